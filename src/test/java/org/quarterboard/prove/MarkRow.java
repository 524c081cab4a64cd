package org.quarterboard.prove;

import org.quarterboard.boards.Holding;

/** A row of a register: a member in a seat. */
record MarkRow(long member, long seat) {

    static MarkRow of(Holding holding) {
        return new MarkRow(holding.member().value(), holding.seat().value());
    }

    /** What the tables call the row. */
    String key() {
        return member + ":" + seat;
    }
}
