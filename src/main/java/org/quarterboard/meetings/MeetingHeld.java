package org.quarterboard.meetings;

import java.time.LocalDate;
import java.util.UUID;
import org.quarterboard.shared.BoardId;

/**
 * Told in the same transaction when what was counted for a quarter may no longer be right: a meeting became held, is
 * no longer held, moved, was cancelled, or its register changed. Implemented by rooms that count.
 */
public interface MeetingHeld {

    /**
     * @param meeting the meeting whose change may matter
     * @param heldOn the day whose quarter it matters for
     */
    void changed(BoardId board, UUID meeting, LocalDate heldOn);
}
