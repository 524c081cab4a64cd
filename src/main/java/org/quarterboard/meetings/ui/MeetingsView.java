package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** The meetings of a financial year, quarter by quarter, with the quarters that have none. */
@Route("service/:service/meetings")
@RolesAllowed(Capability.Names.READ_BOARD)
class MeetingsView extends ServicePage {

    /** The query parameter of the financial year, by its first calendar year. */
    static final String YEAR = "year";

    private static final long serialVersionUID = 1L;

    private final transient BoardService boards;
    private final transient MeetingService meetings;
    private final transient Formats formats;
    private final transient Today today;

    MeetingsView(ServiceLookup services, BoardService boards, MeetingService meetings, Formats formats, Today today) {
        super(services);
        this.boards = boards;
        this.meetings = meetings;
        this.formats = formats;
        this.today = today;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        Optional<BoardDetails> board = boards.boardOf(service.id());
        if (board.isEmpty()) {
            open(t("meetings.page.title"), service.name());
            add(new EmptyState(
                    t("meetings.page.no-board"), new Anchor(service.path("board"), t("meetings.page.to-board"))));
            return;
        }
        Button plan = new Button(t("meetings.plan.verb"), click -> plan(service, board.get()));
        plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        boolean records = service.may(Capability.Names.RECORD_MEETING);
        open(t("meetings.page.title"), board.get().name(), records ? new Button[] {plan} : new Button[0]);
        List<MeetingItem> all = meetings.list(board.get().id());
        if (all.isEmpty()) {
            add(new EmptyState(t("meetings.page.none")));
        }
        YearOfMeetings year = YearOfMeetings.of(all, YearOfMeetings.yearOf(event), today.quarter());
        add(new Anchor(
                service.path(MembersAttendanceView.PATH + "?" + YEAR + "=" + year.year()),
                t("registers.turnout.title")));
        add(years(service, year));
        add(new Anchor(service.path("year-plan?" + YEAR + "=" + year.year()), t("agendas.year.link", year.label())));
        Section section = new Section(new H2(t("meetings.page.year", year.label())));
        section.add(new MeetingTable(this::getTranslation, formats, getLocale(), today).of(service, year));
        add(section);
    }

    private Nav years(SelectedService service, YearOfMeetings shown) {
        Nav nav = new Nav();
        nav.addClassName("qb-years");
        nav.setAriaLabel(t("meetings.page.years"));
        for (int year : shown.years()) {
            String label = YearOfMeetings.label(year);
            if (year == shown.year()) {
                Span here = new Span(label);
                here.getElement().setAttribute("aria-current", "page");
                nav.add(here);
            } else {
                nav.add(new Anchor(service.path("meetings?" + YEAR + "=" + year), label));
            }
        }
        return nav;
    }

    private void plan(SelectedService service, BoardDetails board) {
        new PlanDialog(null, today.date(), draft -> {
                    UUID planned = meetings.plan(board.id(), draft);
                    UI.getCurrent().navigate(service.path("meetings/" + planned));
                })
                .open();
    }
}
