package org.quarterboard.kpi;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Quarter;

/**
 * What is pooled of one quarter: for each group the cells whose sum it is, and the cell that counts all groups together if a
 * pool of that can be seen elsewhere.
 */
public record GroupPoolQuery(Quarter quarter, List<List<CellCode>> groups, @Nullable CellCode whole) {

    public GroupPoolQuery {
        groups = groups.stream().map(List::copyOf).toList();
    }

    Optional<CellCode> wholeCell() {
        return Optional.ofNullable(whole);
    }

    /** Every cell that a service must have to be in the pool. */
    SequencedSet<CellCode> cells() {
        SequencedSet<CellCode> cells = new LinkedHashSet<>();
        groups.forEach((Collection<CellCode> sum) -> cells.addAll(sum));
        return cells;
    }
}
