package org.quarterboard.meetings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.OfficeTerm;
import org.quarterboard.boards.QuorumRule;
import org.quarterboard.boards.QuorumRule.Missing;
import org.quarterboard.boards.QuorumRule.Presence;
import org.quarterboard.boards.SeatId;
import org.quarterboard.boards.Standing;
import org.quarterboard.shared.Sector;

/**
 * Whether a meeting was quorate, by its register and by the rule in force on its day. A seat is represented if anybody
 * came for it, and a sector if anybody came for one of its seats, however a service reads KPI 8; the chair's place is taken by chair or
 * deputy alone, whether or not their seat is still theirs.
 *
 * @param complete whether everybody is recorded who was expected
 * @param chairSeen whether the register would show it if chair or deputy was there: not if one of them, who may have
 *     come, has no row in it
 */
public record HeldQuorum(QuorumRule rule, Presence presence, boolean complete, boolean chairSeen) {

    /** What can be said. */
    public enum Verdict {
        NO_RULE,
        QUORATE,
        NOT_QUORATE,
        /** Something is missing that a row may still bring which is not recorded yet. */
        OPEN,
        /** Everything is there but the chair, whom the register does not show. */
        UNKNOWN
    }

    public Verdict verdict() {
        Missing missing = missing();
        if (rule.isNone()) {
            return Verdict.NO_RULE;
        }
        if (missing.nothing()) {
            return Verdict.QUORATE;
        }
        if (!complete) {
            return Verdict.OPEN;
        }
        boolean chairAlone = missing.seats() == 0 && missing.sectors().isEmpty();
        return chairAlone && !chairSeen ? Verdict.UNKNOWN : Verdict.NOT_QUORATE;
    }

    public Missing missing() {
        return rule.judge(presence);
    }

    /** @param offices chair and deputy on the day */
    static HeldQuorum of(Register register, Collection<OfficeTerm> offices, QuorumRule rule, boolean complete) {
        Set<Sector> sectors = register.holdings().stream()
                .filter(holding -> attended(register, holding))
                .flatMap(holding -> holding.sector().stream())
                .collect(Collectors.toUnmodifiableSet());
        List<Optional<Boolean>> chairs =
                offices.stream().map(office -> cameInPerson(register, office)).toList();
        boolean chaired = chairs.contains(Optional.of(true));
        return new HeldQuorum(
                rule,
                new Presence(
                        seats(register, holding -> attended(register, holding)).size(),
                        seats(register, holding -> true).size(),
                        sectors,
                        chaired),
                complete,
                chaired || !chairs.contains(Optional.<Boolean>empty()));
    }

    private static Set<SeatId> seats(Register register, Predicate<Holding> which) {
        return register.holdings().stream().filter(which).map(Holding::seat).collect(Collectors.toSet());
    }

    private static boolean attended(Register register, Holding holding) {
        Mark mark = register.answer(holding);
        return mark != null && mark.attended();
    }

    /** Empty if the register has no row of the person. A delegate sent instead takes a seat, not the chair. */
    private static Optional<Boolean> cameInPerson(Register register, OfficeTerm office) {
        return register.rows().stream()
                .filter(holding -> holding.member().equals(office.member()))
                .map(holding -> attended(register, holding)
                        && (register.answer(holding) != Mark.DELEGATE || holding.standing() == Standing.DELEGATE))
                .reduce(Boolean::logicalOr);
    }
}
