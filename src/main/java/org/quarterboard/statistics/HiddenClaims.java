package org.quarterboard.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All that has to be possible for a reader, and the witnesses that it is. One witness backs many claims. */
final class HiddenClaims {

    /** "It may have another value than the true one, whichever." */
    static final long ANOTHER = -1;

    /** This count may have this value. */
    record Claim(int var, long value) {}

    private final HiddenSystem system;
    private final List<Claim> claims = new ArrayList<>();
    private final List<List<Integer>> backing = new ArrayList<>();
    private final Map<Integer, List<Integer>> claimsOf = new TreeMap<>();
    private final List<HiddenWitness> witnesses = new ArrayList<>();
    private final Map<Integer, List<Integer>> witnessesOf = new TreeMap<>();
    private final BitSet live = new BitSet();

    HiddenClaims(HiddenSystem system) {
        this.system = system;
    }

    /**
     * Every value from 1 to below the limit that readers could not exclude anyway, the ends first: what lies between them is
     * often on the way.
     */
    void claimRange(int var, long limit, HiddenBounds anyway) {
        Stream.concat(Stream.of(limit - 1, 1L), Stream.iterate(2L, value -> value < limit - 1, value -> value + 1))
                .distinct()
                .filter(value -> value != system.value(var))
                .filter(value -> anyway.least(var) <= value && value <= anyway.most(var))
                .forEach(value -> add(new Claim(var, value)));
    }

    void claimAnother(int var) {
        add(new Claim(var, ANOTHER));
    }

    private void add(Claim claim) {
        List<Integer> of = claimsOf.computeIfAbsent(claim.var(), ignored -> new ArrayList<>());
        if (of.stream().anyMatch(number -> claims.get(number).equals(claim))) {
            return;
        }
        of.add(claims.size());
        claims.add(claim);
        backing.add(new ArrayList<>());
        for (int witness : witnessesOf.getOrDefault(claim.var(), List.of())) {
            if (backs(witnesses.get(witness), claim)) {
                backing.getLast().add(witness);
            }
        }
    }

    int size() {
        return claims.size();
    }

    Claim get(int number) {
        return claims.get(number);
    }

    boolean backed(int number) {
        return backing.get(number).stream().anyMatch(live::get);
    }

    /** How many witnesses are in use. */
    int witnesses() {
        return live.cardinality();
    }

    private boolean backs(HiddenWitness witness, Claim claim) {
        long by = witness.by(claim.var());
        return by != 0 && (claim.value() == ANOTHER || system.value(claim.var()) + by == claim.value());
    }

    /** Adds a witness that holds, and what follows from going the same way less or more far. */
    void add(HiddenWitness witness, HiddenMarks marks) {
        put(witness);
        long step = witness.step();
        long far = Math.max(step, system.threshold);
        for (long steps = -far; steps <= far; steps++) {
            if (steps != 0 && steps != step) {
                HiddenWitness other = witness.steps(steps);
                if (backsMore(other) && other.holds(system, marks)) {
                    put(other);
                }
            }
        }
    }

    private boolean backsMore(HiddenWitness witness) {
        for (int var : witness.vars()) {
            for (int number : claimsOf.getOrDefault(var, List.of())) {
                if (backs(witness, claims.get(number)) && !backed(number)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void put(HiddenWitness witness) {
        int added = witnesses.size();
        witnesses.add(witness);
        live.set(added);
        for (int var : witness.vars()) {
            witnessesOf.computeIfAbsent(var, ignored -> new ArrayList<>()).add(added);
            for (int number : claimsOf.getOrDefault(var, List.of())) {
                if (backs(witness, claims.get(number))) {
                    backing.get(number).add(added);
                }
            }
        }
    }

    /** Lets go of the witnesses that move one of these counts and do not hold any more. Says which. */
    BitSet drop(int[] vars, HiddenMarks marks) {
        BitSet dropped = new BitSet();
        for (int var : vars) {
            for (int witness : witnessesOf.getOrDefault(var, List.of())) {
                if (live.get(witness) && !witnesses.get(witness).holds(system, marks)) {
                    live.clear(witness);
                    dropped.set(witness);
                }
            }
        }
        return dropped;
    }

    /** Takes up again what was let go. */
    void restore(BitSet dropped) {
        live.or(dropped);
    }

    /** The numbers of the claims that these witnesses backed and nothing backs now, ascending. */
    List<Integer> bare(BitSet dropped) {
        TreeSet<Integer> bare = new TreeSet<>();
        dropped.stream().forEach(number -> {
            for (int var : witnesses.get(number).vars()) {
                claimsOf.getOrDefault(var, List.of()).stream()
                        .filter(claim -> !backed(claim))
                        .forEach(bare::add);
            }
        });
        return List.copyOf(bare);
    }

    /** Whether a living witness for the claim passes the exact check once more. */
    boolean proven(int number, HiddenMarks marks) {
        return backing.get(number).stream()
                .anyMatch(witness -> live.get(witness) && witnesses.get(witness).holds(system, marks));
    }
}
