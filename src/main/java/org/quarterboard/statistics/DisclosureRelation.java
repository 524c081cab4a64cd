package org.quarterboard.statistics;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a reader knows of several counts together, in whole numbers:
 *
 * <pre>
 *   least &le; c<sub>1</sub>&middot;x<sub>1</sub> + &hellip; + c<sub>k</sub>&middot;x<sub>k</sub> &le; most
 * </pre>
 *
 * <p>Totals, complements, sums of four quarters and crossings are relations with 0 on both sides; a numerator inside its
 * denominator is one with an upper side alone. That no count is negative goes without saying.
 *
 * @param terms the factors by key, none of them 0
 * @param least {@link #NO_LEAST} if there is no lower side
 * @param most {@link #NO_MOST} if there is no upper side
 */
public record DisclosureRelation(SortedMap<String, Long> terms, long least, long most) {

    public static final long NO_LEAST = Long.MIN_VALUE;
    public static final long NO_MOST = Long.MAX_VALUE;

    public DisclosureRelation {
        if (terms.isEmpty() || terms.containsValue(0L) || least > most) {
            throw new IllegalArgumentException("Not a relation: %d to %d of %s".formatted(least, most, terms));
        }
        terms = Collections.unmodifiableSortedMap(new TreeMap<>(terms));
    }

    /** The parts add up to the whole. One quarter each: a rolling sum. One group each: a total. */
    public static DisclosureRelation total(String whole, Collection<String> parts) {
        SortedMap<String, Long> terms = new TreeMap<>();
        parts.forEach(part -> terms.merge(part, 1L, Long::sum));
        terms.merge(whole, -1L, Long::sum);
        return zero(terms);
    }

    /** The part is no more than the whole. */
    public static DisclosureRelation inside(String part, String whole) {
        return new DisclosureRelation(new TreeMap<>(Map.of(part, 1L, whole, -1L)), NO_LEAST, 0);
    }

    /** The sum is 0. */
    public static DisclosureRelation zero(Map<String, Long> terms) {
        return new DisclosureRelation(new TreeMap<>(terms), 0, 0);
    }

    /** The sum lies between two numbers, ends included. */
    public static DisclosureRelation between(Map<String, Long> terms, long least, long most) {
        return new DisclosureRelation(new TreeMap<>(terms), least, most);
    }

    /**
     * Whether it is true of these values.
     *
     * @throws ArithmeticException beyond 64 bits
     */
    public boolean holds(Map<String, Long> values) {
        long sum = sum(values);
        return least <= sum && sum <= most;
    }

    long sum(Map<String, Long> values) {
        long sum = 0;
        for (Map.Entry<String, Long> term : terms.entrySet()) {
            Long value = values.get(term.getKey());
            if (value == null) {
                throw new IllegalArgumentException("No count has the key '%s'".formatted(term.getKey()));
            }
            sum = Math.addExact(sum, Math.multiplyExact(term.getValue(), value));
        }
        return sum;
    }

    /** Readable, and the same for equal relations: the order in which the engine takes them. */
    String text() {
        return terms.entrySet().stream()
                        .map(term -> "%+d %s".formatted(term.getValue(), term.getKey()))
                        .collect(Collectors.joining(" "))
                + (least == NO_LEAST ? "" : " >= " + least)
                + (most == NO_MOST ? "" : " <= " + most);
    }
}
