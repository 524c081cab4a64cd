package org.quarterboard.ingest.format;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.PeriodShape;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/**
 * The period of a tidy row: a quarter written as time_period 202526 (the financial year 2025/26) and time_identifier
 * "Financial year Q1", or, for the established indicators, first and last day.
 */
final class TidyPeriod {

    private static final String IDENTIFIER = "financial year q";

    private static final String SPLIT = "/-\u2013";

    private TidyPeriod() {}

    /** The period; null if it cannot be read, with the finding that says why. */
    static @Nullable Period of(
            Header header, List<String> record, PeriodShape shape, TidyCodes codes, long line, Findings findings) {
        Tidied tidied = codes.tidied();
        String start = tidied.trimmed(header.get(record, TidyColumns.PERIOD_START), "period_start", line);
        String end = tidied.trimmed(header.get(record, TidyColumns.PERIOD_END), "period_end", line);
        String year =
                year(tidied.trimmed(header.get(record, TidyColumns.TIME_PERIOD), "time_period", line), tidied, line);
        boolean stated = !start.isEmpty() || !end.isEmpty();
        if (stated && shape == PeriodShape.STATED) {
            return stated(start, end, line, findings);
        }
        Quarter quarter =
                quarter(year, codes.quarter(header.get(record, TidyColumns.TIME_IDENTIFIER), line), line, findings);
        if (quarter == null) {
            return null;
        }
        Period period = Period.of(quarter);
        if (stated && !period.equals(stated(start, end, line, findings))) {
            findings.add(
                    FindingCode.WRONG_PERIOD,
                    line,
                    "period_start",
                    start + " – " + end,
                    period.start() + " – " + period.end());
            return null;
        }
        return period;
    }

    /** "2025/26", "2025-26" and "2025/2026" are 202526; everything else is left as it is. */
    private static String year(String text, Tidied tidied, long line) {
        boolean split = (text.length() == 7 || text.length() == 9) && SPLIT.indexOf(text.charAt(4)) >= 0;
        if (!split) {
            return text;
        }
        boolean whole = text.length() == 7 || text.startsWith(text.substring(0, 2), 5) || text.endsWith("00");
        String year = text.substring(0, 4) + text.substring(text.length() - 2);
        if (whole && number(year, 0, 6) > 0) {
            tidied.note(FindingCode.VALUE_SYNONYM, "time_period", line, text, year);
            return year;
        }
        return text;
    }

    static @Nullable Period stated(String start, String end, long line, Findings findings) {
        LocalDate first = day(start, "period_start", line, findings);
        LocalDate last = day(end, "period_end", line, findings);
        if (first == null || last == null) {
            return null;
        }
        if (last.isBefore(first) || first.getYear() < 1990 || last.getYear() > 9000) {
            findings.add(FindingCode.WRONG_PERIOD, line, "period_end", start + " – " + end, "");
            return null;
        }
        return new Period(first, last);
    }

    static @Nullable LocalDate day(String text, String column, long line, Findings findings) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            findings.add(FindingCode.UNREADABLE_DATE, line, column, text, "2025-04-01");
            return null;
        }
    }

    static @Nullable Quarter quarter(String year, String identifier, long line, Findings findings) {
        int first = number(year, 0, 4);
        int second = number(year, 4, 6);
        if (year.length() != 6 || first < 1990 || first > 9000 || second != (first + 1) % 100) {
            findings.add(FindingCode.UNREADABLE_YEAR, line, "time_period", year, "202526");
            return null;
        }
        int number = identifier.startsWith(IDENTIFIER) && identifier.length() == IDENTIFIER.length() + 1
                ? identifier.charAt(IDENTIFIER.length()) - '0'
                : 0;
        if (number < 1 || number > 4) {
            findings.add(FindingCode.UNREADABLE_QUARTER, line, "time_identifier", identifier, "Financial year Q1");
            return null;
        }
        return new Quarter(first, number);
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
