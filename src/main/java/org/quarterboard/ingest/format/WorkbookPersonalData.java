package org.quarterboard.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.quarterboard.kpi.SourceRow;

/**
 * Looks through every sheet of a workbook, its own and foreign ones, for what looks as if it were about single children:
 * names of columns, values, and what people write into notes.
 */
public final class WorkbookPersonalData {

    /** As far as columns are looked at. */
    private static final int MOST_COLUMNS = 1_000;

    private WorkbookPersonalData() {}

    /**
     * What was seen.
     *
     * @param findings empty if nothing stands out
     * @param whole whether every part could be looked into; if not, nobody knows what the workbook holds
     */
    public record Look(List<Finding> findings, boolean whole) {

        public Look {
            findings = List.copyOf(findings);
        }
    }

    /** Looks through the sheets, and through texts elsewhere in the file: comments, drawings, what a pivot table remembers. */
    public static Look of(byte[] bytes) {
        List<PersonalSign> signs = new ArrayList<>();
        boolean whole = true;
        try {
            WorkbookScan scan = WorkbookScan.of(bytes);
            WorkbookTextParts.of(bytes).forEach(texts -> other(texts).ifPresent(found -> signs.addAll(found.signs())));
            try (ReadableWorkbook book =
                    new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
                List<Sheet> sheets = book.getSheets().toList();
                whole = scan.hasOnly(sheets.stream().map(Sheet::getId).toList());
                for (Sheet sheet : sheets) {
                    sheet(sheet).ifPresent(found -> signs.addAll(found.signs()));
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            whole = false;
        }
        return new Look(signs.isEmpty() ? List.of() : new PersonalDataFound(signs).findings(), whole);
    }

    private static Optional<PersonalDataFound> other(List<String> texts) {
        PersonalData data = new PersonalData();
        data.header(0, List.of(""));
        texts.forEach(text -> data.row(0, List.of(text)));
        return data.verdict();
    }

    private static Optional<PersonalDataFound> sheet(Sheet sheet) throws IOException {
        int own = WorkbookTerms.isReadMe(sheet.getName()) ? SourceRow.READ_ME : WorkbookTerms.kpi(sheet.getName());
        PersonalData data = new PersonalData(Set.of(WorkbookColumn.FIGURE.title(), WorkbookColumn.FIGURE.title(true)));
        boolean[] begun = {false};
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                List<String> fields = fields(row);
                long line = SourceRow.of(own, row.getRowNum()).line();
                if (begun[0]) {
                    data.row(line, fields);
                } else if (fields.stream().anyMatch(field -> !field.isBlank())) {
                    data.header(line, fields);
                    begun[0] = true;
                }
            });
        }
        return data.verdict();
    }

    private static List<String> fields(Row row) {
        int width = Math.min(row.getCellCount(), MOST_COLUMNS);
        List<String> fields = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            fields.add(shown(row, column));
        }
        return fields;
    }

    /** A date as a date, and what a formula gave: here it does not matter whether it is true. */
    private static String shown(Row row, int column) {
        SheetField field = SheetField.of(row, column);
        return switch (field.kind()) {
            case DATE -> field.day().map(Object::toString).orElse(field.text());
            case FORMULA -> Objects.requireNonNullElse(row.getCell(column).getRawValue(), "");
            default -> field.text();
        };
    }
}
