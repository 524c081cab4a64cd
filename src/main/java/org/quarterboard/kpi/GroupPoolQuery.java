package org.quarterboard.kpi;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.quarterboard.shared.Quarter;

/**
 * What is pooled of one quarter, and which other pools of the same children a reader may have seen before.
 *
 * @param groups for each group the cells whose sum it is; always the same for the same breakdown, whoever asks, because a pool
 *     over a few services more or fewer gives them away
 * @param wholes of each figure of all groups together that is pooled elsewhere, the cells that a service must have to be in
 *     that pool
 * @param earlier the same of each other breakdown that is told before this one
 */
public record GroupPoolQuery(
        Quarter quarter, List<List<CellCode>> groups, List<List<CellCode>> wholes, List<List<CellCode>> earlier) {

    public GroupPoolQuery {
        groups = groups.stream().map(List::copyOf).toList();
        wholes = wholes.stream().map(List::copyOf).toList();
        earlier = earlier.stream().map(List::copyOf).toList();
    }

    /** Every cell that a service must have to be in the pool. */
    SequencedSet<CellCode> cells() {
        SequencedSet<CellCode> cells = new LinkedHashSet<>();
        groups.forEach((Collection<CellCode> sum) -> cells.addAll(sum));
        return cells;
    }

    /** Every cell that has to be read. */
    SequencedSet<CellCode> wanted() {
        SequencedSet<CellCode> wanted = cells();
        Stream.concat(wholes.stream(), earlier.stream()).forEach(wanted::addAll);
        return wanted;
    }
}
