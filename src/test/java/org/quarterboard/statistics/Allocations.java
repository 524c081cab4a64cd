package org.quarterboard.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every way in which children whose group is not known may belong to a group, to the baseline or to neither, tried one
 * by one. Shares no code with the bounds that it checks.
 */
record Allocations(UnknownPlace place, long a, long n, long b, long m, long u, long v) {

    /** One of them: x of u and s of v belong to the group, y and t to the baseline. */
    private record Split(long x, long y, long s, long t) {}

    UnknownBounds bounds() {
        return place == UnknownPlace.COUNTED_APART
                ? UnknownBounds.ofRates(a, n, b, m, u, v)
                : UnknownBounds.ofProportions(a, n, b, m, u, v);
    }

    /** The ratio under each; infinite if the baseline has no event, absent if there are none on both sides. */
    List<Double> ratios() {
        return splits().stream()
                .filter(split -> a + split.x + b + split.y > 0)
                .map(split -> (double) (a + split.x) * (m + split.t) / ((double) (n + split.s) * (b + split.y)))
                .toList();
    }

    /** The same with intervals. */
    List<Ratio> compared() {
        return splits().stream()
                .map(split -> place == UnknownPlace.COUNTED_APART
                        ? RatioOfRates.of(a + split.x, n + split.s, b + split.y, m + split.t)
                        : RatioOfProportions.of(a + split.x, n + split.s, b + split.y, m + split.t))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Split> splits() {
        List<Split> splits = new ArrayList<>();
        for (long x = 0; x <= u; x++) {
            for (long y = 0; x + y <= u; y++) {
                for (long s = 0; s <= v; s++) {
                    for (long t = 0; s + t <= v; t++) {
                        Split split = new Split(x, y, s, t);
                        if (possible(split)) {
                            splits.add(split);
                        }
                    }
                }
            }
        }
        return splits;
    }

    private boolean possible(Split split) {
        return switch (place) {
            case COUNTED_APART -> true;
            case NESTED -> split.x <= split.s && split.y <= split.t && u - split.x - split.y <= v - split.s - split.t;
            case LOST_BETWEEN -> a + split.x <= n + split.s && b + split.y <= m + split.t;
        };
    }
}
