package org.quarterboard.kpi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.quarterboard.kpi.Category;
import org.quarterboard.kpi.Counting;
import org.quarterboard.kpi.CountingRule;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.GuideWords;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureGuide;
import org.quarterboard.kpi.RuleKind;

/** What a measure is today: its facts, its parts and its rules. */
record MeasureFacts(MeasureGuide guide, GuideWords words, Measure measure, boolean wales, Locale locale) {

    DescriptionList facts() {
        DefinitionVersion version = measure.newest();
        Counting counting = guide.counting(measure.code(), version.number());
        DescriptionList list = new DescriptionList();
        list.addClassName("qb-facts");
        fact(
                list,
                "kpi.catalogue.facts.cohort",
                text(guide.cohort(counting.cohort()).messageKey()));
        fact(list, "kpi.catalogue.facts.counted", text(counting.countedKey()));
        fact(list, "kpi.catalogue.facts.out-of", text(counting.outOfKey().orElse("kpi.catalogue.facts.alone")));
        fact(list, "kpi.catalogue.unit", words.unit(version, locale));
        fact(list, "kpi.catalogue.better", text(version.better().messageKey()));
        fact(list, "kpi.catalogue.facts.stages", String.join("; ", words.stages(guide, measure, version, locale)));
        fact(
                list,
                "kpi.catalogue.facts.returned",
                text(measure.caseLevelOnly() ? "kpi.catalogue.facts.case-level" : "kpi.catalogue.facts.everybody"));
        return list;
    }

    List<Component> breakdowns() {
        int version = measure.newest().number();
        List<Component> parts = new ArrayList<>();
        for (String dimension : guide.breakdowns(measure.code(), version)) {
            parts.add(new H3(text(Category.dimensionKey(dimension))));
            UnorderedList items = new UnorderedList();
            items.addClassName("qb-columns");
            guide.items(measure.code(), version, dimension)
                    .forEach(item -> items.add(new ListItem(text(item.messageKey()))));
            parts.add(items);
        }
        if (parts.isEmpty()) {
            parts.add(new Paragraph(text("kpi.catalogue.not-broken-down")));
        }
        return parts;
    }

    List<Component> rules() {
        List<Component> parts = new ArrayList<>();
        group(parts, "kpi.catalogue.rules.checked", rule -> rule.kind() != RuleKind.NOTE);
        group(parts, "kpi.catalogue.rules.counting", rule -> rule.kind() == RuleKind.NOTE);
        return parts;
    }

    private void group(List<Component> parts, String heading, Predicate<CountingRule> belongs) {
        UnorderedList list = new UnorderedList();
        guide.rules(measure.code(), measure.newest().number()).stream()
                .filter(belongs)
                .forEach(rule -> list.add(item(rule)));
        if (list.getComponentCount() > 0) {
            parts.add(new H3(text(heading)));
            parts.add(list);
        }
    }

    private ListItem item(CountingRule rule) {
        ListItem item = new ListItem(new Span(text(rule.messageKey())));
        if (rule.kind() != RuleKind.NOTE) {
            Span outcome = new Span(" " + text(rule.kind().messageKey()));
            outcome.addClassName("qb-note");
            item.add(outcome);
        }
        return item;
    }

    private void fact(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(text(key)), new DescriptionList.Description(value));
    }

    private String text(String key) {
        return words.text(key, wales, locale);
    }
}
