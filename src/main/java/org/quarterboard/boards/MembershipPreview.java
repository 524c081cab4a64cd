package org.quarterboard.boards;

import java.util.List;
import org.quarterboard.directory.Finding;

/**
 * What saving a membership list would do, or did. With a finding the list is refused as a whole.
 *
 * @param unchanged lines that say what the board holds already
 * @param seatsLeft open seats of the board that the list does not name; they stay as they are
 */
public record MembershipPreview(
        List<Finding> findings, List<MembershipChange> changes, int unchanged, List<String> seatsLeft) {

    public MembershipPreview {
        findings = List.copyOf(findings);
        changes = List.copyOf(changes);
        seatsLeft = List.copyOf(seatsLeft);
    }

    public boolean refused() {
        return !findings.isEmpty();
    }

    /** Whether saving would change anything. */
    public boolean changesAnything() {
        return !refused() && !changes.isEmpty();
    }
}
