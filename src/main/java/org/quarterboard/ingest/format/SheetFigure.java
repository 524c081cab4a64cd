package org.quarterboard.ingest.format;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a count out of a cell of a spreadsheet: a whole number from 0 to 999,999,999,999, typed as a number or as text.
 * Whatever else stands there is told apart, so that a person hears what is wrong with it.
 */
final class SheetFigure {

    private static final int MOST_DIGITS = 12;

    private SheetFigure() {}

    /** The count, or MISSING, or WRONG and a finding, as {@link Numbers} has them. */
    static long count(SheetField field, long line, String column, Findings findings) {
        @Nullable
        FindingCode fault = switch (field.kind()) {
            case EMPTY -> null;
            case TEXT -> textFault(field.text());
            case NUMBER -> numberFault(number(field));
            case PERCENT -> FindingCode.PERCENT_FIGURE;
            case DATE -> FindingCode.DATE_FIGURE;
            case TRUTH -> FindingCode.NOT_A_NUMBER;
            case FORMULA -> FindingCode.FORMULA_CELL;
            case ERROR -> FindingCode.ERROR_CELL;
        };
        if (fault != null) {
            findings.add(fault, line, column, field.text(), "");
            return Numbers.WRONG;
        }
        return field.kind() == SheetField.Kind.NUMBER
                ? number(field).longValue()
                : Numbers.count(field.text(), line, column, findings);
    }

    /** What is peculiar to a spreadsheet; what is wrong with a number as such {@link Numbers} says. */
    private static @Nullable FindingCode textFault(String text) {
        if (WorkbookTerms.gap(text).isPresent()) {
            return FindingCode.GAP_AS_FIGURE;
        }
        return Texts.trimmed(text).endsWith("%") ? FindingCode.PERCENT_FIGURE : null;
    }

    private static @Nullable FindingCode numberFault(BigDecimal number) {
        if (number.signum() < 0) {
            return FindingCode.NEGATIVE;
        }
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() > 0) {
            return FindingCode.FRACTION;
        }
        return (long) plain.precision() - plain.scale() > MOST_DIGITS ? FindingCode.TOO_BIG : null;
    }

    private static BigDecimal number(SheetField field) {
        return Objects.requireNonNull(field.number());
    }
}
