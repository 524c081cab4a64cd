package org.quarterboard.trends;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterboard.charts.ChartQuarter;
import org.quarterboard.charts.ChartText;
import org.quarterboard.charts.StackedChart;
import org.quarterboard.charts.StackedPart;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.PartSet;
import org.quarterboard.shared.Quarter;

/**
 * The breakdowns of a measure whose parts exclude each other, as stacked columns: of the definition that holds in the
 * last quarter, over at least two quarters, one of them with every part. Of all others there is no stack; they keep
 * their small pictures.
 *
 * @param title of the measure
 * @param service its name
 */
record StackMaker(
        MeasureCatalogue catalogue, Measure measure, Quarter upTo, String title, String service, BreakdownWords said) {

    private static final int FEWEST_QUARTERS = 2;

    /** A stack, and the cells that need not be shown once more. */
    record Made(BreakdownStack stack, Set<CellCode> cells) {}

    List<Made> of(HeldFigures held) {
        return measure.versionIn(upTo).stream()
                .flatMap(version -> catalogue.partSets(measure.code(), version.number()).stream())
                .flatMap(set -> stack(set, held).stream().map(stack -> new Made(stack, Set.copyOf(codes(set)))))
                .toList();
    }

    /** What all of them show. */
    static Set<CellCode> cells(List<Made> stacks) {
        return stacks.stream().flatMap(made -> made.cells().stream()).collect(Collectors.toSet());
    }

    private static List<CellCode> codes(PartSet set) {
        return set.parts().stream().map(PartSet.Part::cell).toList();
    }

    private Optional<BreakdownStack> stack(PartSet set, HeldFigures held) {
        return BreakdownFigures.of(held, codes(set), upTo)
                .filter(figures -> figures.span().size() >= FEWEST_QUARTERS)
                .flatMap(figures -> {
                    StackParts parts = new StackParts(set, figures);
                    return parts.named(said).flatMap(named -> stack(set, figures, named, parts.provisional()));
                });
    }

    private Optional<BreakdownStack> stack(
            PartSet set, BreakdownFigures figures, List<StackedPart> parts, Set<Integer> provisional) {
        List<Quarter> span = figures.span();
        int newest = span.size() - 1;
        while (newest >= 0 && gap(parts, newest)) {
            newest--;
        }
        if (newest < 0) {
            return Optional.empty();
        }
        String heading = said.heading(set.stage(), set.dimension(), set.same());
        StackedChart chart = new StackedChart(
                new StackFinding(parts, span, said).title(newest),
                said.words().get("stack.subtitle", title, heading, service, said.span(span)),
                said.axis(),
                span.stream().map(this::quarter).toList(),
                parts,
                provisional.stream().filter(at -> !gap(parts, at)).collect(Collectors.toSet()),
                said.words().get("provisional"));
        return Optional.of(new BreakdownStack(
                set.token(), heading, span, chart, ChartText.of(chart, new StackWords(said.words()))));
    }

    private static boolean gap(List<StackedPart> parts, int quarter) {
        return parts.stream().anyMatch(part -> part.values().get(quarter) == null);
    }

    private ChartQuarter quarter(Quarter quarter) {
        return new ChartQuarter(
                said.tick(quarter), quarter.financialYear(), said.words().quarter(quarter));
    }
}
