package org.quarterboard.boards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Since when a seat is vacant. */
final class Vacancy {

    private Vacancy() {}

    /**
     * The day after the last term that filled the seat, if none does on the day asked for. Empty if the seat is filled,
     * and if nobody has filled it before.
     */
    static Optional<LocalDate> since(SeatKind kind, List<Holding> terms, LocalDate on) {
        List<Holding> filling = terms.stream()
                .filter(term ->
                        SeatItem.fills(kind, term.standing()) && !term.from().isAfter(on))
                .toList();
        if (filling.stream().anyMatch(term -> term.term().covers(on))) {
            return Optional.empty();
        }
        return filling.stream().map(term -> term.to().plusDays(1)).max(LocalDate::compareTo);
    }
}
