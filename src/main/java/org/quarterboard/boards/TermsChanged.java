package org.quarterboard.boards;

import java.time.LocalDate;
import org.quarterboard.shared.BoardId;

/**
 * Told in the same transaction when terms in seats change, or when a further service is served, because what was counted
 * for those days may no longer be right or all that there is. Implemented by rooms that count.
 */
public interface TermsChanged {

    /** Both days included. */
    void changed(BoardId board, LocalDate from, LocalDate to);
}
