package org.quarterboard.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quarterboard.attendance.Kpi8;
import org.quarterboard.attendance.Kpi8Return;
import org.quarterboard.attendance.Kpi8ReturnService;
import org.quarterboard.attendance.Kpi8ReturnState;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.FormDialog;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** The KPI 8 return of a quarter: its figures, how far it is, what has changed since, and its files. */
@Route("service/:service/attendance/return")
@RolesAllowed(Capability.Names.READ_KPI)
class ReturnView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient Kpi8ReturnService returns;
    private final transient Kpi8Health health;
    private final transient Formats formats;
    private final transient Today today;

    ReturnView(ServiceLookup services, Kpi8ReturnService returns, Kpi8Health health, Formats formats, Today today) {
        super(services);
        this.returns = returns;
        this.health = health;
        this.formats = formats;
        this.today = today;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        fill(service, quarterOf(event).orElseGet(() -> today.quarter().previous()));
    }

    private void fill(SelectedService service, Quarter quarter) {
        Kpi8Return one = returns.find(service.id(), quarter);
        ErrorSummary errors = new ErrorSummary();
        open(
                t("returns.page.title", formats.quarter(quarter, getLocale())),
                service.name(),
                actions(service, one, errors));
        add(errors, others(service, quarter));
        if (!one.hasBoard()) {
            add(new EmptyState(
                    t("attendance.page.no-board"), new Anchor(service.path("board"), t("attendance.page.to-board"))));
            return;
        }
        add(state(one));
        next(service, one).forEach(this::add);
        ReturnTables tables = new ReturnTables(this::getTranslation, service, formats, getLocale());
        if (one.changes().matter()) {
            Section changes = section(
                    one.state() == Kpi8ReturnState.STALE
                            ? "returns.changes.heading"
                            : "returns.changes.heading-checked",
                    new Paragraph(t(
                            one.state() == Kpi8ReturnState.STALE
                                    ? "returns.changes.lead"
                                    : "returns.changes.lead-checked")));
            tables.changes(one).forEach(changes::add);
        } else if (one.changes().reading()) {
            add(new Paragraph(t("returns.changes.reading-only")));
        }
        Section figures = section("returns.figures.heading", tables.about(one).toArray(Component[]::new));
        figures.add(tables.figures(one));
        tables.remarks(one).forEach(figures::add);
        health.label(service, quarter, getLocale())
                .ifPresent(label -> figures.add(
                        Kpi8Health.said(label, this::getTranslation),
                        Kpi8Health.toIssues(service, this::getTranslation)));
        section("returns.files.heading", new Paragraph(t("returns.files.lead")), tables.files(quarter, 0));
        Section steps = section("returns.steps.heading");
        steps.add(one.steps().isEmpty() ? new Paragraph(t("returns.steps.none")) : tables.steps(one));
    }

    private Section section(String heading, Component... parts) {
        Section section = new Section(new H2(t(heading)));
        section.add(parts);
        add(section);
        return section;
    }

    private Component state(Kpi8Return one) {
        Div line = new Div(new Badge(Kpi8Badges.of(one.state()), t(one.state().messageKey())));
        line.addClassName("qb-return-state");
        line.add(new Paragraph(one.submitted()
                .filter(step -> one.state().isSubmitted())
                .map(step -> t(
                        "returns.say." + one.state(),
                        formats.moment(step.at(), getLocale()),
                        ReturnWords.by(step.by(), this::getTranslation),
                        step.submission()))
                .orElseGet(() -> t("returns.say." + one.state()))));
        return line;
    }

    /** What stands in the way, or what comes next. */
    private List<Component> next(SelectedService service, Kpi8Return one) {
        List<Component> lines = new ArrayList<>(UnsettledLines.of(one.unsettled(), this::getTranslation, service));
        boolean open = one.state() == Kpi8ReturnState.DRAFT || one.state() == Kpi8ReturnState.STALE;
        if (open && !one.incomplete().isEmpty()) {
            lines.add(new Paragraph(t(
                    "returns.next.incomplete",
                    one.incomplete().stream()
                            .map(sector -> t(sector.messageKey()))
                            .collect(Collectors.joining(", ")))));
        } else if (one.mayBeChecked()) {
            lines.add(new Paragraph(t("returns.next.check")));
        } else if (one.mayBeSubmitted()) {
            lines.add(new Paragraph(t("returns.next.submit")));
        }
        return lines;
    }

    private Component[] actions(SelectedService service, Kpi8Return one, ErrorSummary errors) {
        List<Component> buttons = new ArrayList<>();
        String seen = one.now().sha256();
        Quarter quarter = one.quarter();
        if (one.mayBeChecked() && service.may(Capability.Names.RECORD_MEETING)) {
            Button check = new Button(t("returns.check.verb"), click -> {
                if (Feedback.attempt(errors, () -> returns.check(service.id(), quarter, seen))) {
                    done(service, quarter, "returns.check.done");
                }
            });
            check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(check);
        }
        if (one.mayBeSubmitted() && service.may(Capability.Names.LOCK_RETURN)) {
            Button submit = new Button(
                    t(one.submissions().isEmpty() ? "returns.submit.verb" : "returns.submit.again"),
                    click -> submit(service, quarter, seen));
            submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(submit);
        }
        return buttons.toArray(Component[]::new);
    }

    private void submit(SelectedService service, Quarter quarter, String seen) {
        FormDialog dialog = new FormDialog(t("returns.submit.heading"), t("returns.submit.lead"));
        dialog.save(t("returns.submit.confirm"), errors -> {
            returns.submit(service.id(), quarter, seen);
            done(service, quarter, "returns.submit.done");
        });
        dialog.open();
    }

    private void done(SelectedService service, Quarter quarter, String key) {
        fill(service, quarter);
        Feedback.done(t(key, formats.shortQuarter(quarter, getLocale())));
    }

    private Nav others(SelectedService service, Quarter quarter) {
        Nav nav = new Nav();
        nav.addClassName("qb-years");
        nav.setAriaLabel(t("attendance.page.quarters"));
        nav.add(new Anchor(service.path("attendance"), t("returns.page.all")));
        if (quarter.compareTo(Kpi8.FIRST) > 0) {
            nav.add(link(service, quarter.previous()));
        }
        if (quarter.compareTo(today.quarter()) < 0) {
            nav.add(link(service, quarter.next()));
        }
        return nav;
    }

    private Anchor link(SelectedService service, Quarter quarter) {
        return new Anchor(ReturnAddress.page(service, quarter), formats.shortQuarter(quarter, getLocale()));
    }
}
