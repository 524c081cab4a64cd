package org.quarterboard.statistics;

import java.util.Optional;
import org.quarterboard.statistics.HiddenClaims.Claim;

/** Finds witnesses for claims under the marks as they are, and says which marks would have to change where there are none. */
final class HiddenProver {

    /** A wish for a difference. */
    private record Wanted(long from, long to) {}

    private static final int[] UNKNOWN = {60, 1_500};
    private static final int[] CHOOSING = {80, 400, 2_000};
    private static final int PROGRAMS = 40;

    private final HiddenSystem system;
    private final HiddenMarks marks;
    private final HiddenSearch search;

    HiddenProver(HiddenSystem system, HiddenMarks marks) {
        this.system = system;
        this.marks = marks;
        this.search = new HiddenSearch(system, marks);
    }

    /** A witness that holds. */
    Optional<HiddenWitness> prove(Claim claim) {
        boolean another = claim.value() == HiddenClaims.ANOTHER;
        if (!another && HiddenBounds.exclude(system, marks, claim.var(), claim.value(), claim.value())) {
            return Optional.empty();
        }
        for (int most : UNKNOWN) {
            HiddenRegion region = HiddenRegion.around(system, marks, claim.var(), most, false);
            for (Wanted wanted : wanted(claim)) {
                Optional<HiddenWitness> found =
                        search.find(region, claim.var(), wanted.from(), wanted.to(), false, PROGRAMS);
                if (found.isPresent() && found.get().holds(system, marks)) {
                    return found;
                }
            }
            if (region.whole()) {
                break;
            }
        }
        return Optional.empty();
    }

    /**
     * What would be a witness if the marks of the counts that it moves were weaker. The smaller region is asked first, for
     * speed.
     *
     * @param step 0, 1, 2, &hellip; for wider and wider regions
     */
    Optional<HiddenWitness> wish(Claim claim, int step) {
        HiddenRegion region = HiddenRegion.around(system, marks, claim.var(), CHOOSING[step], true);
        for (Wanted wanted : wanted(claim)) {
            Optional<HiddenWitness> found =
                    search.find(region, claim.var(), wanted.from(), wanted.to(), true, PROGRAMS);
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

    private Wanted[] wanted(Claim claim) {
        if (claim.value() == HiddenClaims.ANOTHER) {
            return new Wanted[] {new Wanted(1, Long.MAX_VALUE), new Wanted(Long.MIN_VALUE, -1)};
        }
        long by = claim.value() - system.value(claim.var());
        return new Wanted[] {new Wanted(by, by)};
    }
}
