package org.quarterboard.kpi;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/**
 * A published figure of an area, as it is held, and where it was published.
 *
 * @param enteredAt from when on it was the figure of its area, measure and period
 * @param supersededAt until when; null if it still is
 */
public record ComparatorFigure(
        ComparatorId id,
        ComparatorArea area,
        MeasureCode measure,
        Period period,
        Published published,
        boolean provisional,
        Publication source,
        Instant enteredAt,
        @Nullable Instant supersededAt) {

    public NewComparator.Key key() {
        return new NewComparator.Key(area.key(), measure, period);
    }

    /** The value in the unit of the definition that holds when the period begins; see {@link Published#value}. */
    public Optional<Published.Value> value(Measure of) {
        return published.value(of.versionIn(Quarter.of(period.start())).orElseGet(of::newest));
    }

    boolean saysTheSame(NewComparator offered) {
        return published.saysTheSame(offered.published())
                && provisional == offered.provisional()
                && source.equals(offered.source());
    }

    NewComparator asNew() {
        return new NewComparator(area, measure, period, published, provisional, source);
    }
}
