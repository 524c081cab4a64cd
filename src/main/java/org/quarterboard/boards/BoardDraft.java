package org.quarterboard.boards;

import java.util.List;

/** What is needed to set up a board: its name and its seats, at least one for each of the five sectors. */
public record BoardDraft(String name, List<SeatDraft> seats) {

    public BoardDraft {
        seats = List.copyOf(seats);
    }
}
