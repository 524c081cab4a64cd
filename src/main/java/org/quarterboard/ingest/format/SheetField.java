package org.quarterboard.ingest.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell of a spreadsheet, without trust in it: a formula is a formula, whatever result is stored with
 * it.
 *
 * @param text as text; a number as it is stored
 * @param number the number, of NUMBER, PERCENT and DATE
 */
record SheetField(Kind kind, String text, @Nullable BigDecimal number) {

    static final SheetField EMPTY = new SheetField(Kind.EMPTY, "", null);

    /** What kind of thing it is. */
    enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        /** A number that is shown as a share of 100. */
        PERCENT,
        /** A number that is shown as a day or a time. */
        DATE,
        TRUTH,
        FORMULA,
        ERROR
    }

    static SheetField of(Row row, int column) {
        Cell cell = column < 0 || column >= row.getCellCount() ? null : row.getCell(column);
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return EMPTY;
        }
        String raw = raw(cell);
        String formula = cell.getFormula();
        if (formula != null && !formula.isEmpty()) {
            return new SheetField(Kind.FORMULA, "=" + formula, null);
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell, raw);
            case BOOLEAN -> new SheetField(Kind.TRUTH, "1".equals(raw) ? "TRUE" : "FALSE", null);
            case ERROR -> new SheetField(Kind.ERROR, raw, null);
            // A text that some programs store as the result of a formula that is not there.
            default -> raw.isBlank() ? EMPTY : new SheetField(Kind.TEXT, raw, null);
        };
    }

    /** The same as a formula, where what stands there was worked out. */
    SheetField asFormula() {
        return kind == Kind.FORMULA ? this : new SheetField(Kind.FORMULA, "=…", null);
    }

    boolean isEmpty() {
        return kind == Kind.EMPTY || kind == Kind.TEXT && Texts.trimmed(text).isEmpty();
    }

    /** The day in it, if it is one: stored as the days since 30 December 1899, or written as 2025-04-01. */
    Optional<LocalDate> day() {
        BigDecimal days = number;
        if (days != null) {
            return days.signum() > 0 && days.precision() - days.scale() <= 6
                    ? Optional.of(LocalDate.of(1899, 12, 30).plusDays(days.longValue()))
                    : Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(Texts.trimmed(text)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static SheetField number(Cell cell, String raw) {
        if (!(cell.getValue() instanceof BigDecimal value)) {
            return new SheetField(Kind.ERROR, raw, null);
        }
        return new SheetField(shown(cell), raw, value);
    }

    private static String raw(Cell cell) {
        String raw = cell.getRawValue();
        return raw == null ? "" : raw;
    }

    /** As what a number is shown. The numbers are those of the formats that every spreadsheet program knows. */
    private static Kind shown(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null
                && (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58)) {
            return Kind.DATE;
        }
        if (id != null && (id == 9 || id == 10)) {
            return Kind.PERCENT;
        }
        String format = cell.getDataFormatString();
        if (format == null) {
            return Kind.NUMBER;
        }
        String codes = codes(format);
        if (codes.indexOf('%') >= 0) {
            return Kind.PERCENT;
        }
        return codes.indexOf('y') >= 0 || codes.indexOf('d') >= 0 || codes.indexOf('h') >= 0 || codes.contains("mm")
                ? Kind.DATE
                : Kind.NUMBER;
    }

    /** A number format without what it quotes: texts, colours and single letters behind a stroke. */
    private static String codes(String format) {
        StringBuilder codes = new StringBuilder(format.length());
        String plain = format.toLowerCase(Locale.ROOT).replace("general", "");
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == '"' || c == '[') {
                int end = plain.indexOf(c == '"' ? '"' : ']', i + 1);
                i = end < 0 ? plain.length() : end;
            } else {
                codes.append(c);
            }
        }
        return codes.toString();
    }
}
