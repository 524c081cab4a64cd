package org.quarterboard.statistics;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * How many quarters to take together so that a comparison is tested at all: the fewest of 1, 4 and 12 with which the
 * numerators of all that are compared reach {@value Disparity#LEAST}.
 *
 * <p>Always whole years beyond one quarter, so that no season counts twice. A window with a gap in it is none: the sum
 * of three quarters is no year.
 *
 * <p>Only numerators decide, and never what a test would find: looking for the window that flags would find one by
 * chance. One child in several pooled quarters makes intervals too narrow, which whoever shows them has to say.
 */
public final class DisparityPooling {

    /** The windows that are offered, in quarters. */
    public static final List<Integer> WINDOWS = List.of(1, 4, 12);

    private DisparityPooling() {}

    /**
     * The fewest quarters for one group.
     *
     * @param group its numerators, the newest quarter first; empty for a gap
     * @param baseline those of the baseline, likewise
     * @return empty if even 12 quarters are too few, or are not there
     */
    public static OptionalInt suggest(List<OptionalLong> group, List<OptionalLong> baseline) {
        return suggest(List.of(group, baseline));
    }

    /**
     * The fewest quarters with which each of these counts is large enough.
     *
     * @param counts of each group that is to be tested, and of the baseline: the numerators, the newest quarter first
     * @return empty if there is nothing to be counted, or even 12 quarters are too few, or are not there
     */
    public static OptionalInt suggest(List<List<OptionalLong>> counts) {
        return counts.isEmpty()
                ? OptionalInt.empty()
                : WINDOWS.stream()
                        .flatMapToInt(IntStream::of)
                        .filter(quarters -> counts.stream().allMatch(count -> enough(count, quarters)))
                        .findFirst();
    }

    private static boolean enough(List<OptionalLong> count, int quarters) {
        return count.size() >= quarters
                && DisparityWhole.sum(count.subList(0, quarters)).orElse(0) >= Disparity.LEAST;
    }
}
