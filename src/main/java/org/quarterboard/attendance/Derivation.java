package org.quarterboard.attendance;

import java.time.LocalDate;
import java.util.UUID;
import org.quarterboard.boards.TermsChanged;
import org.quarterboard.meetings.MeetingHeld;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts KPI 8 again whenever the record behind it changes: in the transaction of the change, just before it commits, and
 * once, however much was changed in it.
 */
@Component
class Derivation implements MeetingHeld, TermsChanged {

    /** No board of a youth justice service is older. */
    private static final LocalDate BEGINNING = LocalDate.of(2000, 4, 1);

    private final Recount recount;
    private final Today today;

    Derivation(Recount recount, Today today) {
        this.recount = recount;
        this.today = today;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(BoardId board, UUID meeting, LocalDate heldOn) {
        touched().add(board, Quarter.of(heldOn), Quarter.of(heldOn));
    }

    /** Days to come have not been counted. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(BoardId board, LocalDate from, LocalDate to) {
        LocalDate first = from.isBefore(BEGINNING) ? BEGINNING : from;
        LocalDate last = to.isAfter(today.date()) ? today.date() : to;
        if (!last.isBefore(first)) {
            touched().add(board, Quarter.of(first), Quarter.of(last));
        }
    }

    /** What the running transaction has touched so far. */
    private TouchedQuarters touched() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(TouchedQuarters.class::isInstance)
                .map(TouchedQuarters.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    TouchedQuarters fresh = new TouchedQuarters(recount);
                    TransactionSynchronizationManager.registerSynchronization(fresh);
                    return fresh;
                });
    }
}
