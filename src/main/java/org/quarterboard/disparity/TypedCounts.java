package org.quarterboard.disparity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Period;

/**
 * What somebody types of one thing and one period.
 *
 * @param authority the code of a local authority; empty for the service as a whole
 * @param entries the groups of which something is said
 */
public record TypedCounts(
        CountedCode counted,
        String authority,
        Period period,
        List<Entry> entries,
        String source,
        LocalDate sourceDate,
        String basis) {

    public TypedCounts {
        entries = List.copyOf(entries);
    }

    /** @param number null exactly if there is a gap */
    public record Entry(GroupKey group, @Nullable Long number, CountGap gap) {}
}
