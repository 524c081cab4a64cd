package org.quarterboard.ingest.format;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Gap;
import org.quarterboard.kpi.Unit;

/**
 * The sheet of a KPI: a title, a sentence, then one table. Nothing is locked, so that columns of figures can be pasted;
 * what is typed is checked by the spreadsheet, what is pasted when the workbook is brought in.
 */
final class WorkbookSheet {

    private static final int TITLE = 0;
    private static final int LEAD = 1;
    private static final int HEADER = 2;

    /** 4.5:1 on white: for the program rather than the person, but still to be read. */
    private static final String QUIET = "505A65";

    private static final Set<WorkbookColumn> FILLED_IN = EnumSet.range(WorkbookColumn.FIGURE, WorkbookColumn.NOTE);

    private final Worksheet page;
    private final WorkbookHead head;
    private final WorkbookWords words;

    WorkbookSheet(Worksheet page, WorkbookHead head, WorkbookWords words) {
        this.page = page;
        this.head = head;
        this.words = words;
    }

    void write(int kpi, List<WorkbookRows.Line> lines, Map<CellCode, CellValue> held, Set<CellCode> provisional) {
        page.value(TITLE, 0, words.sheetTitle(kpi, head));
        page.style(TITLE, 0).bold().fontSize(14).set();
        page.value(LEAD, 0, words.sheetLead());
        header();
        int row = HEADER;
        for (WorkbookRows.Line line : lines) {
            row++;
            CellCode code = line.cell().code();
            describe(row, line);
            CellValue value = held.get(code);
            if (value != null) {
                fill(row, value, provisional.contains(code));
            }
        }
        if (!lines.isEmpty()) {
            validate(lines);
            page.range(HEADER, 0, row, WorkbookColumn.values().length - 1)
                    .createTable(Arrays.stream(WorkbookColumn.values())
                            .map(column -> column.title(words.welsh()))
                            .toArray(String[]::new));
        }
        page.freezePane(0, HEADER + 1);
        page.repeatRows(HEADER);
        page.paperSize(PaperSize.A4_PAPER);
        page.pageOrientation("landscape");
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
    }

    private void header() {
        for (WorkbookColumn column : WorkbookColumn.values()) {
            page.width(column.ordinal(), column.width());
            page.value(HEADER, column.ordinal(), column.title(words.welsh()));
            page.style(HEADER, column.ordinal()).bold().wrapText(true).set();
        }
    }

    private void describe(int row, WorkbookRows.Line line) {
        text(row, WorkbookColumn.CODE, line.cell().code().value());
        page.style(row, WorkbookColumn.CODE.ordinal())
                .fontColor(QUIET)
                .verticalAlignment("top")
                .set();
        Map<WorkbookColumn, String> texts = Map.of(
                WorkbookColumn.MEASURE,
                words.measure(line.measure(), line.version(), head.wales()),
                WorkbookColumn.STAGE,
                words.stage(line.cell().stage()),
                WorkbookColumn.BREAKDOWN,
                words.breakdown(line.cell().categories(), head.wales()),
                WorkbookColumn.COUNTED,
                words.counted(line.cell(), line.version().unit()));
        WorkbookHeight height = new WorkbookHeight(page, row);
        texts.forEach((column, text) -> {
            text(row, column, text);
            page.style(row, column.ordinal())
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            height.holding(text, column.width());
        });
        height.set();
        for (WorkbookColumn column : FILLED_IN) {
            page.style(row, column.ordinal())
                    .borderStyle(BorderStyle.THIN)
                    .borderColor(QUIET)
                    .verticalAlignment("top")
                    .set();
        }
        page.style(row, WorkbookColumn.FIGURE.ordinal()).format("0").set();
    }

    private void fill(int row, CellValue value, boolean provisional) {
        BigDecimal number = value.value();
        Gap gap = value.gap();
        if (number != null) {
            page.value(row, WorkbookColumn.FIGURE.ordinal(), number);
            if (number.stripTrailingZeros().scale() > 0) {
                page.style(row, WorkbookColumn.FIGURE.ordinal())
                        .format("General")
                        .set();
            }
        } else if (gap != null) {
            text(row, WorkbookColumn.GAP, WorkbookTerms.letter(gap));
        }
        if (provisional) {
            text(row, WorkbookColumn.PROVISIONAL, WorkbookTerms.yes(words.welsh()));
        }
    }

    private void text(int row, WorkbookColumn column, String text) {
        page.value(row, column.ordinal(), text);
    }

    private void validate(List<WorkbookRows.Line> lines) {
        int first = HEADER + 1;
        int last = HEADER + lines.size();
        for (int from = 0; from < lines.size(); ) {
            Unit unit = unit(lines.get(from));
            int to = from;
            while (to + 1 < lines.size() && unit(lines.get(to + 1)) == unit) {
                to++;
            }
            figures(first + from, first + to, unit);
            from = to + 1;
        }
        page.range(first, WorkbookColumn.GAP.ordinal(), last, WorkbookColumn.GAP.ordinal())
                .validateWithListByFormula('"' + WorkbookTerms.letters().replace(" ", "") + '"')
                .allowBlank(true)
                .showErrorMessage(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(WorkbookColumn.GAP.title(words.welsh()))
                .error(escaped(words.gapRefused()));
        page.range(first, WorkbookColumn.PROVISIONAL.ordinal(), last, WorkbookColumn.PROVISIONAL.ordinal())
                .validateWithListByFormula('"' + WorkbookTerms.yes(words.welsh()) + '"')
                .allowBlank(true)
                .showErrorMessage(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(WorkbookColumn.PROVISIONAL.title(words.welsh()))
                .error(escaped(words.provisionalRefused()));
    }

    /** Sectors are yes or no; whatever else is counted in the ten KPIs is a whole number. */
    private static Unit unit(WorkbookRows.Line line) {
        return line.version().unit() == Unit.BINARY ? Unit.BINARY : Unit.COUNT;
    }

    private void figures(int first, int last, Unit unit) {
        int column = WorkbookColumn.FIGURE.ordinal();
        String at = (char) ('A' + column) + Integer.toString(first + 1);
        String formula = unit == Unit.BINARY
                ? "OR(" + at + "=0," + at + "=1)"
                : "AND(ISNUMBER(" + at + ")," + at + ">=0," + at + "=INT(" + at + "))";
        page.range(first, column, last, column)
                .validateWithFormula(escaped(formula))
                .allowBlank(true)
                .showErrorMessage(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(WorkbookColumn.FIGURE.title(words.welsh()))
                .error(escaped(words.figureRefused(unit)));
    }

    /** The library writes the texts of a validation into the file as they are. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
