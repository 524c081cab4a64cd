package org.quarterboard.kpi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.quarterboard.kpi.Counting;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.GuideWords;
import org.quarterboard.kpi.LayoutLine;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureGuide;
import org.quarterboard.kpi.SeriesBreak;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;

/** How a measure has been defined over time, what is announced for it, and where a national file carries it. */
record MeasureVersions(
        MeasureGuide guide, GuideWords words, Formats formats, Measure measure, boolean wales, Locale locale) {

    List<Component> table() {
        DataTable table = new DataTable(
                        text("kpi.catalogue.versions.caption"),
                        List.of(
                                Column.text(text("kpi.catalogue.versions.from")),
                                Column.text(text("kpi.catalogue.versions.until")),
                                Column.text(text("kpi.catalogue.facts.counted")),
                                Column.text(text("kpi.catalogue.facts.out-of")),
                                Column.text(text("kpi.catalogue.facts.stages")),
                                Column.text(text("kpi.catalogue.versions.changed"))))
                .withHiddenCaption();
        for (DefinitionVersion version : measure.versions().reversed()) {
            Counting counting = guide.counting(measure.code(), version.number());
            LocalDate until = version.validTo();
            table.row(
                    formats.date(version.validFrom(), locale),
                    until == null ? text("kpi.catalogue.versions.now") : formats.date(until, locale),
                    text(counting.countedKey()),
                    text(counting.outOfKey().orElse("kpi.catalogue.facts.alone")),
                    String.join("; ", words.stages(guide, measure, version, locale)),
                    changes(version));
        }
        List<Component> parts = new ArrayList<>(List.of(table));
        if (measure.versions().size() > 1) {
            parts.add(new Paragraph(text("kpi.catalogue.versions.separate")));
        }
        return parts;
    }

    /** A change that did not touch the definition is told where it happened: under the definition that went on. */
    private String changes(DefinitionVersion version) {
        String changes = guide.catalogue().breaks(measure.code()).stream()
                .filter(mark -> version.holdsIn(mark.from()))
                .map(mark -> text(mark.messageKey()))
                .collect(Collectors.joining(" "));
        return changes.isEmpty() ? text("kpi.catalogue.versions.first") : changes;
    }

    List<Component> planned() {
        List<SeriesBreak> planned = guide.catalogue().planned(measure.code());
        if (planned.isEmpty()) {
            return List.of();
        }
        UnorderedList list = new UnorderedList();
        planned.forEach(mark -> list.add(new ListItem(text(mark.messageKey()))));
        return List.of(list, new Paragraph(text("kpi.catalogue.planned.note")));
    }

    Section layout() {
        List<LayoutLine> lines = guide.layoutLines(measure.code());
        if (lines.isEmpty()) {
            return new Section(new Paragraph(text("kpi.catalogue.layout.none")));
        }
        DataTable table = new DataTable(
                        text("kpi.catalogue.layout.caption"),
                        List.of(
                                Column.text(text("kpi.catalogue.layout.row")),
                                Column.text(text("kpi.catalogue.layout.out-of")),
                                Column.text(text("kpi.catalogue.layout.letter")),
                                Column.text(text("kpi.catalogue.layout.what"))))
                .withHiddenCaption();
        for (LayoutLine line : lines) {
            String what = line.group() + ": " + line.item();
            table.row(
                    new Code(line.numerator()),
                    new Code(line.denominator()),
                    new Span(line.submeasure()),
                    new Span(line.nowCell().isPresent() ? what : what + " (" + text("kpi.catalogue.layout.old") + ")"));
        }
        return new Section(new Details(words.rows(lines.size(), locale), table));
    }

    private String text(String key) {
        return words.text(key, wales, locale);
    }
}
