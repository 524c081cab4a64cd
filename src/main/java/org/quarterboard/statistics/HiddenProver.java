package org.quarterboard.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.quarterboard.statistics.HiddenClaims.Claim;

/** Finds witnesses for claims under the marks as they are, and says which marks would have to change where there are none. */
final class HiddenProver {

    /** A wish for a value. */
    private record Wanted(long from, long to) {}

    private static final int QUICK = 20;
    private static final int PATIENT = 1_000;
    /** How many cases one search may look at. */
    private static final int CASES = 60;

    private final HiddenSystem system;
    private final HiddenMarks marks;
    private final HiddenRepair repair;
    /** What follows from the marks as they are; null if they have changed. */
    private @Nullable HiddenBounds known;
    /** By count, the rows that mattered when it was looked at last. */
    private final Map<Integer, Set<Integer>> learnt = new HashMap<>();

    HiddenProver(HiddenSystem system, HiddenMarks marks) {
        this.system = system;
        this.marks = marks;
        this.repair = new HiddenRepair(system, marks);
    }

    private HiddenBounds known() {
        if (known == null) {
            known = HiddenBounds.all(system, marks);
        }
        return known;
    }

    /** To be called when a figure is printed, or is not any more. */
    void renew() {
        known = null;
    }

    /** To be called when the mark of a count has changed. */
    void renew(int var) {
        renew();
        repair.renew(var);
    }

    /** A witness that holds. The quick way first; then the linear program finds one, or says that there is none. */
    Optional<HiddenWitness> prove(Claim claim) {
        List<Wanted> open = wanted(claim).stream()
                .filter(wanted -> !repair.excludes(claim.var(), wanted.from(), wanted.to()))
                .toList();
        Optional<HiddenWitness> found = Optional.empty();
        for (Wanted wanted : open) {
            found = found.or(() -> repair(claim, wanted, QUICK, QUICK));
        }
        for (Wanted wanted : open) {
            found = found.or(() -> search(claim, wanted));
        }
        return found;
    }

    private Optional<HiddenWitness> search(Claim claim, Wanted wanted) {
        IntPredicate moves = HiddenRegion.unknown(known());
        HiddenRegion region =
                HiddenRegion.around(system, marks, claim.var(), learnt.getOrDefault(claim.var(), Set.of()), moves);
        HiddenSearch search = new HiddenSearch(system, marks, region, moves, false);
        HiddenSearch.Answer answer = search.find(claim.var(), by(claim, wanted), CASES);
        learnt.put(claim.var(), search.region().regarded());
        if (answer.impossible()) {
            return Optional.empty();
        }
        return answer.witness()
                .filter(witness -> witness.holds(system, marks))
                .or(() -> repair(claim, wanted, 2 * QUICK, PATIENT));
    }

    private Optional<HiddenWitness> repair(Claim claim, Wanted wanted, int least, int most) {
        return repair.find(claim.var(), wanted.from(), wanted.to(), least, most)
                .filter(witness -> witness.holds(system, marks));
    }

    /**
     * The counts that would move if moving beyond a mark cost what hiding costs: the answer of the linear program alone, which
     * need not be whole.
     */
    Optional<HiddenWish> wish(Claim claim) {
        IntPredicate moves = HiddenRegion.choosing(system, marks);
        HiddenRegion region = HiddenRegion.around(system, marks, claim.var(), Set.of(), moves);
        return wanted(claim).stream()
                .flatMap(wanted -> new HiddenSearch(system, marks, region, moves, true)
                        .wish(claim.var(), by(claim, wanted)).stream())
                .findFirst();
    }

    /** The counts that hang together with this one in any way that could still be hidden, ascending. */
    Set<Integer> linked(int var) {
        return HiddenRegion.linked(system, marks, var, HiddenRegion.choosing(system, marks));
    }

    private List<Wanted> wanted(Claim claim) {
        long value = system.value(claim.var());
        if (claim.value() != HiddenClaims.ANOTHER) {
            return List.of(new Wanted(claim.value(), claim.value()));
        }
        Wanted more = new Wanted(value + 1, HiddenMarks.ENDLESS);
        return value == 0 ? List.of(more) : List.of(more, new Wanted(0, value - 1));
    }

    /** As a difference from the truth. */
    private long[] by(Claim claim, Wanted wanted) {
        long value = system.value(claim.var());
        return new long[] {wanted.from() - value, wanted.to() == HiddenMarks.ENDLESS ? wanted.to() : wanted.to() - value
        };
    }
}
