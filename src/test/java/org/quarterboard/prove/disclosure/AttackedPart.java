package org.quarterboard.prove.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.IntVar;
import org.quarterboard.prove.disclosure.Attacker.Answer;
import org.quarterboard.prove.disclosure.Attacker.Clue;
import org.quarterboard.prove.disclosure.Attacker.Pair;

/** Unknown counts that hang together, and everything that is known of them. */
final class AttackedPart {

    private static final double FEW_ENOUGH = 20_000;
    private static final int FIRST_NODES = 2_000;

    private final List<String> keys;
    private final List<Clue> clues;
    private final Map<String, Long> least;
    private final Map<String, Long> most;
    private final int mostNodes;

    /** @param mostNodes of a search for one answer, before it is left undecided */
    AttackedPart(List<String> keys, List<Clue> clues, Map<String, Long> least, Map<String, Long> most, int mostNodes) {
        this.keys = keys;
        this.clues = clues;
        this.least = least;
        this.most = most;
        this.mostNodes = mostNodes;
    }

    List<String> keys() {
        return keys;
    }

    /** Whether everything can be tried. */
    boolean small() {
        double cases = 1;
        for (String key : keys) {
            cases *= most.get(key) - least.get(key) + 1;
        }
        return cases <= FEW_ENOUGH;
    }

    Map<Pair, Answer> attack(Collection<Pair> pairs) {
        return small() ? tryEverything(pairs) : program(pairs);
    }

    private Map<Pair, Answer> tryEverything(Collection<Pair> pairs) {
        Set<Pair> seen = new HashSet<>();
        fill(0, new HashMap<>(), seen);
        Map<Pair, Answer> answers = new LinkedHashMap<>();
        pairs.forEach(pair -> answers.put(pair, seen.contains(pair) ? Answer.POSSIBLE : Answer.EXCLUDED));
        return answers;
    }

    private void fill(int at, Map<String, Long> values, Set<Pair> seen) {
        if (at == keys.size()) {
            if (clues.stream().allMatch(clue -> agrees(clue, values))) {
                values.forEach((key, value) -> seen.add(new Pair(key, value)));
            }
            return;
        }
        String key = keys.get(at);
        for (long value = least.get(key); value <= most.get(key); value++) {
            values.put(key, value);
            fill(at + 1, values, seen);
        }
        values.remove(key);
    }

    private boolean agrees(Clue clue, Map<String, Long> values) {
        long sum = 0;
        for (int i = 0; i < clue.keys().length; i++) {
            Long value = values.get(clue.keys()[i]);
            sum += clue.by()[i] * (value == null ? least.get(clue.keys()[i]) : value);
        }
        return clue.least() <= sum && sum <= clue.most();
    }

    private Map<Pair, Answer> program(Collection<Pair> pairs) {
        Map<Pair, Answer> answers = new LinkedHashMap<>();
        Set<Pair> seen = new HashSet<>();
        for (Pair pair : pairs) {
            if (!seen.contains(pair)) {
                answers.put(pair, ask(pair, seen));
            }
        }
        pairs.stream().filter(seen::contains).forEach(pair -> answers.put(pair, Answer.POSSIBLE));
        return answers;
    }

    /** One way of searching after the other, each with more patience than the one before. */
    private Answer ask(Pair pair, Set<Pair> seen) {
        Answer answer = Answer.UNDECIDED;
        for (int nodes = FIRST_NODES, way = 0; answer == Answer.UNDECIDED && nodes <= mostNodes; nodes *= 3, way++) {
            answer = ask(pair, seen, nodes, way);
        }
        return answer;
    }

    /** In a model of its own: what the solver has learnt from one question is no fact of the next. */
    private Answer ask(Pair pair, Set<Pair> seen, int nodes, int way) {
        Model model = new Model();
        Map<String, IntVar> variables = new LinkedHashMap<>();
        keys.forEach(key ->
                variables.put(key, model.intVar(key, Math.toIntExact(least.get(key)), Math.toIntExact(most.get(key)))));
        clues.forEach(clue -> post(model, variables, clue));
        model.arithm(variables.get(pair.key()), "=", Math.toIntExact(pair.value()))
                .post();
        IntVar[] all = variables.values().toArray(IntVar[]::new);
        Solver solver = model.getSolver();
        solver.setSearch(Search.lastConflict(
                switch (way % 4) {
                    case 0 -> Search.domOverWDegSearch(all);
                    case 1 -> Search.minDomUBSearch(all);
                    case 2 -> Search.activityBasedSearch(all);
                    default -> Search.randomSearch(all, way);
                }));
        solver.limitNode(nodes);
        if (solver.solve()) {
            Map<String, Long> values = new HashMap<>();
            variables.forEach((key, variable) -> values.put(key, (long) variable.getValue()));
            if (!clues.stream().allMatch(clue -> agrees(clue, values))) {
                throw new IllegalStateException("Not a solution: " + values);
            }
            values.forEach((key, value) -> seen.add(new Pair(key, value)));
            return Answer.POSSIBLE;
        }
        return solver.isStopCriterionMet() ? Answer.UNDECIDED : Answer.EXCLUDED;
    }

    private void post(Model model, Map<String, IntVar> variables, Clue clue) {
        List<IntVar> in = new ArrayList<>();
        List<Integer> by = new ArrayList<>();
        long known = 0;
        for (int i = 0; i < clue.keys().length; i++) {
            IntVar variable = variables.get(clue.keys()[i]);
            if (variable == null) {
                known += clue.by()[i] * least.get(clue.keys()[i]);
            } else {
                in.add(variable);
                by.add(Math.toIntExact(clue.by()[i]));
            }
        }
        IntVar[] vars = in.toArray(IntVar[]::new);
        int[] factors = by.stream().mapToInt(Integer::intValue).toArray();
        if (vars.length == 0) {
            return;
        }
        if (clue.least() == clue.most()) {
            model.scalar(vars, factors, "=", Math.toIntExact(clue.least() - known))
                    .post();
            return;
        }
        if (clue.least() != Long.MIN_VALUE) {
            model.scalar(vars, factors, ">=", Math.toIntExact(clue.least() - known))
                    .post();
        }
        if (clue.most() != Long.MAX_VALUE) {
            model.scalar(vars, factors, "<=", Math.toIntExact(clue.most() - known))
                    .post();
        }
    }
}
