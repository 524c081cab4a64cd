package org.quarterboard.ingest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.statistics.Bounds;
import org.quarterboard.statistics.Limits;
import org.quarterboard.statistics.TimeSeries;
import org.quarterboard.statistics.Xmr;

/**
 * Whether a new value of a measure lies outside the limits that the measure's own earlier quarters set.
 *
 * <pre>
 *   value   COUNT    the numerator or count
 *           PERCENT  100 &middot; numerator / denominator
 *           RATE     r &middot; numerator / denominator
 *   limits  c &#8723; 2.66 &middot; R of the earlier quarters alone ({@link Xmr}, largest ranges left out)
 * </pre>
 *
 * <p>The quarters lie within one definition, in the order of time, without the new one: a jump must not widen the limits
 * it is held against. A missing numerator is a gap; so is a missing or zero denominator of a share or rate. A gap keeps
 * its place, and no moving range spans it.
 *
 * <ul>
 *   <li>Fewer than {@value #FEWEST} earlier values: not judged. A chart draws limits from {@link Xmr#MINIMUM_POINTS} on;
 *       here somebody is only asked to look, so fewer will do.
 *   <li>Earlier values that never changed from one quarter to the next have no limits: not judged.
 *   <li>A value on a limit lies inside. Numbers that agree to twelve digits are equal.
 * </ul>
 *
 * <p>Only {@link Judged#shown()} is clipped to what the value can be; the judgement is made against the unclipped limits.
 */
final class SeriesJumps {

    /** The fewest earlier values for a judgement. */
    static final int FEWEST = 8;

    private static final double RELATIVE = 1e-12;

    private SeriesJumps() {}

    /** What the values are. */
    enum Kind {
        COUNT(Bounds.FROM_ZERO),
        PERCENT(Bounds.PERCENTAGE),
        RATE(Bounds.FROM_ZERO);

        private final Bounds bounds;

        Kind(Bounds bounds) {
            this.bounds = bounds;
        }
    }

    /** What a quarter's value is made of; null where it is not held. The denominator of a count is not looked at. */
    record Point(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {

        static final Point GAP = new Point(null, null);
    }

    /** Where the new value lies. */
    enum Side {
        BELOW,
        INSIDE,
        ABOVE
    }

    /**
     * A judgement.
     *
     * @param value the new value, unrounded
     * @param limits unclipped
     * @param shown the same limits, clipped to what the value can be
     * @param quarters how many earlier values set them
     */
    record Judged(double value, Limits limits, Limits shown, int quarters, Side side) {

        boolean outside() {
            return side != Side.INSIDE;
        }
    }

    /**
     * @param per the population that a rate is stated for; not looked at for other kinds
     * @return empty if the new quarter has no value, or the earlier ones set no limits
     */
    static Optional<Judged> judge(Kind kind, int per, List<Point> earlier, Point now) {
        Double value = value(kind, per, now);
        if (value == null) {
            return Optional.empty();
        }
        List<@Nullable Double> values = new ArrayList<>(earlier.size());
        earlier.forEach(point -> values.add(value(kind, per, point)));
        Xmr.Result chart = Xmr.of(TimeSeries.of(values)).result();
        return chart.limitsFrom(FEWEST)
                .map(limits ->
                        new Judged(value, limits, limits.clippedTo(kind.bounds), chart.points(), side(value, limits)));
    }

    private static Side side(double value, Limits limits) {
        double slack =
                RELATIVE * Math.max(Math.abs(value), Math.max(Math.abs(limits.lower()), Math.abs(limits.upper())));
        if (value > limits.upper() + slack) {
            return Side.ABOVE;
        }
        return value < limits.lower() - slack ? Side.BELOW : Side.INSIDE;
    }

    private static @Nullable Double value(Kind kind, int per, Point point) {
        BigDecimal numerator = point.numerator();
        BigDecimal denominator = point.denominator();
        if (numerator == null) {
            return null;
        }
        if (kind == Kind.COUNT) {
            return numerator.doubleValue();
        }
        if (denominator == null || denominator.signum() == 0) {
            return null;
        }
        return numerator
                .multiply(BigDecimal.valueOf(kind == Kind.PERCENT ? 100 : per))
                .divide(denominator, MathContext.DECIMAL128)
                .doubleValue();
    }
}
