package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.Subject;
import org.quarterboard.meetings.YearPlan;
import org.quarterboard.meetings.YearPlanService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** What the board means to look at in each quarter of a year, and whether it is on an agenda. */
@Route("service/:service/year-plan")
@RolesAllowed(Capability.Names.READ_BOARD)
class YearPlanView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient BoardService boards;
    private final transient YearPlanService years;
    private final transient Formats formats;
    private final transient Today today;

    YearPlanView(ServiceLookup services, BoardService boards, YearPlanService years, Formats formats, Today today) {
        super(services);
        this.boards = boards;
        this.years = years;
        this.formats = formats;
        this.today = today;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        Optional<BoardDetails> board = boards.boardOf(service.id());
        int year = YearOfMeetings.yearOf(event).orElse(today.quarter().year());
        if (board.isEmpty()) {
            open(t("agendas.year.title", YearOfMeetings.label(year)), service.name());
            add(new EmptyState(
                    t("meetings.page.no-board"), new Anchor(service.path("board"), t("meetings.page.to-board"))));
            return;
        }
        fill(service, board.get(), year);
    }

    private void fill(SelectedService service, BoardDetails board, int year) {
        YearPlan plan = years.plan(board.id(), year);
        boolean edits = service.may(Capability.Names.RECORD_MEETING);
        ErrorSummary errors = new ErrorSummary();
        Runnable again = () -> fill(service, board, year);
        open(t("agendas.year.title", YearOfMeetings.label(year)), board.name());
        add(links(service, year), errors);
        Section meetings = new Section(new H2(t("agendas.year.meetings")));
        meetings.add(quarters(service, plan));
        if (edits && !plan.withoutMeeting().isEmpty()) {
            meetings.add(new Button(t("agendas.year.copy-meetings"), click -> {
                int[] planned = new int[1];
                if (Feedback.attempt(errors, () -> planned[0] = years.planMeetingsLikeLastYear(board.id(), year))) {
                    again.run();
                    Feedback.done(t("agendas.year.meetings-copied", planned[0]));
                }
            }));
        }
        Section subjects = new Section(new H2(t("agendas.year.subjects")));
        if (plan.isEmpty()) {
            subjects.add(new EmptyState(
                    t(edits ? "agendas.year.none-start" : "agendas.year.none"),
                    edits ? start(board.id(), year, errors, again) : new Div()));
        }
        if (edits || !plan.isEmpty()) {
            subjects.add(new Paragraph(t(edits ? "agendas.year.lead-edit" : "agendas.year.lead")));
            subjects.add(table(board.id(), plan, edits, errors, again));
        }
        add(meetings, subjects);
    }

    private Div links(SelectedService service, int year) {
        Div links = new Div(
                new Anchor(service.path("meetings?year=" + year), t("agendas.year.to-meetings")),
                new Anchor(service.path("year-plan?year=" + (year - 1)), YearOfMeetings.label(year - 1)),
                new Anchor(service.path("year-plan?year=" + (year + 1)), YearOfMeetings.label(year + 1)));
        links.addClassName("qb-actions");
        return links;
    }

    private UnorderedList quarters(SelectedService service, YearPlan plan) {
        UnorderedList list = new UnorderedList();
        for (Quarter quarter : plan.quarters()) {
            ListItem line = new ListItem(formats.quarter(quarter, getLocale()) + ": ");
            List<MeetingItem> meetings = plan.meetingsIn(quarter);
            if (meetings.isEmpty()) {
                line.add(new Badge(
                        Badge.Kind.ATTENTION,
                        t(
                                today.quarter().compareTo(quarter) > 0
                                        ? "agendas.year.had-none"
                                        : "agendas.year.no-meeting")));
            }
            for (int i = 0; i < meetings.size(); i++) {
                MeetingItem meeting = meetings.get(i);
                line.add(new Span(i == 0 ? "" : ", "));
                line.add(new Anchor(
                        service.path("meetings/" + meeting.uuid()), formats.date(meeting.date(), getLocale())));
            }
            list.add(line);
        }
        return list;
    }

    private Div start(BoardId board, int year, ErrorSummary errors, Runnable again) {
        Button usual = new Button(t("agendas.year.usual"), click -> {
            if (Feedback.attempt(errors, () -> years.startUsual(board, year))) {
                again.run();
            }
        });
        usual.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button copy = new Button(t("agendas.year.copy"), click -> {
            if (Feedback.attempt(errors, () -> years.copyLastYear(board, year))) {
                again.run();
            }
        });
        Div buttons = new Div(usual, copy);
        buttons.addClassName("qb-actions");
        return buttons;
    }

    private DataTable table(BoardId board, YearPlan plan, boolean edits, ErrorSummary errors, Runnable again) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(t("agendas.year.subject")));
        plan.quarters().forEach(quarter -> columns.add(Column.text(formats.shortQuarter(quarter, getLocale()))));
        DataTable table = new DataTable(t("agendas.year.caption", YearOfMeetings.label(plan.year())), columns)
                .withHiddenCaption();
        for (Subject subject : Subject.planned()) {
            List<Component> cells = new ArrayList<>();
            cells.add(new Span(name(subject)));
            for (Quarter quarter : plan.quarters()) {
                cells.add(
                        edits
                                ? box(board, plan, subject, quarter, errors, again)
                                : state(plan.standing(subject, quarter)));
            }
            table.row(cells.toArray(Component[]::new));
        }
        return table;
    }

    private Component box(
            BoardId board, YearPlan plan, Subject subject, Quarter quarter, ErrorSummary errors, Runnable again) {
        Checkbox box = new Checkbox(t("agendas.year.state." + plan.standing(subject, quarter)));
        box.setValue(plan.isPlanned(subject, quarter));
        box.setAriaLabel(t(
                "agendas.year.box",
                name(subject),
                formats.shortQuarter(quarter, getLocale()),
                t("agendas.year.state." + plan.standing(subject, quarter))));
        box.addValueChangeListener(change -> {
            boolean due = change.getValue();
            if (Feedback.attempt(errors, () -> years.set(board, quarter, subject, due))) {
                YearPlan now = years.plan(board, plan.year());
                String words = t("agendas.year.state." + now.standing(subject, quarter));
                box.setLabel(words);
                box.setAriaLabel(
                        t("agendas.year.box", name(subject), formats.shortQuarter(quarter, getLocale()), words));
                if (now.isEmpty() != plan.isEmpty()) {
                    again.run();
                }
            } else {
                again.run();
            }
        });
        return box;
    }

    private Component state(YearPlan.Standing standing) {
        return switch (standing) {
            case ON_AGENDA, EXTRA -> new Badge(Badge.Kind.GOOD, t("agendas.year.state." + standing));
            case DUE -> new Badge(Badge.Kind.ATTENTION, t("agendas.year.state." + standing));
            case NOT_PLANNED -> new Span("–");
        };
    }

    private String name(Subject subject) {
        return t(
                subject.item().messageKey(),
                subject.sector().map(sector -> t(sector.messageKey())).orElse(""));
    }
}
