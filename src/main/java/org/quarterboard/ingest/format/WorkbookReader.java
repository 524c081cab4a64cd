package org.quarterboard.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.SourceRow;
import org.quarterboard.shared.Quarter;

/**
 * Reads the workbook that {@link WorkbookWriter} writes, after people and their programs have been at it. Sheets,
 * tables and columns are found by their names in either language, counts by their codes; order and what else stands
 * there do not matter. A formula is never taken for its result. Bad data is never an exception: it is a finding.
 */
public final class WorkbookReader {

    private final MeasureCatalogue catalogue;
    private final GroupCheck check;
    private final WorkbookRows asked;

    public WorkbookReader(MeasureCatalogue catalogue) {
        this.catalogue = catalogue;
        this.check = new GroupCheck(catalogue);
        this.asked = new WorkbookRows(catalogue);
    }

    /** The counts that a workbook asks for under any definition: an empty row of them says that nothing is returned. */
    public Set<CellCode> carried() {
        return asked.everyAsked();
    }

    /** Reads a file. */
    public ParsedFile read(byte[] bytes, ReadLimits limits) {
        Findings findings = new Findings(limits.maxFindings());
        if (bytes.length == 0) {
            findings.add(FindingCode.EMPTY_FILE, 0, "", "", "");
        } else if (bytes.length > limits.maxBytes()) {
            findings.add(
                    FindingCode.TOO_LARGE, 0, "", Integer.toString(bytes.length), Integer.toString(limits.maxBytes()));
        } else {
            return new Pass(limits, findings).run(bytes);
        }
        return ParsedFile.of(Layout.WORKBOOK, List.of(), findings);
    }

    /** One reading of one file. */
    private final class Pass {

        private final ReadLimits limits;
        private final Findings findings;
        private final Map<Integer, Sheet> sheets = new TreeMap<>();
        private WorkbookScan scan = WorkbookScan.NOTHING;

        Pass(ReadLimits limits, Findings findings) {
            this.limits = limits;
            this.findings = findings;
        }

        ParsedFile run(byte[] bytes) {
            List<ParsedRow> rows = List.of();
            try {
                scan = WorkbookScan.of(bytes);
                try (ReadableWorkbook book =
                        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
                    rows = read(book);
                }
            } catch (IOException | RuntimeException e) {
                // Whatever the library stumbles over: the file is not what it should be.
                findings.addAlways(new Finding(FindingCode.UNREADABLE_WORKBOOK, 0, "", "", ""));
            }
            return ParsedFile.of(Layout.WORKBOOK, rows, findings);
        }

        private List<ParsedRow> read(ReadableWorkbook book) {
            WorkbookHeadReader.Head head = head(book.getSheets().toList()).head(limits, !book.isDate1904(), findings);
            String service = head.service();
            Quarter quarter = head.quarter();
            if (service == null || quarter == null) {
                return List.of();
            }
            asked.begins(quarter)
                    .ifPresent(begins -> findings.add(
                            FindingCode.BEFORE_KPIS,
                            SourceRow.of(SourceRow.READ_ME, 0).line(),
                            WorkbookLabel.QUARTER.title(),
                            quarter.nationalLabel(),
                            begins));
            WorkbookFigures figures = new WorkbookFigures(service, quarter);
            for (int kpi = 1; kpi <= WorkbookTerms.KPIS; kpi++) {
                Sheet sheet = sheets.get(kpi);
                if (sheet == null) {
                    findings.add(FindingCode.SHEET_MISSING, line(kpi), "", "", WorkbookTerms.sheet(kpi, false));
                } else {
                    WorkbookSheetReader reader = new WorkbookSheetReader(catalogue, kpi, figures, limits, findings);
                    rows(sheet, line(kpi), reader::read);
                }
            }
            if (figures.rows().isEmpty() && !findings.refused()) {
                findings.add(FindingCode.NO_FIGURES, 0, "", "", WorkbookColumn.FIGURE.title());
            }
            figures.check(check, findings);
            return figures.rows();
        }

        /** Sorts the sheets, and finds the one that says whose workbook it is. */
        private WorkbookHeadReader head(List<Sheet> all) {
            WorkbookHeadReader head = new WorkbookHeadReader();
            for (Sheet sheet : all) {
                int kpi = WorkbookTerms.kpi(sheet.getName());
                if (kpi > 0) {
                    if (sheets.putIfAbsent(kpi, sheet) != null) {
                        findings.add(FindingCode.SHEET_TWICE, line(kpi), "", sheet.getName(), "");
                    }
                    continue;
                }
                WorkbookHeadReader one = new WorkbookHeadReader();
                if (!head.found()) {
                    rows(sheet, SourceRow.of(SourceRow.READ_ME, 0).line(), one::take);
                }
                if (one.found()) {
                    head = one;
                } else if (!WorkbookTerms.isReadMe(sheet.getName())) {
                    findings.add(FindingCode.UNKNOWN_SHEET, 0, sheet.getName(), sheet.getName(), "");
                }
            }
            return head;
        }

        private void rows(Sheet sheet, long line, Consumer<Iterator<SheetRow>> reader) {
            try (Stream<Row> rows = sheet.openStream()) {
                Set<Long> hidden = scan.hiddenFormulas(sheet.getId());
                reader.accept(rows.map(row -> new SheetRow(row, hidden)).iterator());
            } catch (IOException | RuntimeException e) {
                findings.addAlways(new Finding(FindingCode.UNREADABLE_WORKBOOK, line, "", sheet.getName(), ""));
            }
        }

        private static long line(int kpi) {
            return SourceRow.of(kpi, 0).line();
        }
    }
}
