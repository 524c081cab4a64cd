package org.quarterboard.disparity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterboard.directory.Population;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/**
 * How periods are written in files of counts: "2026/27 Q1", "2026/27", "2025" for a calendar year, or a first and a last
 * day. "Q1 2026" without its financial year is not read: half of those who write it mean January to March.
 */
public final class CountPeriods {

    private static final String YEARS = "(\\d{4})\\s*[/\\-\u2013]\\s*(\\d{4}|\\d{2})";
    private static final String QUARTER = "(?:quarter|qtr|chwarter|ch|q)\\s*([1-4])";
    private static final Pattern YEARS_THEN_QUARTER = Pattern.compile(YEARS + "[\\s,]*" + QUARTER);
    private static final Pattern QUARTER_THEN_YEARS = Pattern.compile(QUARTER + "[\\s,]*" + YEARS);
    private static final Pattern FINANCIAL_YEAR = Pattern.compile(YEARS);
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DAYS =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\s*(?:to|i|/|-|\u2013)\\s*(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern MONTHS =
            Pattern.compile("([a-z]{3})[a-z]*\\s*(?:to|-|\u2013)\\s*([a-z]{3})[a-z]*\\s+(\\d{4})");
    private static final List<String> MONTHS_OF_QUARTERS = List.of("janmar", "aprjun", "julsep", "octdec");
    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private CountPeriods() {}

    /** The period that is meant; empty if that is not certain. */
    public static Optional<Period> parse(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        Matcher matcher = YEARS_THEN_QUARTER.matcher(text);
        if (matcher.matches()) {
            return quarter(matcher.group(1), matcher.group(2), matcher.group(3));
        }
        matcher = QUARTER_THEN_YEARS.matcher(text);
        if (matcher.matches()) {
            return quarter(matcher.group(2), matcher.group(3), matcher.group(1));
        }
        matcher = FINANCIAL_YEAR.matcher(text);
        if (matcher.matches()) {
            return financialYear(matcher.group(1), matcher.group(2))
                    .map(year -> new Period(new Quarter(year, 1).start(), new Quarter(year, 4).end()));
        }
        if (YEAR.matcher(text).matches()) {
            return inRange(Integer.parseInt(text)).map(CountPeriods::year);
        }
        matcher = MONTHS.matcher(text);
        if (matcher.matches()) {
            int place = MONTHS_OF_QUARTERS.indexOf(matcher.group(1) + matcher.group(2));
            return place < 0
                    ? Optional.empty()
                    : inRange(Integer.parseInt(matcher.group(3)))
                            .map(year -> Period.of(Quarter.of(LocalDate.of(year, place * 3 + 1, 1))));
        }
        matcher = DAYS.matcher(text);
        return matcher.matches()
                ? days(matcher.group(1), matcher.group(2))
                : Quarter.parse(text.toUpperCase(Locale.ROOT))
                        .filter(quarter -> inRange(quarter.year()).isPresent())
                        .map(Period::of);
    }

    /** As {@link #parse} reads it. */
    public static String text(Period period) {
        Optional<Quarter> quarter = period.asQuarter();
        if (quarter.isPresent()) {
            return quarter.get().financialYear() + " Q" + quarter.get().number();
        }
        if (isCalendarYear(period)) {
            return String.valueOf(period.start().getYear());
        }
        return isFinancialYear(period)
                ? Quarter.of(period.start()).financialYear()
                : period.start() + " to " + period.end();
    }

    /** A calendar year, as populations are counted for. */
    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static boolean isCalendarYear(Period period) {
        return period.equals(year(period.start().getYear()));
    }

    static boolean isFinancialYear(Period period) {
        Quarter first = Quarter.of(period.start());
        return first.number() == 1
                && period.equals(new Period(first.start(), first.plus(3).end()));
    }

    /**
     * The day on which an authority must belong to the service to be counted for the period: of a calendar year that of
     * the mid-year estimates, of any other its last.
     */
    static LocalDate dayOf(Period period) {
        return isCalendarYear(period) ? Population.dayOf(period.start().getYear()) : period.end();
    }

    private static Optional<Period> quarter(String first, String second, String number) {
        return financialYear(first, second).map(year -> Period.of(new Quarter(year, Integer.parseInt(number))));
    }

    private static Optional<Integer> financialYear(String first, String second) {
        int year = Integer.parseInt(first);
        int next = Integer.parseInt(second);
        boolean follows = second.length() == 2 ? next == (year + 1) % 100 : next == year + 1;
        return follows ? inRange(year) : Optional.empty();
    }

    private static Optional<Integer> inRange(int year) {
        return year >= FIRST && year <= LAST ? Optional.of(year) : Optional.empty();
    }

    private static Optional<Period> days(String first, String last) {
        try {
            LocalDate start = LocalDate.parse(first);
            LocalDate end = LocalDate.parse(last);
            boolean sound = !end.isBefore(start)
                    && inRange(start.getYear()).isPresent()
                    && inRange(end.getYear()).isPresent();
            return sound ? Optional.of(new Period(start, end)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
