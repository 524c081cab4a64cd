package org.quarterboard.boards;

import java.util.List;

/**
 * A seat with every term in it, past, present and to come, the latest first.
 *
 * @param open whether the seat is open today
 */
public record SeatHistory(SeatItem seat, boolean open, List<Holding> terms) {

    public SeatHistory {
        terms = List.copyOf(terms);
    }
}
