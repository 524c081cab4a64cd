package org.quarterboard.prove.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tries to show that a hidden count cannot have a value, from nothing but what a reader sees. It narrows the ranges of all
 * counts by each relation in turn until nothing changes, takes apart what does not hang together any more, and asks of each
 * part whether the value is possible: by trying everything if there is little to try, else by constraint programming in whole
 * numbers.
 */
final class Attacker {

    /** Enough to answer every question about what the disclosure control publishes. */
    static final int PATIENT = 2_000_000;
    /** Enough to find out those who hide too little. */
    static final int QUICK = 20_000;

    /** What came of one question. */
    enum Answer {
        POSSIBLE,
        EXCLUDED,
        UNDECIDED
    }

    /** A count and a value. */
    record Pair(String key, long value) {}

    /** A relation with what is known taken out of it. */
    record Clue(String[] keys, long[] by, long least, long most) {}

    private final Map<String, Long> least;
    private final Map<String, Long> most;
    private final List<Clue> clues = new ArrayList<>();
    private final int mostNodes;
    private int exhaustive;

    Attacker(ReaderView view) {
        this(view, PATIENT);
    }

    /** @param mostNodes of a search for one answer, before it is left undecided */
    Attacker(ReaderView view, int mostNodes) {
        this.mostNodes = mostNodes;
        least = new TreeMap<>(view.least());
        most = new TreeMap<>(view.most());
        view.relations()
                .forEach(relation -> clues.add(new Clue(
                        relation.terms().keySet().toArray(String[]::new),
                        relation.terms().values().stream()
                                .mapToLong(Long::longValue)
                                .toArray(),
                        relation.least(),
                        relation.most())));
        narrow();
    }

    /** How many of the questions were answered by trying everything. */
    int exhaustive() {
        return exhaustive;
    }

    String range(String key) {
        return least.get(key) + " to " + most.get(key);
    }

    Map<Pair, Answer> attack(Collection<Pair> pairs) {
        Map<Pair, Answer> answers = new LinkedHashMap<>();
        Map<String, Set<Pair>> byKey = new TreeMap<>();
        for (Pair pair : pairs) {
            if (pair.value() < least.get(pair.key()) || pair.value() > most.get(pair.key())) {
                answers.put(pair, Answer.EXCLUDED);
            } else if (least.get(pair.key()).equals(most.get(pair.key()))) {
                answers.put(pair, Answer.POSSIBLE);
            } else {
                byKey.computeIfAbsent(pair.key(), ignored -> new HashSet<>()).add(pair);
            }
        }
        Set<String> done = new HashSet<>();
        for (String key : byKey.keySet()) {
            if (done.contains(key)) {
                continue;
            }
            AttackedPart part = part(key);
            done.addAll(part.keys());
            List<Pair> inPart = part.keys().stream()
                    .flatMap(each -> byKey.getOrDefault(each, Set.of()).stream())
                    .toList();
            answers.putAll(part.attack(inPart));
            exhaustive += part.small() ? inPart.size() : 0;
        }
        return answers;
    }

    /** All that hangs together with a count through counts that are not known. */
    private AttackedPart part(String from) {
        Map<String, List<Clue>> cluesOf = new HashMap<>();
        for (Clue clue : clues) {
            for (String key : clue.keys()) {
                cluesOf.computeIfAbsent(key, ignored -> new ArrayList<>()).add(clue);
            }
        }
        Set<String> keys = new TreeSet<>(Set.of(from));
        Set<Clue> found = new HashSet<>();
        List<String> open = new ArrayList<>(keys);
        while (!open.isEmpty()) {
            for (Clue clue : cluesOf.getOrDefault(open.removeLast(), List.of())) {
                if (found.add(clue)) {
                    for (String key : clue.keys()) {
                        if (least.get(key) < most.get(key) && keys.add(key)) {
                            open.add(key);
                        }
                    }
                }
            }
        }
        return new AttackedPart(
                new ArrayList<>(keys), clues.stream().filter(found::contains).toList(), least, most, mostNodes);
    }

    /** Each count lies between what the others leave for it. */
    private void narrow() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Clue clue : clues) {
                for (int i = 0; i < clue.keys().length; i++) {
                    changed |= narrow(clue, i);
                }
            }
        }
    }

    private boolean narrow(Clue clue, int at) {
        long low = 0;
        long high = 0;
        for (int i = 0; i < clue.keys().length; i++) {
            if (i != at) {
                long one = clue.by()[i] * least.get(clue.keys()[i]);
                long other = clue.by()[i] * most.get(clue.keys()[i]);
                low += Math.min(one, other);
                high += Math.max(one, other);
            }
        }
        boolean up = clue.by()[at] > 0;
        long by = Math.abs(clue.by()[at]);
        boolean changed = false;
        String key = clue.keys()[at];
        if (clue.most() != Long.MAX_VALUE) {
            // by * x <= most - low if the factor is positive, else by * x >= low - most
            long end = clue.most() - low;
            changed |= up ? atMost(key, Math.floorDiv(end, by)) : atLeast(key, Math.ceilDiv(-end, by));
        }
        if (clue.least() != Long.MIN_VALUE) {
            long end = clue.least() - high;
            changed |= up ? atLeast(key, Math.ceilDiv(end, by)) : atMost(key, Math.floorDiv(-end, by));
        }
        return changed;
    }

    private boolean atMost(String key, long value) {
        if (value >= most.get(key)) {
            return false;
        }
        most.put(key, value);
        return true;
    }

    private boolean atLeast(String key, long value) {
        if (value <= least.get(key)) {
            return false;
        }
        least.put(key, value);
        return true;
    }
}
