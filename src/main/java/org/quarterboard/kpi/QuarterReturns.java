package org.quarterboard.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quarterboard.shared.Quarter;

/**
 * The returns of a quarter as they stood at a moment.
 *
 * @param at the moment
 * @param now whether the moment is the present
 * @param due the deadline that held at the moment
 * @param kind how the service returned the quarter, as was known at the moment; empty where nobody had said
 * @param returns of KPI 1 to 10, in that order
 */
public record QuarterReturns(
        Quarter quarter,
        Instant at,
        boolean now,
        LocalDate due,
        Optional<Extension> extension,
        Optional<ReturnKind> kind,
        List<One> returns) {

    public QuarterReturns {
        returns = List.copyOf(returns);
    }

    /**
     * The return of one KPI.
     *
     * @param measured how complete it was by counting
     * @param declarations what those who checked had said, the newest last; also of what came in later than they looked
     * @param submissions up to the moment, the newest last
     * @param locks up to the moment, the newest last
     * @param figures what was held at the moment, in the order of the catalogue
     * @param since cells of which something else is held now
     */
    public record One(
            ReturnStanding standing,
            Completeness measured,
            List<Declaration> declarations,
            List<Submission> submissions,
            List<LockStep> locks,
            List<Observation> figures,
            List<Changed> since) {

        public One {
            declarations = List.copyOf(declarations);
            submissions = List.copyOf(submissions);
            locks = List.copyOf(locks);
            figures = List.copyOf(figures);
            since = List.copyOf(since);
        }

        public Optional<Declaration> declared() {
            return declarations.isEmpty() ? Optional.empty() : Optional.of(declarations.getLast());
        }

        /** Whether figures came in after the last declaration, which then says nothing of them. */
        public boolean newerThanDeclared() {
            return declared()
                    .filter(said -> figures.stream()
                            .anyMatch(figure -> figure.enteredAt().isAfter(said.at())))
                    .isPresent();
        }
    }

    /** A cell of which something else is held now; one of both may be empty, not both. */
    public record Changed(CellCode cell, Optional<Observation> then, Optional<Observation> now) {}

    public Optional<One> of(String kpi) {
        return returns.stream().filter(one -> one.standing().kpi().equals(kpi)).findFirst();
    }
}
