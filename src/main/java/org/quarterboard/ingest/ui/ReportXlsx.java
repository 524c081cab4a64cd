package org.quarterboard.ingest.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.quarterboard.ingest.ChangedFigure;
import org.quarterboard.ingest.CheckStage;
import org.quarterboard.ingest.ImportDetails;
import org.quarterboard.ingest.ImportItem;
import org.quarterboard.ingest.ImportReport;
import org.quarterboard.ingest.ImportState;
import org.quarterboard.ingest.QuarterLine;

/**
 * A report as a workbook that can be read by ear: on each sheet one table that begins in the first cell, with a header
 * that stays in place and a filter, no merged and no empty cells. Texts are stored as texts, so none is ever worked out
 * as a formula.
 */
final class ReportXlsx {

    private static final String NOTHING = "–";
    private static final int LONGEST = 32_000;

    private final ImportDetails details;
    private final ReportWords words;

    private ReportXlsx(ImportDetails details, ReportWords words) {
        this.details = details;
        this.words = words;
    }

    static byte[] of(ImportDetails details, ReportWords words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportXlsx report = new ReportXlsx(details, words);
        try (Workbook book = new Workbook(out, "Quarterboard", "1.0")) {
            book.properties()
                    .setTitle(text(words.t("imports.sheet.title", details.item().fileName())))
                    .setTextProperty("Language", words.locale().toLanguageTag());
            report.about(book);
            report.findings(book);
            report.saving(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void about(Workbook book) {
        ImportItem item = details.item();
        ImportReport report = details.report();
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(words.t("imports.sheet.file"), item.fileName()));
        rows.add(List.of(words.t("imports.list.when"), words.formats().moment(item.uploadedAt(), words.locale())));
        rows.add(List.of(words.t("imports.list.who"), item.who()));
        rows.add(List.of(words.t("imports.sheet.layout"), words.t(item.layout().messageKey())));
        rows.add(List.of(words.t("imports.sheet.outcome"), words.t(item.state().messageKey())));
        rows.add(List.of(words.t("imports.sheet.rows"), item.rowsRead()));
        for (CheckStage stage : CheckStage.values()) {
            rows.add(List.of(words.stage(stage), words.t(report.outcome(stage).messageKey())));
        }
        rows.add(List.of(words.t("imports.sheet.kept"), report.findings().size()));
        rows.add(List.of(words.t("imports.sheet.left-out"), report.moreFindings()));
        rows.add(List.of(words.t("imports.sheet.changes-left-out"), report.moreChanges()));
        table(
                book.newWorksheet(words.t("imports.sheet.about")),
                List.of(words.t("imports.sheet.item"), words.t("imports.sheet.words")),
                new double[] {48, 60},
                rows);
    }

    private void findings(Workbook book) {
        List<List<Object>> rows = new ArrayList<>();
        ReportCsv.sorted(details.report())
                .forEach(finding -> rows.add(new ArrayList<>(ReportCsv.cells(finding, words))));
        List<String> columns = ReportCsv.columns(words);
        if (rows.isEmpty()) {
            rows.add(line(columns.size(), words.t("imports.sheet.none")));
        }
        table(
                book.newWorksheet(words.t("imports.sheet.findings")),
                columns,
                new double[] {20, 14, 34, 34, 18, 24, 28, 28, 54, 54},
                rows);
    }

    /** One table: what becomes of each service's quarters, then the figures that replace another. */
    private void saving(Workbook book) {
        ImportReport report = details.report();
        List<List<Object>> rows = new ArrayList<>();
        for (QuarterLine line : report.lines()) {
            rows.add(List.of(
                    line.service(),
                    words.period(line.period()),
                    words.t("imports.sheet.line"),
                    line.added(),
                    line.changed(),
                    line.withdrawn(),
                    line.unchanged(),
                    NOTHING,
                    NOTHING,
                    NOTHING));
        }
        for (ChangedFigure change : report.changes()) {
            rows.add(List.of(
                    change.service(),
                    words.period(change.period()),
                    words.figure(change),
                    NOTHING,
                    NOTHING,
                    NOTHING,
                    NOTHING,
                    value(change.before()),
                    value(change.after()),
                    words.rows().of(change.row())));
        }
        List<String> columns = List.of(
                words.t("imports.preview.service"),
                words.t("imports.preview.period"),
                words.t("imports.sheet.what"),
                words.t("imports.counts.added"),
                words.t("imports.counts.changed"),
                words.t("imports.counts.withdrawn"),
                words.t("imports.counts.unchanged"),
                words.t("imports.changes.before"),
                words.t("imports.changes.after"),
                words.t("imports.findings.row"));
        if (rows.isEmpty()) {
            rows.add(line(columns.size(), words.t("imports.sheet.no-figures")));
        }
        boolean saved = details.item().state() == ImportState.COMMITTED;
        table(
                book.newWorksheet(words.t(saved ? "imports.preview.saved" : "imports.sheet.saving")),
                columns,
                new double[] {16, 18, 64, 12, 12, 12, 12, 16, 16, 16},
                rows);
    }

    /** A number as a number, a gap in words. */
    private Object value(String stored) {
        return ReportWords.isNumber(stored) ? new BigDecimal(stored) : words.value(stored);
    }

    private static List<Object> line(int width, String first) {
        List<Object> line = new ArrayList<>(Collections.nCopies(width, NOTHING));
        line.set(0, first);
        return line;
    }

    private static void table(Worksheet page, List<String> columns, double[] widths, List<List<Object>> rows) {
        for (int column = 0; column < columns.size(); column++) {
            page.width(column, widths[column]);
            page.value(0, column, columns.get(column));
            page.style(0, column).bold().wrapText(true).verticalAlignment("top").set();
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                Object value = rows.get(row).get(column);
                if (value instanceof Number number) {
                    page.value(row + 1, column, number);
                } else {
                    page.value(row + 1, column, text(value.toString()));
                }
                page.style(row + 1, column)
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
            }
        }
        page.range(0, 0, rows.size(), columns.size() - 1).createTable(columns.toArray(String[]::new));
        page.freezePane(0, 1);
        page.repeatRows(0);
        page.pageOrientation("landscape");
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
    }

    /** Without what a cell cannot hold; never empty. */
    private static String text(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .limit(LONGEST / 2)
                .forEach(kept::appendCodePoint);
        return kept.isEmpty() ? NOTHING : kept.toString();
    }
}
