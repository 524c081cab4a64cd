package org.quarterboard.papers;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quarterboard.documents.Block;
import org.quarterboard.kpi.ObservationId;

/**
 * A part of a paper that the list of its contents names.
 *
 * @param code stable and the same in every language
 * @param figures the figures that it prints
 */
record Section(String code, List<Block> blocks, Set<ObservationId> figures) {

    Section {
        blocks = List.copyOf(blocks);
        figures = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(figures));
    }

    static Section of(String code, List<Block> blocks) {
        return new Section(code, blocks, Set.of());
    }

    static Section of(String code, List<Block> blocks, Collection<ObservationId> figures) {
        return new Section(code, blocks, new LinkedHashSet<>(figures));
    }
}
