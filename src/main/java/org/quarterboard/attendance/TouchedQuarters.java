package org.quarterboard.attendance;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Quarter;
import org.springframework.transaction.support.TransactionSynchronization;

/** The quarters whose record a transaction has changed; counted before it commits. */
class TouchedQuarters implements TransactionSynchronization {

    private final Recount recount;
    private final Map<BoardId, NavigableSet<Quarter>> quarters = new HashMap<>();

    TouchedQuarters(Recount recount) {
        this.recount = recount;
    }

    void add(BoardId board, Quarter first, Quarter last) {
        NavigableSet<Quarter> ofBoard = quarters.computeIfAbsent(board, ignored -> new TreeSet<>());
        first.run(first.until(last) + 1).forEach(ofBoard::add);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        quarters.forEach(recount::quarters);
    }
}
