package org.quarterboard.statistics;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quarterboard.statistics.HiddenClaims.Claim;

/** Finds witnesses for claims under the marks as they are, and says which marks would have to change where there are none. */
final class HiddenProver {

    /** A wish for a value. */
    private record Wanted(long from, long to) {}

    /** How many counts may move where other claims are to be backed as well. More make it slow. */
    private static final int NEAR = 600;
    /** How often rows may turn out not to be loose. */
    private static final int TIMES = 5;

    private static final int UNKNOWN = 3_000;
    private static final int[] CHOOSING = {80, 250, 700};
    private static final int QUICK = 20;
    private static final int PATIENT = 1_000;
    private static final int PROGRAMS = 12;
    /** How many other claims one program may try to back. More make it slow. */
    private static final int WISHES = 12;

    private final HiddenSystem system;
    private final HiddenMarks marks;
    private final HiddenSearch search;
    private final HiddenRepair repair;
    /** What follows from the marks as they are; null if they have changed. */
    private @Nullable HiddenBounds known;

    HiddenProver(HiddenSystem system, HiddenMarks marks) {
        this.system = system;
        this.marks = marks;
        this.search = new HiddenSearch(system, marks);
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

    /**
     * A witness that holds. The quick way first; then one that backs other claims as well; then one for this claim alone, which
     * the linear program finds, or says that there is none.
     *
     * @param others claims that nothing backs yet
     */
    Optional<HiddenWitness> prove(Claim claim, List<Claim> others) {
        List<Wanted> open = wanted(claim).stream()
                .filter(wanted -> !repair.excludes(claim.var(), wanted.from(), wanted.to()))
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        for (Wanted wanted : open) {
            Optional<HiddenWitness> found = repair(claim, wanted, QUICK, QUICK);
            if (found.isPresent()) {
                return found;
            }
        }
        for (Wanted wanted : open) {
            Optional<HiddenWitness> found = program(claim, wanted, others);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<HiddenWitness> program(Claim claim, Wanted wanted, List<Claim> others) {
        Set<Integer> loose = new HashSet<>();
        Map<Integer, Long> wishes = wishes(claim, others);
        for (int time = 0; time < TIMES; time++) {
            HiddenRegion region = HiddenRegion.unknown(system, marks, known(), claim.var(), UNKNOWN, loose);
            boolean many = time == 0 && region.vars().length <= NEAR;
            Optional<HiddenWitness> found =
                    many ? search.many(region, claim.var(), by(claim, wanted), wishes) : Optional.empty();
            if (found.isEmpty()) {
                HiddenSearch.Answer answer = search.find(region, claim.var(), by(claim, wanted), PROGRAMS);
                if (answer.impossible()) {
                    return Optional.empty();
                }
                found = answer.witness();
            }
            if (found.isEmpty()) {
                break;
            }
            if (found.get().holds(system, marks)) {
                return found;
            }
            HiddenWitness witness = found.get();
            witness.rows(system).stream()
                    .filter(row -> marks.tells(system.rows.get(row)) && !witness.agrees(system.rows.get(row)))
                    .forEach(loose::add);
        }
        return repair(claim, wanted, 2 * QUICK, PATIENT);
    }

    private Optional<HiddenWitness> repair(Claim claim, Wanted wanted, int least, int most) {
        return repair.find(claim.var(), wanted.from(), wanted.to(), least, most)
                .filter(witness -> witness.holds(system, marks));
    }

    /** One difference for each of the next counts that are near. */
    private Map<Integer, Long> wishes(Claim claim, List<Claim> others) {
        Map<Integer, Long> wishes = new TreeMap<>();
        for (Claim other : others) {
            if (wishes.size() < WISHES && other.var() != claim.var() && other.value() != HiddenClaims.ANOTHER) {
                wishes.putIfAbsent(other.var(), other.value() - system.value(other.var()));
            }
        }
        return wishes;
    }

    /**
     * The counts that would move if moving beyond a mark cost what hiding costs: the answer of the linear program alone, which
     * need not be whole. The smaller region is asked first, for speed.
     *
     * @param step 0, 1, 2, &hellip; for wider and wider regions
     */
    Optional<HiddenWish> wish(Claim claim, int step) {
        HiddenRegion region = HiddenRegion.choosing(system, marks, claim.var(), CHOOSING[step]);
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
        return HiddenRegion.choosing(system, marks, var, Integer.MAX_VALUE);
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
