package org.quarterboard.kpi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.kpi.DueWords;
import org.quarterboard.kpi.QuarterReturns;
import org.quarterboard.kpi.QuarterReturns.One;
import org.quarterboard.kpi.ReturnCalendar;
import org.quarterboard.kpi.ReturnCalendarService;
import org.quarterboard.kpi.ReturnKind;
import org.quarterboard.kpi.ReturnProgress;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DayPicker;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** The returns of one quarter, now or as they stood at a moment that the address names. */
@Route("service/:service/returns/:quarter")
@RolesAllowed(Capability.Names.READ_KPI)
class QuarterReturnsView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient ReturnCalendarService calendars;
    private final transient CellWords words;
    private final transient Formats formats;
    private final transient DueWords due;
    private final transient Today today;

    QuarterReturnsView(
            ServiceLookup services,
            ReturnCalendarService calendars,
            CellWords words,
            Formats formats,
            DueWords due,
            Today today) {
        super(services);
        this.calendars = calendars;
        this.words = words;
        this.formats = formats;
        this.due = due;
        this.today = today;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        Quarter quarter = event.getRouteParameters()
                .get("quarter")
                .flatMap(Quarter::parse)
                .filter(one -> one.compareTo(ReturnCalendar.FIRST) >= 0)
                .filter(one -> one.compareTo(today.quarter()) <= 0)
                .orElseThrow(NotFoundException::new);
        StoodOn stood = StoodOn.of(event.getLocation().getQueryParameters());
        QuarterReturns all = read(service, quarter, stood);
        open(t("calendar.quarter.title", formats.quarter(quarter, getLocale())), service.name());
        add(stoodOn(service, quarter, stood, all), facts(all), overview(service, quarter, stood, all));
        String chosen = stood.kpi().filter(ReturnCalendar.KPIS::contains).orElseGet(() -> firstWithFigures(all));
        all.of(chosen).ifPresent(one -> add(new OneReturnSection(service, all, one, stood, words, formats)));
        add(new Paragraph(new Anchor(service.path("returns"), t("calendar.quarter.all"))));
    }

    private QuarterReturns read(SelectedService service, Quarter quarter, StoodOn stood) {
        return stood.at()
                .map(at -> calendars.quarterAt(service.id(), quarter, at))
                .or(() -> stood.on().map(on -> calendars.quarterOn(service.id(), quarter, on)))
                .orElseGet(() -> calendars.quarter(service.id(), quarter));
    }

    private static String firstWithFigures(QuarterReturns all) {
        return all.returns().stream()
                .map(One::standing)
                .filter(one -> one.figures() > 0)
                .map(one -> one.kpi())
                .findFirst()
                .orElse(ReturnCalendar.KPIS.getFirst());
    }

    private Component stoodOn(SelectedService service, Quarter quarter, StoodOn stood, QuarterReturns all) {
        Div form = new Div();
        form.addClassName("qb-form");
        String path = service.path("returns/" + quarter.nationalLabel());
        DatePicker day = new DayPicker(t("calendar.stood.label"));
        day.setHelperText(t("calendar.stood.hint"));
        day.setMax(today.date());
        day.setValue(all.now() ? null : all.at().atZone(Formats.LONDON).toLocalDate());
        day.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(path + stood.on(change.getValue()).query());
            }
        });
        form.add(day);
        if (!all.now()) {
            Paragraph then =
                    new Paragraph(new Span(t("calendar.stood.then", formats.moment(all.at(), getLocale())) + " "));
            then.add(new Anchor(path + stood.now().query(), t("calendar.stood.back")));
            form.add(then);
        }
        return form;
    }

    private Component facts(QuarterReturns all) {
        int left = Math.toIntExact(
                ChronoUnit.DAYS.between(all.at().atZone(Formats.LONDON).toLocalDate(), all.due()));
        Paragraph line = new Paragraph(
                all.now()
                        ? due.of(all.due(), left, getLocale())
                        : t("calendar.quarter.due", formats.date(all.due(), getLocale())));
        line.add(". ");
        all.extension().ifPresent(agreed -> line.add(t("calendar.extended", agreed.reason()) + ". "));
        line.add(all.kind()
                .map(ReturnKind::messageKey)
                .map(key -> t("calendar.quarter.kind", t(key)))
                .orElseGet(() -> t("calendar.quarter.kind-unknown")));
        return line;
    }

    private Section overview(SelectedService service, Quarter quarter, StoodOn stood, QuarterReturns all) {
        DataTable table = new DataTable(
                        t("calendar.quarter.overview"),
                        List.of(
                                DataTable.Column.text(t("calendar.col.return")),
                                DataTable.Column.text(t("calendar.col.state")),
                                DataTable.Column.text(t("calendar.col.declared")),
                                DataTable.Column.text(t("calendar.col.measured")),
                                DataTable.Column.number(t("calendar.col.submissions")),
                                DataTable.Column.number(t("calendar.col.since"))))
                .withHiddenCaption();
        for (One one : all.returns()) {
            String kpi = one.standing().kpi();
            String name = words.ofMeasure(kpi, service.welsh(), getLocale());
            table.row(
                    new Anchor(
                            service.path("returns/" + quarter.nationalLabel())
                                    + stood.kpi(kpi).query(),
                            name),
                    StandingWords.badge(one.standing()),
                    new Span(declared(one)),
                    new Span(
                            one.standing().progress() == ReturnProgress.ELSEWHERE
                                    ? "–"
                                    : t(
                                            "calendar.measured.share",
                                            one.measured().answered(),
                                            one.measured().expected())),
                    new Span(Integer.toString(one.submissions().size())),
                    new Span(all.now() ? "–" : Integer.toString(one.since().size())));
        }
        return new Section(
                new H2(t("calendar.quarter.overview")), new Paragraph(t("calendar.quarter.overview-hint")), table);
    }

    private String declared(One one) {
        String word = one.declared()
                .map(said -> t(said.complete() ? "calendar.declared.complete" : "calendar.declared.incomplete"))
                .orElse("–");
        return one.newerThanDeclared() ? t("calendar.declared.of-older", word) : word;
    }
}
