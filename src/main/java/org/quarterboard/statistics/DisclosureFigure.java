package org.quarterboard.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;

/**
 * A figure made from counts, and what its print tells of them: a percentage, a rate, a ratio, a limit of an interval, the
 * place of a mark in a chart, a sentence.
 *
 * <p>A figure is withheld if one of its counts has a place of its own and is hidden there. Of the others the print is a fact
 * that readers use: a percentage p with d decimals, rounded half away from zero, stands for a whole number k = p&middot;10<sup>d</sup>
 * with, for x of n,
 *
 * <pre>
 *   (2k &minus; 1)&middot;n &le; 200&middot;10<sup>d</sup>&middot;x   (left out if k = 0)      and      200&middot;10<sup>d</sup>&middot;x &le; (2k + 1)&middot;n &minus; 1
 * </pre>
 *
 * <p>Whole numbers throughout, so that nothing depends on how a machine rounds. If that would give a count away, the figure is
 * withheld too.
 *
 * @param key names it; not the key of a count
 * @param counts the keys of the counts that it is made from
 * @param tells what its print tells of them; empty if all of them have a place of their own, since then it tells nothing new
 * @param before whether it was published already, and cannot be withheld any more
 */
public record DisclosureFigure(String key, SortedSet<String> counts, List<DisclosureRelation> tells, boolean before) {

    public DisclosureFigure {
        if (key.isBlank() || counts.isEmpty()) {
            throw new IllegalArgumentException("Not a figure: '%s' of %s".formatted(key, counts));
        }
        counts = Collections.unmodifiableSortedSet(new TreeSet<>(counts));
        tells = List.copyOf(tells);
    }

    /** Made from counts that all have a place of their own. It is withheld if one of them is hidden. */
    public static DisclosureFigure derived(String key, Set<String> counts) {
        return new DisclosureFigure(key, new TreeSet<>(counts), List.of(), false);
    }

    /** Whatever else can be said in whole numbers: a coordinate, a limit, a sentence. */
    public static DisclosureFigure telling(String key, List<DisclosureRelation> tells) {
        SortedSet<String> counts = new TreeSet<>();
        tells.forEach(each -> counts.addAll(each.terms().keySet()));
        return new DisclosureFigure(key, counts, tells, false);
    }

    /** A numerator in per cent of its denominator, which is not 0; decimals as printed. */
    public static DisclosureFigure percentage(String key, String numerator, String denominator, BigDecimal printed) {
        return quotient(key, Map.of(numerator, 100L), Map.of(denominator, 1L), 0, printed);
    }

    /** Events per so many of a population that everybody knows; decimals as printed. */
    public static DisclosureFigure rate(String key, String events, long per, long population, BigDecimal printed) {
        return quotient(key, Map.of(events, per), Map.of(), population, printed);
    }

    /** (a/n) / (b/m) for known n and m, b not 0; decimals as printed. */
    public static DisclosureFigure ratio(String key, String a, long n, String b, long m, BigDecimal printed) {
        return quotient(key, Map.of(a, m), Map.of(b, n), 0, printed);
    }

    /**
     * Anything printed that depends on one count alone and goes one way with it (a limit of an interval over a known
     * denominator, a coordinate): all values of the count around the true one that would be printed the same.
     *
     * @param most the largest value that the count can have for the reader
     */
    public static DisclosureFigure printed(
            String key, String count, long value, long most, LongFunction<String> print) {
        String same = print.apply(value);
        long low = value;
        while (low > 0 && print.apply(low - 1).equals(same)) {
            low--;
        }
        long high = value;
        while (high < most && print.apply(high + 1).equals(same)) {
            high++;
        }
        return telling(
                key,
                List.of(DisclosureRelation.between(
                        Map.of(count, 1L), low, high == most ? DisclosureRelation.NO_MOST : high)));
    }

    /** The same, published already. */
    public DisclosureFigure publishedBefore() {
        return new DisclosureFigure(key, counts, tells, true);
    }

    /** q = above / (below + constant), printed as k / 10^d: (2k - 1) / 2 <= 10^d q < (2k + 1) / 2. */
    private static DisclosureFigure quotient(
            String key, Map<String, Long> above, Map<String, Long> below, long constant, BigDecimal printed) {
        if (printed.signum() < 0) {
            throw new IllegalArgumentException("Not a share, rate or ratio of counts: " + printed);
        }
        long k = printed.setScale(Math.max(0, printed.scale()), RoundingMode.UNNECESSARY)
                .unscaledValue()
                .longValueExact();
        long scale = BigDecimal.TEN.pow(Math.max(0, printed.scale())).longValueExact();
        long twice = Math.multiplyExact(2, scale);
        DisclosureRelation under = side(above, twice, below, Math.addExact(2 * k, 1), constant, true);
        if (k == 0) {
            return telling(key, List.of(under));
        }
        return telling(key, List.of(side(above, twice, below, 2 * k - 1, constant, false), under));
    }

    /** twice * above - factor * (below + constant): at most -1 if upper, else at least 0. */
    private static DisclosureRelation side(
            Map<String, Long> above, long twice, Map<String, Long> below, long factor, long constant, boolean upper) {
        TreeMap<String, Long> terms = new TreeMap<>();
        above.forEach((count, by) -> terms.merge(count, Math.multiplyExact(by, twice), Math::addExact));
        below.forEach(
                (count, by) -> terms.merge(count, Math.negateExact(Math.multiplyExact(by, factor)), Math::addExact));
        terms.values().removeIf(by -> by == 0);
        long known = Math.multiplyExact(factor, constant);
        return upper
                ? DisclosureRelation.between(terms, DisclosureRelation.NO_LEAST, known - 1)
                : DisclosureRelation.between(terms, known, DisclosureRelation.NO_MOST);
    }
}
