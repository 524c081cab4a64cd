package org.quarterboard.kpi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.kpi.DueWords;
import org.quarterboard.kpi.ReturnCalendar;
import org.quarterboard.kpi.ReturnCalendarService;
import org.quarterboard.kpi.ReturnDeadlineService;
import org.quarterboard.kpi.ReturnProgress;
import org.quarterboard.kpi.ReturnService;
import org.quarterboard.kpi.ReturnStanding;
import org.quarterboard.kpi.ReturnStatus;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** Quarters by KPIs: when each return is due, how far it is, and the next step for those who may take it. */
@Route("service/:service/returns")
@RolesAllowed(Capability.Names.READ_KPI)
class ReturnCalendarView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient ReturnCalendarService calendars;
    private final transient ReturnService returns;
    private final transient ReturnDeadlineService deadlines;
    private final transient CellWords words;
    private final transient Formats formats;
    private final transient DueWords due;
    private final transient Today today;

    ReturnCalendarView(
            ServiceLookup services,
            ReturnCalendarService calendars,
            ReturnService returns,
            ReturnDeadlineService deadlines,
            CellWords words,
            Formats formats,
            DueWords due,
            Today today) {
        super(services);
        this.calendars = calendars;
        this.returns = returns;
        this.deadlines = deadlines;
        this.words = words;
        this.formats = formats;
        this.due = due;
        this.today = today;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        ReturnCalendar calendar = calendars.calendar(service.id());
        open(t("calendar.page.title"), t("calendar.page.lead", service.name()));
        if (!calendar.begun()) {
            add(empty(service));
        }
        add(new Paragraph(t("calendar.page.hint")), quarters(service, calendar));
        add(arrangement(service, calendar));
        if (!calendar.before().isEmpty()) {
            add(before(service, calendar.before()));
        }
    }

    private Component empty(SelectedService service) {
        return service.may(Capability.Names.IMPORT_KPI)
                ? new EmptyState(
                        t("calendar.page.none"), new Anchor(service.path("imports"), t("calendar.page.to-imports")))
                : new EmptyState(t("calendar.page.none-to-read"));
    }

    private DataTable quarters(SelectedService service, ReturnCalendar calendar) {
        boolean acts = service.may(Capability.Names.LOCK_RETURN) || service.may(Capability.Names.IMPORT_KPI);
        List<DataTable.Column> columns = new ArrayList<>();
        columns.add(DataTable.Column.text(t("calendar.col.quarter")));
        if (acts) {
            columns.add(DataTable.Column.text(t("calendar.col.next-step")));
        }
        ReturnCalendar.KPIS.forEach(kpi -> columns.add(DataTable.Column.text(t("calendar.col.kpi", kpi))));
        DataTable table = new DataTable(t("calendar.page.caption"), columns).withHiddenCaption();
        table.addClassName("qb-returns");
        for (ReturnCalendar.Line line : calendar.quarters()) {
            List<Component> cells = new ArrayList<>();
            cells.add(quarter(service, line));
            if (acts) {
                cells.add(new ReturnActions(
                        service, line, returns, deadlines, formats, today, ReturnCalendarView::again));
            }
            line.returns().forEach(one -> cells.add(cell(service, line.quarter(), one)));
            table.row(cells.toArray(Component[]::new));
        }
        return table;
    }

    private Component quarter(SelectedService service, ReturnCalendar.Line line) {
        Quarter quarter = line.quarter();
        Anchor name = new Anchor(
                service.path("returns/" + quarter.nationalLabel()), formats.shortQuarter(quarter, getLocale()));
        Div cell = new Div(name);
        boolean ahead = line.returns().stream().anyMatch(one -> one.progress() == ReturnProgress.NOT_DUE);
        if (ahead || line.outstanding()) {
            Div day = new Div(due.of(line.due(), line.daysLeft(), getLocale()));
            day.addClassName("qb-note");
            cell.add(day);
        }
        line.extension().ifPresent(agreed -> {
            Div note = new Div(t("calendar.extended", agreed.reason()));
            note.addClassName("qb-note");
            cell.add(note);
        });
        return cell;
    }

    private Component cell(SelectedService service, Quarter quarter, ReturnStanding one) {
        return one.progress() == ReturnProgress.ELSEWHERE
                ? new Anchor(
                        service.path("attendance/return?quarter=" + quarter.nationalLabel()),
                        t(one.progress().messageKey()))
                : StandingWords.badge(one);
    }

    private Section arrangement(SelectedService service, ReturnCalendar calendar) {
        Section section = new Section(new H2(t("calendar.arrangement.heading")));
        section.add(new Paragraph(calendar.arrangement()
                .map(held -> t(
                        "calendar.arrangement.held",
                        t(held.kind().messageKey()),
                        formats.shortQuarter(held.kindFrom(), getLocale()),
                        formats.shortQuarter(held.expectedFrom(), getLocale())))
                .orElseGet(() -> t("calendar.arrangement.none"))));
        if (service.may(Capability.Names.LOCK_RETURN)) {
            section.add(new Button(
                    t("calendar.arrange"),
                    click -> new ArrangementDialog(
                                    calendar.arrangement(),
                                    today.quarter(),
                                    formats,
                                    getLocale(),
                                    (kind, kindFrom, from) -> {
                                        deadlines.arrange(service.id(), kind, kindFrom, from);
                                        Feedback.done(t("calendar.arrange.done"));
                                        again();
                                    })
                            .open()));
        }
        return section;
    }

    private Details before(SelectedService service, List<ReturnStatus> received) {
        SortedMap<Quarter, Map<String, ReturnStatus>> byQuarter = new TreeMap<>(Comparator.<Quarter>reverseOrder());
        for (ReturnStatus status : received) {
            status.key()
                    .period()
                    .asQuarter()
                    .ifPresent(quarter -> byQuarter
                            .computeIfAbsent(quarter, ignored -> new HashMap<>())
                            .put(status.key().kpi(), status));
        }
        List<String> codes = received.stream()
                .map(status -> status.key().kpi())
                .distinct()
                .sorted(Comparator.comparingInt(words::place))
                .toList();
        List<DataTable.Column> columns = new ArrayList<>();
        columns.add(DataTable.Column.text(t("calendar.col.quarter")));
        codes.forEach(code -> columns.add(DataTable.Column.text(words.ofMeasure(code, service.welsh(), getLocale()))));
        DataTable table = new DataTable(t("calendar.before.heading"), columns).withHiddenCaption();
        table.addClassName("qb-returns");
        byQuarter.forEach((quarter, states) -> {
            List<Component> cells = new ArrayList<>();
            cells.add(new Span(formats.shortQuarter(quarter, getLocale())));
            codes.forEach(code -> cells.add(stored(states.get(code))));
            table.row(cells.toArray(Component[]::new));
        });
        return new Details(t("calendar.before.heading"), table);
    }

    private Component stored(@Nullable ReturnStatus status) {
        if (status == null) {
            return new Badge(Badge.Kind.NEUTRAL, t("calendar.before.missing"));
        }
        String word = t(status.state().messageKey());
        return new Badge(Badge.Kind.GOOD, status.locked() ? t("calendar.locked-too", word) : word);
    }

    private static void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
