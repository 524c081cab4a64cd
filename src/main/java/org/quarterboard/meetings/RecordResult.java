package org.quarterboard.meetings;

import java.util.List;

/**
 * What became of answers that were sent.
 *
 * @param rows the whole register as it now stands
 * @param conflicts answers that were not written, because somebody else had recorded another answer meanwhile
 */
public record RecordResult(List<RegisterRow> rows, List<Conflict> conflicts) {

    public RecordResult {
        rows = List.copyOf(rows);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * @param wanted what this person chose
     * @param stands the row as the other person recorded it
     */
    public record Conflict(MarkDraft wanted, RegisterRow stands) {}
}
