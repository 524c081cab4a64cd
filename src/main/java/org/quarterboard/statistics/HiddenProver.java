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

    /** How many rows are looked at before the linear program is asked. */
    private static final long VISITS = 3_000;
    /** How many cases one search may look at. */
    private static final int CASES = 60;

    private final HiddenSystem system;
    private final HiddenMarks marks;
    private final HiddenBounds open;
    /** What follows from the marks as they are; null if they have changed. */
    private @Nullable HiddenBounds known;
    /** By count, the rows that mattered when it was looked at last. */
    private final Map<Integer, Set<Integer>> learnt = new HashMap<>();

    HiddenProver(HiddenSystem system, HiddenMarks marks) {
        this.system = system;
        this.marks = marks;
        this.open = new HiddenBounds(system, marks);
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
        open.renew(var);
    }

    /** A witness that holds. What no row excludes is left to the linear program. */
    Optional<HiddenWitness> prove(Claim claim) {
        return wanted(claim).stream()
                .filter(wanted -> !excludes(claim.var(), wanted))
                .flatMap(wanted -> search(claim, wanted).stream())
                .findFirst();
    }

    /** Whether it follows from row after row that the count cannot lie there. */
    private boolean excludes(int var, Wanted wanted) {
        boolean possible = open.narrow(var, wanted.from(), wanted.to(), VISITS);
        open.back();
        return !possible;
    }

    private Optional<HiddenWitness> search(Claim claim, Wanted wanted) {
        IntPredicate moves = HiddenRegion.unknown(known());
        HiddenRegion region =
                HiddenRegion.around(system, marks, claim.var(), learnt.getOrDefault(claim.var(), Set.of()), moves);
        HiddenSearch search = new HiddenSearch(system, marks, region, moves, false);
        Optional<HiddenWitness> found = search.find(claim.var(), by(claim, wanted), CASES);
        learnt.put(claim.var(), search.region().regarded());
        return found.filter(witness -> witness.holds(system, marks));
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
