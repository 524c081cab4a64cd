package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.quarterboard.boards.BoardService;
import org.quarterboard.meetings.MembersAttendanceService;
import org.quarterboard.meetings.YearOfAttendance;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** Attended of expected in a financial year, by member, seat and sector. A partner sees the own sector. */
@Route("service/:service/attendance/members")
@RolesAllowed(Capability.Names.READ_ATTENDANCE)
class MembersAttendanceView extends ServicePage {

    /** The address after that of the service. */
    static final String PATH = "attendance/members";

    private static final long serialVersionUID = 1L;

    private final transient BoardService boards;
    private final transient MembersAttendanceService attendance;
    private final transient Formats formats;

    MembersAttendanceView(
            ServiceLookup services, BoardService boards, MembersAttendanceService attendance, Formats formats) {
        super(services);
        this.boards = boards;
        this.attendance = attendance;
        this.formats = formats;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        open(t("registers.turnout.title"), service.name());
        Optional<BoardId> board = boards.boardIdOf(service.id());
        if (board.isEmpty()) {
            add(new EmptyState(t("registers.turnout.no-board")));
            return;
        }
        if (service.may(Capability.Names.READ_BOARD)) {
            add(new Anchor(service.path("meetings"), t("registers.turnout.to-meetings")));
        }
        List<Integer> years = attendance.years(board.get());
        int year = YearOfMeetings.yearOf(event).filter(years::contains).orElse(years.getLast());
        add(years(service, years, year));
        YearOfAttendance turnout = attendance.year(board.get(), year);
        String label = YearOfMeetings.label(year);
        if (turnout.meetings() == 0) {
            add(new EmptyState(t("registers.turnout.none", label)));
            return;
        }
        add(new Paragraph(t("registers.turnout.rule", turnout.meetings(), label)));
        Anchor file = new Anchor(
                "download/"
                        + service.path(PATH + ".csv?year=" + year + "&lang="
                                + getLocale().getLanguage()),
                t("registers.turnout.download"));
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        add(file);
        TurnoutTables tables = new TurnoutTables(this::getTranslation, formats, getLocale());
        section("registers.turnout.members", tables.members(turnout));
        if (!turnout.delegates().isEmpty()) {
            section("registers.turnout.delegates", tables.delegates(turnout));
        }
        section("registers.turnout.seats", tables.seats(turnout));
        section("registers.turnout.sectors", tables.sectors(turnout));
    }

    private void section(String heading, Component part) {
        add(new Section(new H2(t(heading)), part));
    }

    private Nav years(SelectedService service, List<Integer> years, int shown) {
        Nav nav = new Nav();
        nav.addClassName("qb-years");
        nav.setAriaLabel(t("meetings.page.years"));
        for (int year : years) {
            String label = YearOfMeetings.label(year);
            if (year == shown) {
                Span here = new Span(label);
                here.getElement().setAttribute("aria-current", "page");
                nav.add(here);
            } else {
                nav.add(new Anchor(service.path(PATH + "?" + MeetingsView.YEAR + "=" + year), label));
            }
        }
        return nav;
    }
}
