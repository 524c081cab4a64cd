package org.quarterboard.prove.disclosure;

import java.util.List;
import org.quarterboard.statistics.DisclosureReport;

/**
 * What came of attacking one set of tables.
 *
 * @param releases published
 * @param refused not published, because they could not be made safe
 * @param cells counts with a place
 * @param hidden of these
 * @param targets small counts that are hidden or printed nowhere
 * @param pairs target and value, attacked
 * @param excluded pairs that the attacker could exclude: its successes
 * @param known pairs that could be excluded already before the release that brought the count
 * @param undecided pairs on which the attacker gave up
 * @param exhaustive pairs answered by trying everything
 * @param printed small counts that were printed
 * @param changed marks that were not the same in a later release
 * @param reports of the engine, one for each release published
 * @param nanos that publishing took
 */
record AttackResult(
        int releases,
        int refused,
        int cells,
        int hidden,
        int targets,
        int pairs,
        int excluded,
        int known,
        int undecided,
        int exhaustive,
        int printed,
        int changed,
        List<DisclosureReport> reports,
        long nanos) {

    /** Whether nobody was given away. */
    boolean holds() {
        return excluded == 0 && undecided == 0 && printed == 0 && changed == 0;
    }

    String words() {
        return "%d of %d hidden, %d of %d values excluded, %d undecided, %d printed, %d changed, %d refused"
                .formatted(hidden, cells, excluded, pairs, undecided, printed, changed, refused);
    }
}
