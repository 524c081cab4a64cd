package org.quarterboard.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarterboard.kpi.DataHealth;
import org.quarterboard.kpi.DataHealthService;
import org.quarterboard.kpi.HealthAsked;
import org.quarterboard.kpi.HealthLabel;
import org.quarterboard.kpi.HealthWords;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.TextList;

/**
 * How far the figures of KPI 8 can be relied on, in the words of the pages of measures: its four measures together,
 * because the pages of this room show them together. Only for those who may read figures: a partner sees the own sector
 * alone, and what is known to be wrong may be about another.
 */
@org.springframework.stereotype.Component
class Kpi8Health {

    private static final int KPI = 8;

    private final DataHealthService health;
    private final HealthWords words;
    private final List<Measure> measures;

    Kpi8Health(DataHealthService health, HealthWords words, MeasureCatalogue catalogue) {
        this.health = health;
        this.words = words;
        this.measures = catalogue.measures().stream()
                .filter(measure -> measure.kpi() == KPI)
                .toList();
    }

    /** One for each quarter, the earliest first; none for those who may not read figures. */
    Map<Quarter, HealthLabel> labels(SelectedService service, Quarter from, int quarters, Locale locale) {
        if (!service.may(Capability.Names.READ_KPI)) {
            return Map.of();
        }
        List<Quarter> shown = from.run(quarters).toList();
        Map<HealthAsked, DataHealth> found = health.of(
                service.id(),
                shown.stream().flatMap(quarter -> asked(quarter).stream()).toList());
        Map<Quarter, HealthLabel> labels = new LinkedHashMap<>();
        for (Quarter quarter : shown) {
            labels.put(
                    quarter,
                    words.of(
                            DataHealth.together(asked(quarter).stream()
                                    .flatMap(one -> Optional.ofNullable(found.get(one)).stream())
                                    .toList()),
                            locale));
        }
        return labels;
    }

    Optional<HealthLabel> label(SelectedService service, Quarter quarter, Locale locale) {
        return Optional.ofNullable(labels(service, quarter, 1, locale).get(quarter));
    }

    private List<HealthAsked> asked(Quarter quarter) {
        return measures.stream()
                .map(measure -> HealthAsked.of(measure.code(), quarter))
                .toList();
    }

    static Badge badge(HealthLabel label) {
        return new Badge(label.tone(), label.words());
    }

    /** The label of a quarter with its reasons. */
    static Component said(HealthLabel label, Texts texts) {
        Div said = new Div(new Paragraph(new Span(texts.get("attendance.health.data") + " "), badge(label)));
        if (!label.calm()) {
            said.add(new TextList(label.reasons()));
        }
        return said;
    }

    /** What is known to be wrong with any of the quarters, each once, and the way there. */
    static List<Component> issues(Collection<HealthLabel> labels, SelectedService service, Texts texts) {
        List<Component> lines = new ArrayList<>();
        List<String> issues = labels.stream()
                .flatMap(label -> label.issues().stream())
                .distinct()
                .toList();
        if (!issues.isEmpty()) {
            lines.add(new TextList(issues));
        }
        if (!labels.isEmpty()) {
            lines.add(toIssues(service, texts));
        }
        return lines;
    }

    static Component toIssues(SelectedService service, Texts texts) {
        return new Paragraph(new Anchor(service.path("known-issues"), texts.get("attendance.health.issues")));
    }
}
