package org.quarterboard.statistics;

import java.util.List;
import java.util.Optional;
import org.quarterboard.statistics.HiddenClaims.Claim;

/** Finds witnesses for claims under the marks as they are, and says which marks would have to change where there are none. */
final class HiddenProver {

    /** A wish for a value. */
    private record Wanted(long from, long to) {}

    private static final int UNKNOWN = 1_500;
    private static final int[] CHOOSING = {80, 400, 2_000};
    private static final int QUICK = 60;
    private static final int PATIENT = 1_500;
    private static final int PROGRAMS = 12;

    private final HiddenSystem system;
    private final HiddenMarks marks;
    private final HiddenSearch search;
    private final HiddenRepair repair;

    HiddenProver(HiddenSystem system, HiddenMarks marks) {
        this.system = system;
        this.marks = marks;
        this.search = new HiddenSearch(system, marks);
        this.repair = new HiddenRepair(system, marks);
    }

    /** To be called when the mark of a count has changed. */
    void renew(int var) {
        repair.renew(var);
    }

    /** A witness that holds. The quick ways first; the linear program tells soonest that there is none. */
    Optional<HiddenWitness> prove(Claim claim) {
        List<Wanted> open = wanted(claim).stream()
                .filter(wanted -> !repair.excludes(claim.var(), wanted.from(), wanted.to()))
                .toList();
        for (Wanted wanted : open) {
            Optional<HiddenWitness> found = repair(claim, wanted, QUICK, false);
            if (found.isPresent()) {
                return found;
            }
        }
        HiddenRegion region = open.isEmpty()
                ? new HiddenRegion(new int[0], new int[0])
                : HiddenRegion.around(system, marks, claim.var(), UNKNOWN, false);
        for (Wanted wanted : open) {
            HiddenSearch.Answer answer = search.find(region, claim.var(), by(claim, wanted), false, PROGRAMS);
            if (answer.impossible()) {
                continue;
            }
            Optional<HiddenWitness> found = answer.witness().filter(witness -> witness.holds(system, marks));
            found = found.isPresent() ? found : repair(claim, wanted, PATIENT, true);
            found = found.isPresent() ? found : repair(claim, wanted, PATIENT, false);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<HiddenWitness> repair(Claim claim, Wanted wanted, int steps, boolean otherWay) {
        return repair.find(claim.var(), wanted.from(), wanted.to(), steps, otherWay)
                .filter(witness -> witness.holds(system, marks));
    }

    /**
     * The counts that would move if moving beyond a mark cost what hiding costs: the answer of the linear program alone, which
     * need not be whole. The smaller region is asked first, for speed.
     *
     * @param step 0, 1, 2, &hellip; for wider and wider regions
     */
    Optional<HiddenWish> wish(Claim claim, int step) {
        HiddenRegion region = HiddenRegion.around(system, marks, claim.var(), CHOOSING[step], true);
        for (Wanted wanted : wanted(claim)) {
            Optional<HiddenWish> found = search.wish(region, claim.var(), by(claim, wanted));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    static int steps() {
        return CHOOSING.length;
    }

    /** The counts that hang together with this one in any way that could still be hidden. */
    HiddenRegion linked(int var) {
        return HiddenRegion.around(system, marks, var, Integer.MAX_VALUE, true);
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
