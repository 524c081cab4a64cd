package org.quarterboard.ingest.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterboard.ingest.ChangedFigure;
import org.quarterboard.ingest.CheckStage;
import org.quarterboard.ingest.ImportReport;
import org.quarterboard.ingest.MeasureLine;
import org.quarterboard.ingest.QuarterLine;
import org.quarterboard.ingest.ReportFinding;
import org.quarterboard.ingest.format.Severity;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;

/** The parts of a report: how each stage went, what was found, what saving does. */
final class ReportPanels {

    /** As many findings as one page shows. */
    private static final int MOST_FINDINGS = 200;

    /** As many lines of services and quarters as one page shows: a national file for a quarter and more. */
    private static final int MOST_LINES = 400;

    private final ImportReport report;
    private final Formats formats;
    private final CellWords words;
    private final boolean wales;
    private final Locale locale;

    ReportPanels(ImportReport report, Formats formats, CellWords words, boolean wales, Locale locale) {
        this.report = report;
        this.formats = formats;
        this.words = words;
        this.wales = wales;
        this.locale = locale;
    }

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
            list.add(new ListItem(new Span(t(stage.messageKey()) + " "), new Badge(kind, t(outcome.messageKey()))));
        }
        return new Section(new H2(t("imports.stages.heading")), list);
    }

    Optional<Section> findings() {
        if (report.findings().isEmpty()) {
            return Optional.empty();
        }
        DataTable table = table(
                "imports.findings.heading",
                DataTable.Column.text(t("imports.findings.severity")),
                DataTable.Column.number(t("imports.findings.row")),
                DataTable.Column.text(t("imports.findings.column")),
                DataTable.Column.text(t("imports.findings.found")),
                DataTable.Column.text(t("imports.findings.what")),
                DataTable.Column.text(t("imports.findings.cure")));
        List<ReportFinding> shown = report.findings().stream()
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .limit(MOST_FINDINGS)
                .toList();
        for (ReportFinding finding : shown) {
            Object[] arguments = finding.arguments().toArray();
            table.row(
                    severity(finding.severity()),
                    new Span(finding.row() == 0 ? "–" : Long.toString(finding.row())),
                    new Span(finding.column().isEmpty() ? "–" : finding.column()),
                    new Span(finding.found().isEmpty() ? "–" : finding.found()),
                    new Span(t(finding.messageKey(), arguments)),
                    new Span(t(finding.cureKey(), arguments)));
        }
        Section section = new Section(new H2(t("imports.findings.heading")), table);
        int more = report.findings().size() - shown.size() + report.moreFindings();
        if (more > 0) {
            section.add(new Paragraph(t("imports.findings.more", more)));
        }
        return Optional.of(section);
    }

    /** What saving would do, or what it did. */
    Optional<Section> preview(boolean saved) {
        if (report.lines().isEmpty()) {
            return Optional.empty();
        }
        String heading = saved ? "imports.preview.saved" : "imports.preview.heading";
        DataTable table = table(
                heading,
                DataTable.Column.text(t("imports.preview.service")),
                DataTable.Column.text(t("imports.preview.period")),
                DataTable.Column.number(t("imports.counts.added")),
                DataTable.Column.number(t("imports.counts.changed")),
                DataTable.Column.number(t("imports.counts.unchanged")));
        for (QuarterLine line : report.lines().stream().limit(MOST_LINES).toList()) {
            table.row(
                    new Span(line.service()),
                    new Span(period(line.period())),
                    number(line.added()),
                    number(line.changed()),
                    number(line.unchanged()));
        }
        Section section = new Section(new H2(t(heading)), table);
        if (report.lines().size() > MOST_LINES) {
            section.add(new Paragraph(t("imports.preview.more", report.lines().size() - MOST_LINES)));
        }
        return Optional.of(section);
    }

    Optional<Section> changes() {
        if (report.changes().isEmpty()) {
            return Optional.empty();
        }
        DataTable table = table(
                "imports.changes.heading",
                DataTable.Column.text(t("imports.changes.figure")),
                DataTable.Column.text(t("imports.preview.service")),
                DataTable.Column.text(t("imports.preview.period")),
                DataTable.Column.number(t("imports.changes.before")),
                DataTable.Column.number(t("imports.changes.after")),
                DataTable.Column.number(t("imports.findings.row")));
        for (ChangedFigure change : report.changes()) {
            table.row(
                    new Span(words.of(new CellCode(change.cell()), wales, locale)),
                    new Span(change.service()),
                    new Span(period(change.period())),
                    new Span(value(change.before())),
                    new Span(value(change.after())),
                    new Span(Integer.toString(change.row())));
        }
        Section section = new Section(new H2(t("imports.changes.heading")), table);
        if (report.moreChanges() > 0) {
            section.add(new Paragraph(t("imports.changes.more", report.moreChanges())));
        }
        return Optional.of(section);
    }

    Optional<Section> measures() {
        List<MeasureLine> touched = report.measures().stream()
                .filter(line -> line.added() + line.changed() > 0)
                .sorted(Comparator.comparingInt(line -> words.place(line.measure())))
                .toList();
        if (touched.isEmpty()) {
            return Optional.empty();
        }
        DataTable table = table(
                "imports.measures.heading",
                DataTable.Column.text(t("imports.measures.measure")),
                DataTable.Column.number(t("imports.counts.added")),
                DataTable.Column.number(t("imports.counts.changed")),
                DataTable.Column.number(t("imports.counts.unchanged")));
        for (MeasureLine line : touched) {
            table.row(
                    new Span(words.ofMeasure(line.measure(), wales, locale)),
                    number(line.added()),
                    number(line.changed()),
                    number(line.unchanged()));
        }
        return Optional.of(new Section(new H2(t("imports.measures.heading")), table));
    }

    private DataTable table(String caption, DataTable.Column... columns) {
        return new DataTable(t(caption), List.of(columns)).withHiddenCaption();
    }

    private Badge severity(Severity severity) {
        Badge.Kind kind = switch (severity) {
            case REFUSE -> Badge.Kind.PROBLEM;
            case WARN -> Badge.Kind.ATTENTION;
            case NOTE -> Badge.Kind.NEUTRAL;
        };
        return new Badge(kind, t("imports.severity." + severity.name()));
    }

    private String period(Period period) {
        return period.asQuarter()
                .map(quarter -> formats.shortQuarter(quarter, locale))
                .orElseGet(() -> formats.period(period, locale));
    }

    /** A number as it is written for readers, or the words of a gap. */
    private String value(String stored) {
        if (!Character.isDigit(stored.charAt(0)) && stored.charAt(0) != '-') {
            return t("figures.gap." + stored);
        }
        BigDecimal value = new BigDecimal(stored);
        return formats.number(value, Math.max(0, value.scale()), locale);
    }

    private Span number(int count) {
        return ImportsView.number(count, formats, locale);
    }

    private static String t(String key, Object... params) {
        return UI.getCurrent().getTranslation(key, params);
    }
}
