package org.quarterboard.disparity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Period;

/**
 * What is held of one thing that is brought.
 *
 * @param periods the newest first
 * @param by what the children are told apart by, each set of dimensions that occurs; the empty one is all children
 * @param source who says the newest, and of which day; empty and null if nothing is held
 * @param awaited the period that has ended and of which there is nothing; null if nothing is awaited
 * @param bring whether the person who asks may bring it
 */
public record HeldCounts(
        Counted counted,
        List<Period> periods,
        List<Set<GroupDimension>> by,
        String source,
        @Nullable LocalDate sourceDate,
        @Nullable Period awaited,
        boolean bring) {

    public HeldCounts {
        periods = List.copyOf(periods);
        by = List.copyOf(by);
    }

    public Optional<Period> missing() {
        return Optional.ofNullable(awaited);
    }
}
