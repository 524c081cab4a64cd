package org.quarterboard.ingest.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quarterboard.ingest.ChangedFigure;
import org.quarterboard.ingest.CheckStage;
import org.quarterboard.ingest.ImportReport;
import org.quarterboard.ingest.MeasureLine;
import org.quarterboard.ingest.QuarterLine;
import org.quarterboard.ingest.format.Severity;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;

/** The parts of a report beside its findings: how each check went, what saving does. */
final class ReportPanels {

    /** As many lines of services and quarters as one page shows: a national file for a quarter and more. */
    private static final int MOST_LINES = 400;

    private final ImportReport report;
    private final ReportWords words;

    ReportPanels(ImportReport report, ReportWords words) {
        this.report = report;
        this.words = words;
    }

    /** Each check by its name, how it went in a word, and how much of what weight it found. */
    Section stages() {
        OrderedList list = new OrderedList();
        list.addClassName("qb-stages");
        for (CheckStage stage : CheckStage.values()) {
            ImportReport.Outcome outcome = report.outcome(stage);
            Badge.Kind kind = switch (outcome) {
                case PASSED -> Badge.Kind.GOOD;
                case LOOK -> Badge.Kind.ATTENTION;
                case REFUSED -> Badge.Kind.PROBLEM;
                case NOT_REACHED -> Badge.Kind.NEUTRAL;
            };
            ListItem item =
                    new ListItem(new Span(words.stage(stage) + " "), new Badge(kind, words.t(outcome.messageKey())));
            String counts = counts(stage);
            if (!counts.isEmpty()) {
                Span found = new Span(" " + counts);
                found.addClassName("qb-note");
                item.add(found);
            }
            list.add(item);
        }
        return new Section(new H2(words.t("imports.stages.heading")), list);
    }

    private String counts(CheckStage stage) {
        Map<Severity, Integer> counts = new TreeMap<>();
        report.findings().stream()
                .filter(finding -> finding.stage() == stage)
                .forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(one -> words.t("imports.stages.count." + one.getKey().name(), one.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** What saving would do, or what it did. */
    Optional<Section> preview(boolean saved) {
        if (report.lines().isEmpty()) {
            return Optional.empty();
        }
        String heading = saved ? "imports.preview.saved" : "imports.preview.heading";
        DataTable table = table(
                heading,
                DataTable.Column.text(words.t("imports.preview.service")),
                DataTable.Column.text(words.t("imports.preview.period")),
                DataTable.Column.number(words.t("imports.counts.added")),
                DataTable.Column.number(words.t("imports.counts.changed")),
                DataTable.Column.number(words.t("imports.counts.withdrawn")),
                DataTable.Column.number(words.t("imports.counts.unchanged")));
        for (QuarterLine line : report.lines().stream().limit(MOST_LINES).toList()) {
            table.row(
                    new Span(line.service()),
                    new Span(words.period(line.period())),
                    number(line.added()),
                    number(line.changed()),
                    number(line.withdrawn()),
                    number(line.unchanged()));
        }
        Section section = new Section(new H2(words.t(heading)), table);
        if (report.lines().size() > MOST_LINES) {
            section.add(
                    new Paragraph(words.t("imports.preview.more", report.lines().size() - MOST_LINES)));
        }
        return Optional.of(section);
    }

    Optional<Section> changes() {
        if (report.changes().isEmpty()) {
            return Optional.empty();
        }
        DataTable table = table(
                "imports.changes.heading",
                DataTable.Column.text(words.t("imports.changes.figure")),
                DataTable.Column.text(words.t("imports.preview.service")),
                DataTable.Column.text(words.t("imports.preview.period")),
                DataTable.Column.number(words.t("imports.changes.before")),
                DataTable.Column.number(words.t("imports.changes.after")),
                DataTable.Column.number(words.t("imports.findings.row")));
        for (ChangedFigure change : report.changes()) {
            table.row(
                    new Span(words.figure(change)),
                    new Span(change.service()),
                    new Span(words.period(change.period())),
                    new Span(words.value(change.before())),
                    new Span(words.value(change.after())),
                    new Span(change.row() == 0 ? "–" : words.rows().of(change.row())));
        }
        Section section = new Section(new H2(words.t("imports.changes.heading")), table);
        if (report.moreChanges() > 0) {
            section.add(new Paragraph(words.t("imports.changes.more", report.moreChanges())));
        }
        return Optional.of(section);
    }

    Optional<Section> measures() {
        List<MeasureLine> touched = report.measures().stream()
                .filter(line -> line.added() + line.changed() + line.withdrawn() > 0)
                .sorted(Comparator.comparingInt(line -> words.place(line.measure())))
                .toList();
        if (touched.isEmpty()) {
            return Optional.empty();
        }
        DataTable table = table(
                "imports.measures.heading",
                DataTable.Column.text(words.t("imports.measures.measure")),
                DataTable.Column.number(words.t("imports.counts.added")),
                DataTable.Column.number(words.t("imports.counts.changed")),
                DataTable.Column.number(words.t("imports.counts.withdrawn")),
                DataTable.Column.number(words.t("imports.counts.unchanged")));
        for (MeasureLine line : touched) {
            table.row(
                    new Span(words.measure(line.measure())),
                    number(line.added()),
                    number(line.changed()),
                    number(line.withdrawn()),
                    number(line.unchanged()));
        }
        return Optional.of(new Section(new H2(words.t("imports.measures.heading")), table));
    }

    private DataTable table(String caption, DataTable.Column... columns) {
        return new DataTable(words.t(caption), List.of(columns)).withHiddenCaption();
    }

    private Span number(int count) {
        return new Span(words.number(count));
    }
}
