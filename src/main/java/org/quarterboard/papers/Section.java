package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quarterboard.disparity.PrintedCount;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.PageBreak;
import org.quarterboard.kpi.ObservationId;

/**
 * A part of a paper that the list of its contents names.
 *
 * @param code stable and the same in every language
 * @param figures the figures that it prints
 * @param counts the counts by group that it prints; those that are no figures are named in the list of contents alone
 */
record Section(String code, List<Block> blocks, Set<ObservationId> figures, List<PrintedCount> counts) {

    Section {
        blocks = List.copyOf(blocks);
        figures = Collections.unmodifiableSet(new LinkedHashSet<>(figures));
        counts = List.copyOf(counts);
    }

    static Section of(String code, List<Block> blocks) {
        return of(code, blocks, Set.of());
    }

    static Section of(String code, List<Block> blocks, Collection<ObservationId> figures) {
        return new Section(code, blocks, new LinkedHashSet<>(figures), List.of());
    }

    Section onPageOfItsOwn() {
        List<Block> turned = new ArrayList<>();
        turned.add(new PageBreak());
        turned.addAll(blocks);
        return new Section(code, turned, figures, counts);
    }
}
