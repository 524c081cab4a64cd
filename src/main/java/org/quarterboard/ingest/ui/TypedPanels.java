package org.quarterboard.ingest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.ingest.FigureEffect;
import org.quarterboard.ingest.TypedPreview;
import org.quarterboard.ingest.format.Finding;
import org.quarterboard.ingest.format.Severity;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.kpi.Citation;
import org.quarterboard.kpi.Compared;
import org.quarterboard.kpi.FigureLinks;
import org.quarterboard.kpi.Gap;
import org.quarterboard.kpi.Lineage;
import org.quarterboard.kpi.Observation;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.LinkResolver;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.SelectedService;
import org.springframework.beans.factory.ObjectProvider;

/** What is held in the place of a typed figure, and what saving it would do. */
final class TypedPanels {

    private final SelectedService service;
    private final CellWords words;
    private final Formats formats;
    private final ObjectProvider<LinkResolver> links;
    private final Locale locale;
    private final EffectWords effects;

    TypedPanels(
            SelectedService service,
            CellWords words,
            Formats formats,
            ObjectProvider<LinkResolver> links,
            Locale locale) {
        this.service = service;
        this.words = words;
        this.formats = formats;
        this.links = links;
        this.locale = locale;
        this.effects = new EffectWords(formats, locale);
    }

    /** What is held now, who it came from and when. */
    Section held(Optional<Lineage.Step> held) {
        Section section = new Section(new H2(t("typed.held.heading")));
        if (held.isEmpty()) {
            section.add(new Paragraph(t("typed.held.nothing")));
            return section;
        }
        Observation figure = held.get().figure();
        DescriptionList facts = new DescriptionList();
        facts.addClassName("qb-facts");
        fact(facts, "figures.fact.value", new Span(value(figure.value(), figure.gap())));
        String kind = t("figures.source." + figure.source().kind());
        String title = held.get().origin().title();
        fact(facts, "figures.fact.source", new Span(title.isEmpty() ? kind : kind + ": " + title));
        if (!held.get().origin().who().isEmpty()) {
            fact(facts, "figures.fact.who", new Span(held.get().origin().who()));
        }
        fact(facts, "figures.fact.entered", new Span(formats.moment(figure.enteredAt(), locale)));
        if (!figure.source().reason().isEmpty()) {
            fact(facts, "figures.fact.reason", new Span(figure.source().reason()));
        }
        section.add(
                facts,
                new Paragraph(new Anchor(FigureLinks.path(service.code(), figure.id()), t("typed.held.history"))));
        return section;
    }

    Section preview(TypedPreview preview) {
        Section section = new Section(new H2(t("typed.preview.heading")));
        if (preview.locked()) {
            section.add(new Paragraph(new Badge(Badge.Kind.PROBLEM, t("typed.preview.locked"))));
            return section;
        }
        if (preview.unchanged()) {
            section.add(new Paragraph(t("typed.unchanged")));
            return section;
        }
        findings(preview.findings()).ifPresent(section::add);
        section.add(figures(preview.figures()));
        if (preview.figures().size() > 1) {
            section.add(new Paragraph(t("typed.preview.follows")));
        }
        effects(preview.effects()).ifPresent(section::add);
        section.add(new H3(t("typed.preview.printed")), printed(preview.citations()));
        return section;
    }

    private Optional<Component> findings(List<Finding> findings) {
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        DataTable table = new DataTable(
                t("typed.findings.caption"),
                List.of(
                        DataTable.Column.text(t("imports.findings.severity")),
                        DataTable.Column.text(t("imports.changes.figure")),
                        DataTable.Column.text(t("imports.findings.what")),
                        DataTable.Column.text(t("imports.findings.cure"))));
        for (Finding finding : findings) {
            String key = finding.kind().name();
            table.row(
                    new Badge(
                            finding.severity() == Severity.REFUSE ? Badge.Kind.PROBLEM : Badge.Kind.ATTENTION,
                            t("imports.severity." + finding.severity())),
                    new Span(name(new CellCode(finding.column()))),
                    new Span(t("typed.finding." + key, finding.found(), finding.expected())),
                    new Span(t("typed.cure." + key)));
        }
        return Optional.of(table);
    }

    private DataTable figures(List<Compared> figures) {
        DataTable table = new DataTable(
                t("typed.preview.figures"),
                List.of(
                        DataTable.Column.text(t("imports.changes.figure")),
                        DataTable.Column.number(t("imports.changes.before")),
                        DataTable.Column.number(t("imports.changes.after"))));
        for (Compared figure : figures) {
            table.row(
                    new Span(name(figure.offered().cell())),
                    new Span(Optional.ofNullable(figure.held())
                            .map(held -> value(held.value(), held.gap()))
                            .orElseGet(() -> t("typed.preview.nothing"))),
                    new Span(value(figure.offered().value(), figure.offered().gap())));
        }
        return table;
    }

    private Optional<Component> effects(List<FigureEffect> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        DataTable table = new DataTable(
                t("typed.preview.effects"),
                List.of(
                        DataTable.Column.text(t("imports.measures.measure")),
                        DataTable.Column.text(t("imports.changes.before")),
                        DataTable.Column.text(t("imports.changes.after"))));
        for (FigureEffect effect : found) {
            table.row(
                    new Span(
                            effect.own()
                                    ? words.ofMeasure(effect.measure().value(), service.welsh(), locale)
                                    : name(effect.numerator())),
                    new Span(effects.of(effect, effect.before())),
                    new Span(effects.of(effect, effect.after())));
        }
        return Optional.of(table);
    }

    private Component printed(List<Citation> citations) {
        if (citations.isEmpty()) {
            return new Paragraph(t("typed.preview.printed-none"));
        }
        Map<Ref, Citation> once = new LinkedHashMap<>();
        citations.forEach(citation -> once.putIfAbsent(citation.by(), citation));
        UnorderedList list = new UnorderedList();
        for (Citation citation : once.values()) {
            String text = t("figures.cited.on", formats.moment(citation.at(), locale));
            list.add(links.orderedStream()
                    .filter(link -> link.kind().equals(citation.by().kind()))
                    .flatMap(link -> link.path(citation.by()).stream())
                    .findFirst()
                    .map(path -> new ListItem(new Anchor(path, text)))
                    .orElseGet(() -> new ListItem(text)));
        }
        return new Div(new Paragraph(t("typed.preview.printed-keep")), list);
    }

    private static void fact(DescriptionList list, String key, Component words) {
        list.add(new DescriptionList.Term(t(key)), new DescriptionList.Description(words));
    }

    private String name(CellCode cell) {
        return words.of(cell, service.welsh(), locale);
    }

    private String value(@Nullable BigDecimal value, @Nullable Gap gap) {
        return value == null ? t("figures.gap." + gap) : formats.number(value, Math.max(0, value.scale()), locale);
    }

    private static String t(String key, Object... params) {
        return UI.getCurrent().getTranslation(key, params);
    }
}
