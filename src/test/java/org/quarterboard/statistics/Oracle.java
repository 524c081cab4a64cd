package org.quarterboard.statistics;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The definitions of the XmR chart and its signals once more, slowly: exact fractions, no tolerance, every window tried
 * for every point. Shares no code with what it checks.
 */
final class Oracle {

    record Mark(SignalRule rule, Side side) {}

    final List<@Nullable BigFraction> values;
    final @Nullable BigFraction centre;
    final @Nullable BigFraction meanRange;
    private final boolean limits;

    Oracle(List<@Nullable Integer> tenths, boolean screened) {
        values = tenths.stream()
                .map(tenth -> tenth == null ? null : new BigFraction(tenth, 10))
                .toList();
        List<BigFraction> present = values.stream().filter(Objects::nonNull).toList();
        centre = mean(present);
        List<BigFraction> ranges = IntStream.range(1, values.size())
                .filter(i -> values.get(i) != null && values.get(i - 1) != null)
                .mapToObj(i -> values.get(i).subtract(values.get(i - 1)).abs())
                .toList();
        BigFraction all = mean(ranges);
        if (screened && all != null && all.signum() > 0) {
            BigFraction bound = all.multiply(new BigFraction(3267, 1000));
            meanRange = mean(
                    ranges.stream().filter(range -> range.compareTo(bound) < 0).toList());
        } else {
            meanRange = all;
        }
        limits = present.size() >= 12 && meanRange != null && meanRange.signum() > 0;
    }

    boolean hasLimits() {
        return limits;
    }

    /** The rule and side of every marked point. */
    Map<Integer, Mark> marks() {
        Map<Integer, Mark> marks = new TreeMap<>();
        if (values.stream().filter(Objects::nonNull).count() >= 12) {
            for (int i = 0; i < values.size(); i++) {
                Optional<Mark> mark = values.get(i) == null ? Optional.empty() : mark(i);
                if (mark.isPresent()) {
                    marks.put(i, mark.get());
                }
            }
        }
        return marks;
    }

    private Optional<Mark> mark(int i) {
        Side ownSide = side(i) > 0 ? Side.HIGH : Side.LOW;
        if (beyond(i, 266, 100)) {
            return Optional.of(new Mark(SignalRule.OUTSIDE, ownSide));
        }
        if (inWindow(i, 7, w -> steps(w, 1))) {
            boolean fallsFirst = inWindow(i, 7, w -> steps(w, -1)) && risesAfter(i);
            return Optional.of(new Mark(SignalRule.TREND, fallsFirst ? Side.LOW : Side.HIGH));
        }
        if (inWindow(i, 7, w -> steps(w, -1))) {
            return Optional.of(new Mark(SignalRule.TREND, Side.LOW));
        }
        if (near(i) && inWindow(i, 3, w -> oneSided(w) && count(w, this::near) >= 2)) {
            return Optional.of(new Mark(SignalRule.TWO_OF_THREE, ownSide));
        }
        if (inWindow(i, 7, this::oneSided)) {
            return Optional.of(new Mark(SignalRule.SHIFT, ownSide));
        }
        return Optional.empty();
    }

    /** A turning point that ends a fall and begins a rise. */
    private boolean risesAfter(int i) {
        return values.get(i + 1).compareTo(values.get(i)) > 0;
    }

    private boolean inWindow(int i, int width, Predicate<int[]> test) {
        return IntStream.rangeClosed(i - width + 1, i)
                .filter(start -> start >= 0 && start + width <= values.size())
                .mapToObj(start -> IntStream.range(start, start + width).toArray())
                .filter(window -> count(window, k -> values.get(k) != null) == width)
                .anyMatch(test);
    }

    private boolean steps(int[] window, int sign) {
        return IntStream.range(1, window.length)
                .allMatch(k -> values.get(window[k]).compareTo(values.get(window[k - 1])) == sign);
    }

    private boolean oneSided(int[] window) {
        return count(window, k -> side(k) > 0) == window.length || count(window, k -> side(k) < 0) == window.length;
    }

    private boolean near(int i) {
        return beyond(i, 532, 300) && !beyond(i, 266, 100);
    }

    private boolean beyond(int i, int numerator, int denominator) {
        return limits
                && values.get(i)
                                .subtract(centre)
                                .abs()
                                .compareTo(meanRange.multiply(new BigFraction(numerator, denominator)))
                        > 0;
    }

    private int side(int i) {
        return values.get(i).compareTo(centre);
    }

    private static long count(int[] window, Predicate<Integer> test) {
        return IntStream.of(window).boxed().filter(test).count();
    }

    private static @Nullable BigFraction mean(List<BigFraction> of) {
        return of.isEmpty()
                ? null
                : of.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(of.size());
    }
}
