package org.quarterboard.boards;

import java.time.LocalDate;
import org.quarterboard.shared.BoardId;

/** When meetings of a board can decide, by the terms of reference that are in force on a day. */
public interface BoardQuorum {

    /** The rule on the day; {@link QuorumRule#NONE} if none is recorded for it. */
    QuorumRule ruleOn(BoardId board, LocalDate day);
}
