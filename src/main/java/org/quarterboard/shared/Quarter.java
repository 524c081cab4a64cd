package org.quarterboard.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A quarter of a financial year: quarter 1 is April to June, quarter 4 is January to March of the next calendar year.
 *
 * @param year the financial year's first calendar year (2025 for 2025/26), 1900 to 9998
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern LABEL = Pattern.compile("(\\d{4})Q([1-4])");

    public Quarter {
        if (year < 1900 || year > 9998) {
            throw new IllegalArgumentException("Financial year out of range: " + year);
        }
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("Quarter out of range: " + number);
        }
    }

    /** The quarter that the day lies in. */
    public static Quarter of(LocalDate day) {
        int month = day.getMonthValue();
        return month < 4 ? new Quarter(day.getYear() - 1, 4) : new Quarter(day.getYear(), (month - 1) / 3);
    }

    /** Reads the national label, such as 2023Q4 for January to March 2024; empty if it is anything else. */
    public static Optional<Quarter> parse(String nationalLabel) {
        Matcher matcher = LABEL.matcher(nationalLabel);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        return year < 1900 || year > 9998
                ? Optional.empty()
                : Optional.of(new Quarter(year, Integer.parseInt(matcher.group(2))));
    }

    /**
     * The quarter that begins on the day.
     *
     * @throws DateTimeException if no quarter begins on that day
     */
    public static Quarter startingOn(LocalDate firstDay) {
        Quarter quarter = of(firstDay);
        if (!quarter.start().equals(firstDay)) {
            throw new DateTimeException(firstDay + " is not the first day of a quarter");
        }
        return quarter;
    }

    public LocalDate start() {
        return number == 4 ? LocalDate.of(year + 1, Month.JANUARY, 1) : LocalDate.of(year, Month.of(number * 3 + 1), 1);
    }

    /** The last day of the quarter. */
    public LocalDate end() {
        return start().plusMonths(3).minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return of(day).equals(this);
    }

    public Quarter next() {
        return plus(1);
    }

    public Quarter previous() {
        return plus(-1);
    }

    public Quarter plus(int quarters) {
        int ordinal = ordinal() + quarters;
        return new Quarter(Math.floorDiv(ordinal, 4), Math.floorMod(ordinal, 4) + 1);
    }

    /** How many quarters lie between this one and the other; negative if the other is earlier. */
    public int until(Quarter other) {
        return other.ordinal() - ordinal();
    }

    /** This quarter and those after it, as many as asked. */
    public Stream<Quarter> run(int count) {
        return Stream.iterate(this, Quarter::next).limit(count);
    }

    /** As the national files print it: the financial year's first calendar year and the quarter, 2023Q4. */
    public String nationalLabel() {
        return year + "Q" + number;
    }

    /** The financial year as it is written: 2025/26. */
    public String financialYear() {
        return "%d/%02d".formatted(year, (year + 1) % 100);
    }

    private int ordinal() {
        return year * 4 + number - 1;
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(ordinal(), other.ordinal());
    }

    @Override
    public String toString() {
        return nationalLabel();
    }
}
