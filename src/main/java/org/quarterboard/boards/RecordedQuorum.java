package org.quarterboard.boards;

import java.time.LocalDate;
import org.quarterboard.shared.BoardId;
import org.springframework.stereotype.Component;

/** No board has recorded a rule of its own: without one, every meeting can decide. */
@Component
class RecordedQuorum implements BoardQuorum {

    @Override
    public QuorumRule ruleOn(BoardId board, LocalDate day) {
        return QuorumRule.NONE;
    }
}
