package org.quarterboard.ingest.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.quarterboard.ingest.ImportReport;
import org.quarterboard.ingest.ReportFinding;
import org.quarterboard.shared.SpreadsheetText;

/**
 * The findings of a report as a CSV file in UTF-8 with a byte order mark, one line each, the gravest first. A text that
 * a spreadsheet would take for a formula begins with an apostrophe.
 */
final class ReportCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ReportCsv() {}

    static byte[] of(ImportReport report, ReportWords words) {
        StringWriter out = new StringWriter();
        out.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(columns(words));
            for (ReportFinding finding : sorted(report)) {
                csv.writeRecord(cells(finding, words).stream()
                        .map(SpreadsheetText::guarded)
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    static List<ReportFinding> sorted(ImportReport report) {
        return report.findings().stream()
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .toList();
    }

    static List<String> columns(ReportWords words) {
        return List.of(
                words.t("imports.findings.severity"),
                words.t("imports.sheet.code"),
                words.t("imports.sheet.kind"),
                words.t("imports.findings.stage"),
                words.t("imports.findings.row"),
                words.t("imports.findings.column"),
                words.t("imports.findings.found"),
                words.t("imports.findings.expected"),
                words.t("imports.findings.what"),
                words.t("imports.findings.cure"));
    }

    static List<String> cells(ReportFinding finding, ReportWords words) {
        return List.of(
                words.severity(finding.severity()),
                finding.code(),
                words.title(finding),
                words.stage(finding.stage()),
                words.rows().of(finding.row()),
                finding.column(),
                finding.found(),
                finding.expected(),
                words.message(finding),
                words.cure(finding));
    }
}
