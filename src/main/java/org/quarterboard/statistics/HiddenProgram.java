package org.quarterboard.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The linear program of {@link HiddenSearch}, solved by ojAlgo's simplex method; the only place that knows that library. */
final class HiddenProgram {

    /** Moving within what the mark leaves open, by one. */
    private static final double FREE = 0.1;
    /** Taking back "fewer than t", by one beyond it. */
    private static final double WEAKEN = 5;
    /** Withholding a figure, by one of its largest factor. */
    private static final double FIGURE = 15;

    /** A stretch in which a count may move up (+1) or down (-1), and what each step costs. */
    private record Stretch(int at, int sign, long width, double cost) {}

    private final HiddenSystem system;
    private final HiddenRegion region;
    private final boolean choosing;
    private final List<Stretch> stretches = new ArrayList<>();

    HiddenProgram(HiddenSystem system, HiddenMarks marks, HiddenRegion region, boolean choosing) {
        this.system = system;
        this.region = region;
        this.choosing = choosing;
        for (int at = 0; at < region.vars().length; at++) {
            int var = region.vars()[at];
            long value = system.value(var);
            DisclosureCount count = system.counts.get(var);
            long most = marks.most(var);
            add(at, 1, most == HiddenMarks.ENDLESS ? most : most - value, FREE);
            add(at, -1, value - marks.least(var), FREE);
            if (choosing && count.free() && most != HiddenMarks.ENDLESS) {
                double cost = marks.known(var) ? count.cost() : WEAKEN;
                add(at, 1, HiddenMarks.ENDLESS, cost);
                add(at, -1, marks.least(var), cost);
            }
        }
    }

    private void add(int at, int sign, long width, double cost) {
        if (width > 0) {
            stretches.add(new Stretch(at, sign, width, cost));
        }
    }

    /**
     * @param cases least and largest difference by count
     * @return the differences in the order of the region; empty if there are none
     */
    Optional<double[]> solve(Map<Integer, long[]> cases) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        // The library's way for large programs is several times slower on these.
        model.options.sparse = Boolean.FALSE;
        Variable[] variables = new Variable[stretches.size()];
        List<List<Integer>> of = new ArrayList<>();
        Arrays.stream(region.vars()).forEach(ignored -> of.add(new ArrayList<>()));
        for (int i = 0; i < variables.length; i++) {
            Stretch stretch = stretches.get(i);
            variables[i] = model.newVariable("d" + i).lower(0).weight(stretch.cost());
            if (stretch.width() != HiddenMarks.ENDLESS) {
                variables[i].upper(stretch.width());
            }
            of.get(stretch.at()).add(i);
        }
        for (int number : region.rows()) {
            addRow(model, number, variables, of);
        }
        cases.forEach((var, range) -> {
            Expression expression = model.newExpression("case" + var);
            for (int i : of.get(region.at(var))) {
                expression.set(variables[i], stretches.get(i).sign());
            }
            limit(expression, range[0], range[1]);
        });
        Optimisation.Result result = model.minimise();
        double[] by = new double[region.vars().length];
        if (result.getState().isFeasible()) {
            for (int i = 0; i < variables.length; i++) {
                by[stretches.get(i).at()] += stretches.get(i).sign() * result.doubleValue(i);
            }
        }
        model.dispose();
        return result.getState().isFeasible() ? Optional.of(by) : Optional.empty();
    }

    private void addRow(ExpressionsBasedModel model, int number, Variable[] variables, List<List<Integer>> of) {
        HiddenSystem.Row row = system.rows.get(number);
        Expression expression = model.newExpression("row" + number);
        long largest = 0;
        for (int i = 0; i < row.vars().length; i++) {
            int at = region.at(row.vars()[i]);
            if (at >= 0) {
                for (int each : of.get(at)) {
                    expression.set(
                            variables[each], row.by()[i] * stretches.get(each).sign());
                }
                largest = Math.max(largest, Math.abs(row.by()[i]));
            }
        }
        if (choosing && row.figure() >= 0 && !system.figures.get(row.figure()).before()) {
            expression.set(model.newVariable("over" + number).lower(0).weight(FIGURE), -largest);
            expression.set(model.newVariable("under" + number).lower(0).weight(FIGURE), largest);
        }
        limit(
                expression,
                row.least() == DisclosureRelation.NO_LEAST ? Long.MIN_VALUE : row.least() - row.truth(),
                row.most() == DisclosureRelation.NO_MOST ? Long.MAX_VALUE : row.most() - row.truth());
    }

    private static void limit(Expression expression, long least, long most) {
        if (least == most) {
            expression.level(least);
            return;
        }
        if (least != Long.MIN_VALUE) {
            expression.lower(least);
        }
        if (most != Long.MAX_VALUE) {
            expression.upper(most);
        }
    }
}
