package org.quarterboard.ingest.format;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads counts. A count is a whole number from 0 to 999,999,999,999; "12.0" is 12. Everything else is told apart, so
 * that a person hears what is wrong with it.
 */
final class Numbers {

    /** What {@link #count} gives for an empty field. */
    static final long MISSING = -1;

    /** What {@link #count} gives for a field that is no count; the finding says why. */
    static final long WRONG = -2;

    private static final int MOST_DIGITS = 12;
    private static final int LONGEST_RATE = 20;

    private Numbers() {}

    /** The count in the field, or MISSING, or WRONG and a finding. */
    static long count(String raw, long line, String column, Findings findings) {
        int length = raw.length();
        if (length > 0 && length <= MOST_DIGITS) {
            long value = digits(raw, 0, length);
            if (value >= 0) {
                return value;
            }
        }
        String text = Texts.trimmed(raw);
        if (text.isEmpty()) {
            return MISSING;
        }
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        if (end > 0 && end <= MOST_DIGITS && (point < 0 || onlyZeros(text, point + 1))) {
            long value = digits(text, 0, end);
            if (value >= 0) {
                return value;
            }
        }
        findings.add(fault(text), line, column, raw, "");
        return WRONG;
    }

    /**
     * The same, for numbers as people write them: "1,234" in quotes is 1234 and digits may be full-width. A point
     * between thousands is never taken for one.
     */
    static long count(String raw, long line, String column, Findings findings, Tidied tidied) {
        int length = raw.length();
        if (length > 0 && length <= MOST_DIGITS) {
            long value = digits(raw, 0, length);
            if (value >= 0) {
                return value;
            }
        }
        String text = tidied.trimmed(raw, column, line);
        String plain = withoutCommas(narrow(text));
        if (plain.equals(text) || !isNumber(plain)) {
            return count(text, line, column, findings);
        }
        tidied.note(FindingCode.NUMBER_WRITTEN, column, line, text, plain);
        return count(plain, line, column, findings);
    }

    /** Full-width digits become usual ones; raised ones do not: they are footnotes. */
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            narrow.append(c >= '\uFF10' && c <= '\uFF19' ? (char) (c - '\uFF10' + '0') : c);
        }
        return narrow.toString();
    }

    /** Without commas, if one stands before every three digits and nowhere else. */
    private static String withoutCommas(String text) {
        int first = text.indexOf(',');
        int end = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        if (first < 1 || first > 3 || text.lastIndexOf(',') > end) {
            return text;
        }
        for (int at = first; at < end; at += 4) {
            if (text.charAt(at) != ',' || at + 4 > end || !allDigits(text.substring(at + 1, at + 4))) {
                return text;
            }
        }
        return text.replace(",", "");
    }

    /** A rate as its publisher printed it: digits and at most one point, 20 characters at most; null if it is none. */
    static @Nullable BigDecimal rate(String text) {
        return text.length() <= LONGEST_RATE && text.indexOf('e') < 0 && isNumber(text) ? new BigDecimal(text) : null;
    }

    /** Why a text is no count. */
    static FindingCode fault(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        if (plain.startsWith("-") && isNumber(plain.substring(1))) {
            return FindingCode.NEGATIVE;
        }
        if (isNumber(plain)) {
            return plain.indexOf('e') >= 0 || plain.indexOf('.') < 0 ? FindingCode.TOO_BIG : FindingCode.FRACTION;
        }
        boolean hidden = plain.contains("fewer")
                || plain.contains("less than")
                || plain.contains("suppressed")
                || plain.startsWith("<")
                || plain.equals("*")
                || plain.equals("c")
                || plain.equals("[c]");
        return hidden ? FindingCode.HIDDEN_NUMBER : FindingCode.NOT_A_NUMBER;
    }

    /** Digits, at most one point, at most one exponent. */
    static boolean isNumber(String text) {
        int exponent = text.indexOf('e');
        String mantissa = exponent < 0 ? text : text.substring(0, exponent);
        int point = mantissa.indexOf('.');
        boolean sound = point < 0
                ? allDigits(mantissa)
                : allDigits(mantissa.substring(0, point)) && allDigits(mantissa.substring(point + 1));
        if (exponent < 0 || !sound) {
            return sound;
        }
        String power = text.substring(exponent + 1);
        return allDigits(power.startsWith("+") || power.startsWith("-") ? power.substring(1) : power);
    }

    private static boolean allDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean onlyZeros(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        return from < text.length();
    }

    private static long digits(String text, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
