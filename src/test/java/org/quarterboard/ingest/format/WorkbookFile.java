package org.quarterboard.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.quarterboard.kpi.Category;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.Stage;
import org.quarterboard.kpi.Unit;
import org.quarterboard.shared.Quarter;

/** A workbook, which a test then fills in or spoils with another program. */
public final class WorkbookFile {

    static final Quarter QUARTER = new Quarter(2025, 1);
    static final String CODE = "1|v2|end||numerator";
    static final String WHOLE = "1|v2|period||denominator";
    static final String SERVICE = "=A & \"B\" <C>";
    static final WorkbookReader READER = new WorkbookReader(LongFile.CATALOGUE);
    private static final WorkbookWriter WRITER = new WorkbookWriter(LongFile.CATALOGUE);
    private static final byte[] EMPTY = written(QUARTER, false, Map.of(), Set.of());

    private final XSSFWorkbook book;

    WorkbookFile(byte[] bytes) {
        try {
            this.book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing filled in. */
    static WorkbookFile empty() {
        return new WorkbookFile(EMPTY);
    }

    public static byte[] written(
            Quarter quarter, boolean welsh, Map<CellCode, CellValue> held, Set<CellCode> provisional) {
        return WRITER.write(new WorkbookHead("ZZ01", SERVICE, false, quarter), new Words(welsh), held, provisional);
    }

    XSSFWorkbook book() {
        return book;
    }

    XSSFSheet sheet(String name) {
        return book.getSheet(name);
    }

    /** The row of the code, on whichever sheet. */
    Row row(String code) {
        for (org.apache.poi.ss.usermodel.Sheet sheet : book) {
            for (Row row : sheet) {
                Cell first = row.getCell(0);
                if (first != null
                        && first.getCellType() == CellType.STRING
                        && first.getStringCellValue().equals(code)) {
                    return row;
                }
            }
        }
        throw new IllegalArgumentException(code);
    }

    Cell cell(String code, WorkbookColumn column) {
        return row(code).getCell(column.ordinal(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    WorkbookFile figure(String code, double value) {
        cell(code, WorkbookColumn.FIGURE).setCellValue(value);
        return this;
    }

    WorkbookFile text(String code, WorkbookColumn column, String text) {
        cell(code, column).setCellValue(text);
        return this;
    }

    WorkbookFile with(Consumer<WorkbookFile> change) {
        change.accept(this);
        return this;
    }

    /** The cell beside the label on the first sheet. */
    Cell head(WorkbookLabel label) {
        return book.getSheetAt(0).getRow(1 + label.ordinal()).getCell(1);
    }

    /** As the other program saves it. */
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    ParsedFile read() {
        return READER.read(bytes(), ReadLimits.USUAL);
    }

    /** The line as a reader tells it. */
    long line(String code) {
        Row row = row(code);
        int kpi = Integer.parseInt(row.getSheet().getSheetName().substring(4));
        return kpi * 10_000_000L + row.getRowNum() + 1;
    }

    /** Words that say which they are. */
    private record Words(boolean welsh) implements WorkbookWords {

        @Override
        public String title(WorkbookHead head) {
            return "Figures of " + head.serviceName();
        }

        @Override
        public List<Note> notes(WorkbookHead head) {
            return List.of(new Note("How", "Like this"));
        }

        @Override
        public String sheetTitle(int kpi, WorkbookHead head) {
            return "All of KPI " + kpi;
        }

        @Override
        public String sheetLead() {
            return "Fill in";
        }

        @Override
        public String measure(Measure measure, DefinitionVersion version, boolean wales) {
            return measure.code() + (measure.caseLevelOnly() ? " (case level)" : "");
        }

        @Override
        public String stage(Stage stage) {
            return stage.code();
        }

        @Override
        public String breakdown(List<Category> categories, boolean wales) {
            return categories.toString();
        }

        @Override
        public String counted(org.quarterboard.kpi.Cell cell, Unit unit) {
            return cell.kind() + " " + unit;
        }

        @Override
        public String figureRefused(Unit unit) {
            return "A whole number, or \"nothing\" & <no text>";
        }

        @Override
        public String gapRefused() {
            return "A letter";
        }

        @Override
        public String provisionalRefused() {
            return "Yes or nothing";
        }
    }
}
