package org.quarterboard.disparity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.quarterboard.statistics.DisclosureRelation;

/**
 * Everything that a service has published before, the withdrawn statements too: who has read them knows them.
 *
 * @param counts by key, each with what was told of it
 * @param relations what the structure of those statements told
 */
record ReleaseHistory(Map<String, PublishedCount> counts, List<DisclosureRelation> relations) {

    static final ReleaseHistory NOTHING = new ReleaseHistory(Map.of(), List.of());

    ReleaseHistory {
        counts = Map.copyOf(counts);
        relations = List.copyOf(relations);
    }

    /**
     * The threshold under which a statement with these counts is made: a lower one of today gives none of those away that are
     * hidden under a higher one of then.
     */
    int threshold(int today, Collection<String> keys) {
        return keys.stream()
                .map(counts::get)
                .filter(count -> count != null && count.guarded())
                .mapToInt(PublishedCount::threshold)
                .reduce(today, Math::max);
    }
}
