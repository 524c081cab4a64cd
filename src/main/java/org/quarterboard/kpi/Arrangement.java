package org.quarterboard.kpi;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quarterboard.shared.Quarter;

/**
 * How a service returns, and from which quarter on its returns are expected here.
 *
 * @param kindFrom from this quarter on it returns in that way
 * @param expectedFrom what came before is history: nobody is asked for it, and none of it is late
 */
public record Arrangement(int number, ReturnKind kind, Quarter kindFrom, Quarter expectedFrom, Instant at, String by) {

    /** How the service returned the quarter, as the newest of them that reaches so far back says; empty if none does. */
    static Optional<ReturnKind> kindIn(Quarter quarter, List<Arrangement> all) {
        return all.stream()
                .filter(one -> one.kindFrom().compareTo(quarter) <= 0)
                .max(Comparator.comparingInt(Arrangement::number))
                .map(Arrangement::kind);
    }

    static Optional<Arrangement> newest(List<Arrangement> all) {
        return all.stream().max(Comparator.comparingInt(Arrangement::number));
    }
}
