package org.quarterboard.disparity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Sector;

/**
 * What saving counts would do. With a finding that refuses, nothing of them is saved.
 *
 * @param lines what they are counts of
 * @param changes the counts that would take the place of others
 * @param sector whose data it is; null if it is the service's own, or of several
 * @param seen goes back with the order to save, so that nothing is saved that was checked against something else
 */
public record CountPreview(
        List<CountFinding> findings,
        List<Line> lines,
        List<Change> changes,
        int added,
        int changed,
        int unchanged,
        @Nullable Sector sector,
        long seen) {

    public CountPreview {
        findings = List.copyOf(findings);
        lines = List.copyOf(lines);
        changes = List.copyOf(changes);
    }

    /** How many counts of one thing, over which periods. */
    public record Line(CountedCode counted, Period first, Period last, int periods, int counts) {}

    /** A count beside the one that it takes the place of. */
    public record Change(CountCell cell, CountValue before, CountValue after) {}

    public boolean refused() {
        return findings.stream().anyMatch(finding -> finding.problem().refuses());
    }

    /** Whether saving would change anything. */
    public boolean changesAnything() {
        return !refused() && added + changed > 0;
    }
}
