package org.quarterboard.prove;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterboard.prove.Editors.Stored;

/**
 * What came of many editors of one register.
 *
 * @param conflicts attempts that came back
 * @param stored attempts that were said to be stored
 * @param written how many changes the versions of the stored marks tell of
 * @param lost changes said to be stored of which the register does not tell, or that wrote over what nobody had seen
 * @param doubled rows that are there twice, and changes of which the register tells and nobody knows
 * @param mixed marks that are not all of the last change of their row
 * @param audited how often the record says that attendance was recorded
 */
record EditorsResult(
        int attempts,
        int conflicts,
        int stored,
        int written,
        int lost,
        int doubled,
        int mixed,
        int audited,
        Guests guests) {

    /** Guests that were brought, those that are there, and those whose bringer was told that they are there already. */
    record Guests(int brought, int there, int refused) {

        boolean hold() {
            return brought == there + refused;
        }
    }

    static EditorsResult of(
            int attempts, List<Stored> stored, int conflicts, List<List<String>> found, int audited, Guests guests) {
        Map<String, Stored> last = new HashMap<>();
        Map<String, Integer> saves = new HashMap<>();
        Set<String> steps = new HashSet<>();
        int lost = 0;
        for (Stored change : stored) {
            saves.merge(change.key(), 1, Integer::sum);
            last.merge(change.key(), change, (one, other) -> one.version() > other.version() ? one : other);
            // No two changes may have become the same version, and each has seen the one before.
            boolean step = steps.add(change.key() + "@" + change.version()) && change.seen() == change.version() - 1;
            lost += step ? 0 : 1;
        }
        int written = 0;
        int doubled = 0;
        int mixed = 0;
        Set<String> rows = new HashSet<>();
        for (List<String> mark : found) {
            String key = mark.getFirst();
            int changes = Integer.parseInt(mark.getLast()) + 1;
            written += changes;
            doubled += rows.add(key) ? 0 : 1;
            doubled += Math.max(0, changes - saves.getOrDefault(key, 0));
            Stored newest = last.get(key);
            boolean right = newest != null
                    && newest.number() == RegisterWorld.number(mark.get(1), mark.get(2), mark.get(3), mark.get(4));
            mixed += right ? 0 : 1;
        }
        lost += (int) last.keySet().stream().filter(key -> !rows.contains(key)).count();
        return new EditorsResult(attempts, conflicts, stored.size(), written, lost, doubled, mixed, audited, guests);
    }

    boolean holds() {
        return conflicts == attempts - stored
                && written == stored
                && lost == 0
                && doubled == 0
                && mixed == 0
                && audited == stored
                && guests.hold();
    }
}
