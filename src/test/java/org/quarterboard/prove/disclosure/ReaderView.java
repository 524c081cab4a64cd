package org.quarterboard.prove.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quarterboard.statistics.DisclosureDocument;
import org.quarterboard.statistics.DisclosureMark;
import org.quarterboard.statistics.DisclosureRelation;

/**
 * What a reader sees, and nothing else: the numbers that are printed, what the marks say of the others, and the structure.
 *
 * @param least the least value of each count
 * @param most the largest
 * @param relations of the tables and of the printed figures
 */
record ReaderView(Map<String, Long> least, Map<String, Long> most, List<DisclosureRelation> relations) {

    /** More than any count in these tables. */
    private static final long PLENTY = 2_000;

    static ReaderView of(
            DisclosureDocument document, Map<String, DisclosureMark> marks, Set<String> withheld, int threshold) {
        Map<String, Long> least = new TreeMap<>();
        Map<String, Long> most = new TreeMap<>();
        document.counts().forEach((key, count) -> {
            DisclosureMark mark = marks.getOrDefault(key, DisclosureMark.WITHHELD);
            least.put(key, mark == DisclosureMark.VALUE ? count.value() : mark == DisclosureMark.FEW ? 1 : 0);
            most.put(
                    key,
                    mark == DisclosureMark.VALUE ? count.value() : mark == DisclosureMark.FEW ? threshold - 1 : PLENTY);
        });
        List<DisclosureRelation> relations = new ArrayList<>(document.relations());
        document.figures().forEach((key, figure) -> {
            if (!withheld.contains(key)) {
                relations.addAll(figure.tells());
            }
        });
        return new ReaderView(least, most, relations);
    }
}
