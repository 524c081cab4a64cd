package org.quarterboard.directory;

import java.util.List;

/**
 * What saving a file would do, or did. With a finding the file is refused as a whole.
 *
 * @param added rows that are new
 * @param changed rows that differ from what is held
 * @param unchanged rows that are held already, word for word
 * @param populations what becomes of the number of children where it changes; empty for files of other kinds
 */
public record DirectoryPreview(
        DirectoryFile file,
        List<Finding> findings,
        int added,
        int changed,
        int unchanged,
        List<PopulationChange> populations) {

    public DirectoryPreview {
        findings = List.copyOf(findings);
        populations = List.copyOf(populations);
    }

    public boolean refused() {
        return !findings.isEmpty();
    }

    /** Whether saving would change anything. */
    public boolean changesAnything() {
        return !refused() && added + changed > 0;
    }
}
