package org.quarterboard.ingest.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days from 1990 until the KPIs began in April 2023. Outside the columns of periods a return has none; a child of ten
 * or over is born on one until 2033, whatever day it is today.
 */
final class EarlyDates {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate KPIS = LocalDate.of(2023, 4, 1);
    private static final Pattern DIGITS = Pattern.compile("(?<![\\p{L}\\p{N}./-])"
            + "(?:([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})|([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4}|[0-9]{2}))"
            + "(?![\\p{N}/-]|\\.[0-9])");
    private static final Pattern WORDS = Pattern.compile("(?<![\\p{L}\\p{N}])([0-9]{1,2})(?:st|nd|rd|th)?"
            + "[ -](?:o )?(\\p{L}{3})\\p{L}{0,7}[ ,-]{1,2}([0-9]{4}|[0-9]{2})(?!\\p{N})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WELSH =
            List.of("ion", "chw", "maw", "ebr", "mai", "meh", "gor", "aws", "med", "hyd", "tac", "rha");

    private EarlyDates() {}

    /** Whether the text holds one: year first, day first or month first, or with the month's name. */
    static boolean in(String text) {
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            boolean yearFirst = digits.group(1) != null;
            int year = number(digits.group(yearFirst ? 1 : 6));
            int second = number(digits.group(yearFirst ? 2 : 5));
            int third = number(digits.group(yearFirst ? 3 : 4));
            if (early(year, second, third) || (!yearFirst && early(year, third, second))) {
                return true;
            }
        }
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            String month = words.group(2).toLowerCase(Locale.ROOT);
            int number = Math.max(MONTHS.indexOf(month), WELSH.indexOf(month)) + 1;
            if (early(number(words.group(3)), number, number(words.group(1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean early(int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year < 50 ? 2000 + year : year < 100 ? 1900 + year : year, month, day);
            return !date.isBefore(FIRST) && date.isBefore(KPIS);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
