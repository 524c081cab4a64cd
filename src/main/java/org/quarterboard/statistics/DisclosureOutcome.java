package org.quarterboard.statistics;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What may be published.
 *
 * @param cells for each count that has a place in what is published, its mark and why
 * @param withheldFigures keys of the figures that must not be printed
 * @param unsafe keys of the small counts that a reader could narrow down whatever is hidden now, each with whether that is the
 *     fault of what was published before ({@link DisclosureReason#BEFORE}) or of what cannot be hidden ({@link
 *     DisclosureReason#LINKED}). If there is one, nothing of this may be published
 * @param knownBefore keys of the small counts of which readers can exclude some value from 1 to t &minus; 1 without this
 *     publication, from what was published before, what everybody knows, and the structure; it is not made worse
 * @param broken relations that the data contradict, as text. Sums that do not add up were taken with their difference, as if
 *     readers knew it; what cannot be inside something was left out
 */
public record DisclosureOutcome(
        SortedMap<String, DisclosureCell> cells,
        SortedSet<String> withheldFigures,
        SortedMap<String, DisclosureReason> unsafe,
        SortedSet<String> knownBefore,
        List<String> broken,
        DisclosureReport report) {

    public DisclosureOutcome {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        withheldFigures = Collections.unmodifiableSortedSet(new TreeSet<>(withheldFigures));
        unsafe = Collections.unmodifiableSortedMap(new TreeMap<>(unsafe));
        knownBefore = Collections.unmodifiableSortedSet(new TreeSet<>(knownBefore));
        broken = List.copyOf(broken);
    }

    /** Whether this may be published at all. */
    public boolean publishable() {
        return unsafe.isEmpty();
    }

    /** The mark of a count that has a place. */
    public DisclosureMark mark(String key) {
        DisclosureCell cell = cells.get(key);
        if (cell == null) {
            throw new IllegalArgumentException("No count with a place in the document: " + key);
        }
        return cell.mark();
    }
}
