package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.GroupPoolQuery;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.shared.Quarter;

/**
 * Asks for something counted over many services. What is asked follows from what is counted, the dimension and the quarter
 * alone, and never from what the service has: two pages that ask for different groups would ask over different services. Those
 * whose group is not known are therefore not asked for.
 */
record PoolQuestion(MeasureCatalogue catalogue, Counted counted, Counted reference) {

    /** Empty where the catalogue does not break it down by the dimension in that quarter. */
    Optional<GroupPoolQuery> of(GroupDimension dimension, Quarter quarter) {
        FigureCells numerators = new FigureCells(counted.figures());
        return catalogue
                .versionIn(numerators.measure(), quarter)
                .map(DefinitionVersion::number)
                .flatMap(version -> query(dimension, quarter, version));
    }

    private Optional<GroupPoolQuery> query(GroupDimension dimension, Quarter quarter, int version) {
        List<List<CellCode>> groups = groups(dimension, version);
        List<List<CellCode>> earlier = Stream.of(GroupDimension.values())
                .filter(FigureCells::breaksDownBy)
                .filter(other -> other.compareTo(dimension) < 0)
                .map(other ->
                        groups(other, version).stream().flatMap(List::stream).toList())
                .filter(cells -> !cells.isEmpty())
                .toList();
        return groups.stream().anyMatch(List::isEmpty)
                ? Optional.empty()
                : Optional.of(new GroupPoolQuery(quarter, groups, wholes(quarter), earlier));
    }

    /** The groups of what is counted, then those of the reference if that is a figure too. */
    private List<List<CellCode>> groups(GroupDimension dimension, int version) {
        List<List<CellCode>> groups = new ArrayList<>();
        for (Counted one : List.of(counted, reference)) {
            if (!one.figures().isEmpty()) {
                dimension.items().stream()
                        .filter(item -> !item.equals(GroupDimension.UNKNOWN))
                        .forEach(item -> groups.add(new FigureCells(one.figures())
                                .cells(dimension, item, version).stream()
                                        .filter(cell -> catalogue.cell(cell).isPresent())
                                        .toList()));
            }
        }
        return groups;
    }

    /** The measures whose own figure is the whole of these groups; where it is not known which, all of that KPI. */
    private List<List<CellCode>> wholes(Quarter quarter) {
        Measure measure = catalogue.measure(new FigureCells(counted.figures()).measure());
        List<Measure> around = measure.established() ? List.of(measure) : catalogue.ofKpi(measure.kpi());
        Predicate<DefinitionVersion> whole = version -> counted.whole().isEmpty()
                || counted.whole()
                        .contains(version.numeratorCell().map(CellCode::value).orElse(""));
        return around.stream()
                .flatMap(one -> one.versionIn(quarter).stream())
                .filter(version -> version.numeratorCell().isPresent())
                .filter(whole)
                .map(version -> Stream.concat(version.numeratorCell().stream(), version.denominatorCell().stream())
                        .toList())
                .toList();
    }
}
