package org.quarterboard.trends.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarterboard.kpi.HealthWords;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.QuarterChoice;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;
import org.quarterboard.trends.Latest;
import org.quarterboard.trends.MeasureLine;
import org.quarterboard.trends.MeasureService;

/** All measures of a service: the main ones by KPI in one table, the others in a fold for each KPI. */
@Route("service/:service/kpis")
@RolesAllowed(Capability.Names.READ_KPI)
class KpisView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient MeasureService measures;
    private final transient Messages messages;
    private final transient Formats formats;
    private final transient HealthWords healthWords;

    KpisView(
            ServiceLookup services,
            MeasureService measures,
            Messages messages,
            Formats formats,
            HealthWords healthWords) {
        super(services);
        this.measures = measures;
        this.messages = messages;
        this.formats = formats;
        this.healthWords = healthWords;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        List<Quarter> quarters = measures.quarters(service.id());
        if (quarters.isEmpty()) {
            showEmpty(service);
            return;
        }
        Quarter chosen = quarterOf(event).orElse(quarters.getFirst());
        open(
                t("trends.list.title"),
                t("trends.list.lead", service.name(), formats.quarter(chosen, getLocale())),
                new QuarterChoice(t("trends.list.quarter"), quarters, chosen, formats, service.path("kpis")),
                new Anchor(
                        QuarterChoice.address(service.path(SummaryView.PATH)).apply(chosen), t("trends.summary.link")));
        Map<Integer, List<MeasureLine>> groups = new LinkedHashMap<>();
        for (MeasureLine line : measures.measures(service.id(), chosen, getLocale())) {
            groups.computeIfAbsent(line.kpi(), ignored -> new ArrayList<>()).add(line);
        }
        DataTable main = table(t("trends.list.caption"));
        Section more = new Section(new H2(t("trends.list.more-heading")));
        groups.forEach((kpi, lines) -> {
            main.group(kpi == 0 ? t("kpi.name.established") : t("trends.list.kpi", kpi, kpiName(kpi, service.welsh())));
            lines.stream().filter(KpisView::isMain).forEach(line -> main.row(cells(service, chosen, line)));
            DataTable others = table(t("trends.list.more", kpi));
            lines.stream().filter(line -> !isMain(line)).forEach(line -> others.row(cells(service, chosen, line)));
            if (!lines.stream().allMatch(KpisView::isMain)) {
                more.add(new Details(t("trends.list.more", kpi), others));
            }
        });
        add(main, more, health(service));
    }

    private static boolean isMain(MeasureLine line) {
        return line.kpi() == 0 || line.headline();
    }

    private void showEmpty(SelectedService service) {
        open(t("trends.list.title"), t("trends.list.lead-empty", service.name()));
        add(Texts.noFigures(service, t("trends.list.empty")));
    }

    private String kpiName(int kpi, boolean welsh) {
        return t(messages.wording("kpi.name." + kpi, welsh));
    }

    private DataTable table(String caption) {
        DataTable table = new DataTable(
                        caption,
                        List.of(
                                Column.text(t("trends.list.measure")),
                                Column.number(t("trends.list.latest")),
                                Column.text(t("trends.list.when")),
                                Column.text(t("trends.list.change")),
                                Column.text(t("trends.list.note")),
                                Column.text(t("trends.list.health"))))
                .withHiddenCaption();
        table.addClassName("qb-measures");
        return table;
    }

    private Component[] cells(SelectedService service, Quarter chosen, MeasureLine line) {
        String path = QuarterChoice.address(service.path("kpis/" + line.code())).apply(chosen);
        return new Component[] {
            new Anchor(path, line.title()),
            line.latest().map(KpisView::value).orElseGet(Span::new),
            new Span(line.latest().map(Latest::quarterText).orElse("")),
            new Span(line.latest().map(Latest::change).orElse("")),
            Texts.badge(line.note()),
            Texts.badge(line.health())
        };
    }

    /** What the words of the last column mean, and where to read and say what is wrong with figures. */
    private Section health(SelectedService service) {
        DescriptionList meanings = new DescriptionList();
        for (HealthWords.Meaning meaning : healthWords.meanings(getLocale())) {
            meanings.add(new DescriptionList.Term(meaning.word()), new DescriptionList.Description(meaning.text()));
        }
        return new Section(
                new H2(t("trends.health.heading")),
                new Details(t("trends.health.words"), meanings),
                new Paragraph(new Anchor(service.path("known-issues"), t("trends.health.issues"))));
    }

    private static Component value(Latest latest) {
        Div value = new Div(new Span(latest.valueText()));
        if (!latest.fraction().isEmpty()) {
            Paragraph of = new Paragraph(latest.fraction());
            of.addClassName("qb-fraction");
            value.add(of);
        }
        return value;
    }
}
