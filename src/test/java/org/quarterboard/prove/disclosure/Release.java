package org.quarterboard.prove.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quarterboard.statistics.DisclosureCount;
import org.quarterboard.statistics.DisclosureDocument;
import org.quarterboard.statistics.DisclosureFigure;
import org.quarterboard.statistics.DisclosureMark;
import org.quarterboard.statistics.DisclosureRelation;

/** What one publication adds to the earlier ones. */
record Release(
        Map<String, DisclosureCount> counts,
        List<DisclosureRelation> relations,
        Map<String, DisclosureFigure> figures,
        Map<String, String> complements) {

    static Release empty() {
        return new Release(new TreeMap<>(), new ArrayList<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** The same beside an earlier one. */
    Release after(Release earlier) {
        Release both = empty();
        for (Release each : List.of(earlier, this)) {
            each.counts.forEach(both.counts::putIfAbsent);
            both.relations.addAll(each.relations);
            each.figures.forEach(both.figures::putIfAbsent);
            both.complements.putAll(each.complements);
        }
        return both;
    }

    /** With the marks of what was published before, which stand. */
    DisclosureDocument document(Map<String, DisclosureMark> before, Set<String> printedBefore) {
        TreeMap<String, DisclosureCount> marked = new TreeMap<>(counts);
        before.forEach((key, mark) -> marked.computeIfPresent(key, (same, count) -> count.before(mark)));
        TreeMap<String, DisclosureFigure> printed = new TreeMap<>(figures);
        printedBefore.forEach(key -> printed.computeIfPresent(key, (same, figure) -> figure.publishedBefore()));
        return new DisclosureDocument(marked, relations, printed, new TreeMap<>(complements));
    }
}
