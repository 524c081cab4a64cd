package org.quarterboard.boards;

import java.time.LocalDate;
import org.quarterboard.shared.BoardId;
import org.springframework.stereotype.Component;

/** The rule that the terms of reference state which are in force on the day. */
@Component
class RecordedQuorum implements BoardQuorum {

    private final TermsVersionRepository versions;

    RecordedQuorum(TermsVersionRepository versions) {
        this.versions = versions;
    }

    @Override
    public QuorumRule ruleOn(BoardId board, LocalDate day) {
        return versions.findByBoardIdOrderByNumberDesc(board.value()).stream()
                .map(TermsVersion::item)
                .filter(terms -> !terms.agreedOn().isAfter(day))
                .findFirst()
                .map(TermsOfReference::quorum)
                .orElse(QuorumRule.NONE);
    }
}
