package org.quarterboard.ingest.format;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Gap;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.SourceRow;

/** Reads the sheet of one KPI. A row without figure and without a reason says nothing, whatever else stands in it. */
final class WorkbookSheetReader {

    /** Rows that say something, of one sheet. The longest sheet that the portal makes has a few hundred. */
    static final int MOST_ROWS = 20_000;

    /** Rows of any kind, of one sheet: as many as a spreadsheet has. */
    static final int MOST_PHYSICAL = 1_048_576;

    private final MeasureCatalogue catalogue;
    private final WorkbookRows asked;
    private final int kpi;
    private final WorkbookFigures figures;
    private final ReadLimits limits;
    private final Findings findings;
    private boolean otherDefinitionTold;

    WorkbookSheetReader(
            MeasureCatalogue catalogue, int kpi, WorkbookFigures figures, ReadLimits limits, Findings findings) {
        this.catalogue = catalogue;
        this.asked = new WorkbookRows(catalogue);
        this.kpi = kpi;
        this.figures = figures;
        this.limits = limits;
        this.findings = findings;
    }

    void read(Iterator<SheetRow> rows) {
        SheetHeader header = null;
        int saying = 0;
        for (int count = 0; rows.hasNext(); count++) {
            SheetRow row = rows.next();
            long line = line(row.number());
            if (header == null) {
                header = SheetHeader.of(row, line, findings).orElse(null);
                if (header != null && !header.whole()) {
                    return;
                }
            } else if (row(header, row, line)) {
                saying++;
            }
            if (count >= MOST_PHYSICAL || saying > MOST_ROWS) {
                findings.add(FindingCode.TOO_MANY_ROWS, line(0), "", "", Integer.toString(MOST_ROWS));
                return;
            }
        }
        if (header == null) {
            findings.add(
                    FindingCode.NO_TABLE,
                    line(0),
                    "",
                    WorkbookTerms.sheet(kpi, false),
                    String.join(", ", WorkbookColumn.REQUIRED));
        }
    }

    /** Whether the row says anything. */
    private boolean row(SheetHeader header, SheetRow row, long line) {
        SheetField figure = header.get(row, WorkbookColumn.FIGURE);
        SheetField reason = header.get(row, WorkbookColumn.GAP);
        if (figure.isEmpty() && reason.isEmpty()) {
            return false;
        }
        SheetField code = header.get(row, WorkbookColumn.CODE);
        SheetField status = header.get(row, WorkbookColumn.PROVISIONAL);
        boolean fits = shortEnough(code, WorkbookColumn.CODE, line);
        fits &= shortEnough(figure, WorkbookColumn.FIGURE, line);
        fits &= shortEnough(reason, WorkbookColumn.GAP, line);
        fits &= shortEnough(status, WorkbookColumn.PROVISIONAL, line);
        if (fits) {
            said(code, figure, reason, status, line);
        }
        return true;
    }

    private void said(SheetField code, SheetField figure, SheetField reason, SheetField status, long line) {
        Cell cell = cell(code, line);
        boolean provisional = provisional(status, line);
        long value = SheetFigure.count(figure, line, WorkbookColumn.FIGURE.title(), findings);
        Gap gap = gap(reason, line);
        if (value != Numbers.MISSING && gap != null) {
            findings.add(FindingCode.GAP_AND_VALUE, line, WorkbookColumn.GAP.title(), reason.text(), "");
            return;
        }
        if (cell == null) {
            return;
        }
        WorkbookFigures.Said said =
                new WorkbookFigures.Said(cell.code(), kpi, line, provisional, List.of(figure.text(), reason.text()));
        if (value >= 0) {
            figures.value(said, value, findings);
        } else if (value == Numbers.MISSING && gap != null) {
            figures.gap(said, gap, findings);
        }
    }

    private @Nullable Cell cell(SheetField field, long line) {
        String column = WorkbookColumn.CODE.title();
        if (formula(field, WorkbookColumn.CODE, line)) {
            return null;
        }
        String text = Texts.trimmed(field.text());
        if (text.isEmpty()) {
            findings.add(FindingCode.NO_CODE, line, column, "", "");
            return null;
        }
        Optional<Cell> known = known(text).or(() -> known(text.toLowerCase(Locale.ROOT)));
        int of = known.map(cell -> catalogue.measure(cell.measure()).kpi()).orElse(0);
        if (of == 0) {
            findings.add(FindingCode.UNKNOWN_CODE, line, column, text, nearest(text));
            return null;
        }
        if (of != kpi) {
            findings.add(FindingCode.CODE_OF_OTHER_SHEET, line, column, text, WorkbookTerms.sheet(of, false));
            return null;
        }
        known.ifPresent(cell -> otherDefinition(cell, line));
        return known.orElse(null);
    }

    private Optional<Cell> known(String text) {
        try {
            return catalogue.cell(new CellCode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String nearest(String text) {
        if (!findings.keeping(FindingCode.UNKNOWN_CODE)) {
            return "";
        }
        List<String> codes = asked.of(kpi, figures.quarter(), Set.of()).stream()
                .map(line -> line.cell().code().value())
                .toList();
        return Texts.nearest(text.toLowerCase(Locale.ROOT), codes);
    }

    /** Told once for a sheet: a workbook of an earlier year would tell it of every row. */
    private void otherDefinition(Cell cell, long line) {
        if (!otherDefinitionTold && !asked.holdsIn(cell, figures.quarter())) {
            otherDefinitionTold = true;
            findings.add(
                    FindingCode.OTHER_DEFINITION,
                    line,
                    WorkbookColumn.CODE.title(),
                    "v" + cell.version(),
                    figures.quarter().nationalLabel());
        }
    }

    private @Nullable Gap gap(SheetField field, long line) {
        if (field.isEmpty() || formula(field, WorkbookColumn.GAP, line)) {
            return null;
        }
        Optional<Gap> gap = field.kind() == SheetField.Kind.TEXT ? WorkbookTerms.gap(field.text()) : Optional.empty();
        if (gap.isEmpty()) {
            findings.add(
                    FindingCode.UNKNOWN_GAP, line, WorkbookColumn.GAP.title(), field.text(), WorkbookTerms.letters());
        }
        return gap.orElse(null);
    }

    private boolean provisional(SheetField field, long line) {
        if (field.isEmpty() || formula(field, WorkbookColumn.PROVISIONAL, line)) {
            return false;
        }
        Optional<Boolean> provisional = WorkbookTerms.provisional(field.text());
        if (provisional.isEmpty()) {
            findings.add(
                    FindingCode.UNKNOWN_STATUS,
                    line,
                    WorkbookColumn.PROVISIONAL.title(),
                    field.text(),
                    WorkbookTerms.yes(false));
        }
        return provisional.orElse(false);
    }

    private boolean formula(SheetField field, WorkbookColumn column, long line) {
        boolean formula = field.kind() == SheetField.Kind.FORMULA;
        if (formula) {
            findings.add(FindingCode.FORMULA_CELL, line, column.title(), field.text(), "");
        }
        return formula;
    }

    private boolean shortEnough(SheetField field, WorkbookColumn column, long line) {
        boolean fits = field.text().length() <= limits.maxFieldLength();
        if (!fits) {
            findings.add(
                    FindingCode.FIELD_TOO_LONG,
                    line,
                    column.title(),
                    Integer.toString(field.text().length()),
                    Integer.toString(limits.maxFieldLength()));
        }
        return fits;
    }

    private long line(int row) {
        return SourceRow.of(kpi, row).line();
    }
}
