package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether counts can be true together: groups against the total that is given with them, and a count against the
 * population that it is certainly part of, child for child. Nothing is said where a count is missing, except that parts
 * are more than their whole without it.
 */
final class CountAgreement {

    private final CountedCatalogue catalogue;
    private final CountTables tables;
    private final CountFindings findings;

    CountAgreement(CountedCatalogue catalogue, CountTables tables, CountFindings findings) {
        this.catalogue = catalogue;
        this.tables = tables;
        this.findings = findings;
    }

    void look() {
        tables.touched().keySet().forEach(this::totals);
        for (Counted counted : catalogue.all()) {
            for (CountedCode population : counted.inside()) {
                inside(counted.code(), population);
            }
        }
    }

    private void totals(CountCell.Slice slice) {
        Map<GroupKey, CountValue> counts = tables.of(slice);
        Set<GroupDimension> used = EnumSet.noneOf(GroupDimension.class);
        counts.keySet().forEach(group -> used.addAll(group.items().keySet()));
        for (GroupKey whole : tables.groups(slice)) {
            CountValue value = counts.get(whole);
            Long total = value == null ? null : value.number();
            if (total != null) {
                for (GroupDimension dimension : used) {
                    List<GroupKey> parts = parts(whole, dimension);
                    if (!parts.isEmpty()) {
                        add(slice, whole, total, parts);
                    }
                }
            }
        }
    }

    /** The groups that the dimension divides a group into; none if it does not. */
    static List<GroupKey> parts(GroupKey whole, GroupDimension dimension) {
        if (whole.item(dimension).isPresent()) {
            return List.of();
        }
        if (dimension == GroupDimension.ETHNIC_DETAIL) {
            return whole.item(GroupDimension.ETHNICITY).map(EthnicDetails::of).orElse(List.of()).stream()
                    .map(detail -> whole.with(dimension, detail))
                    .toList();
        }
        return dimension.items().stream()
                .map(item -> whole.with(dimension, item))
                .toList();
    }

    private void add(CountCell.Slice slice, GroupKey whole, long total, List<GroupKey> parts) {
        Map<GroupKey, CountValue> counts = tables.of(slice);
        List<Long> numbers = new ArrayList<>();
        boolean complete = true;
        int line = tables.line(slice, whole).orElse(0);
        for (GroupKey part : parts) {
            CountValue value = counts.get(part);
            Long number = value == null ? null : value.number();
            if (number != null) {
                numbers.add(number);
            } else if (value != null || mustBeThere(part)) {
                complete = false;
            }
            OptionalInt own = tables.line(slice, part);
            line = line == 0 ? own.orElse(0) : line;
        }
        long sum = numbers.stream().mapToLong(Long::longValue).sum();
        if (line > 0 && numbers.size() > 1 && (sum > total || (complete && sum < total))) {
            findings.add(
                    line,
                    CountColumn.COUNT,
                    String.valueOf(total),
                    CountProblem.DOES_NOT_ADD_UP,
                    numbers.stream().map(String::valueOf).collect(Collectors.joining(" + ")),
                    sum,
                    total,
                    whole);
        }
    }

    /** "Not known" may be left out, and Roma was no answer of its own before 2021. */
    private static boolean mustBeThere(GroupKey part) {
        return !part.unknown()
                && part.item(GroupDimension.ETHNIC_DETAIL)
                        .map(EthnicDetails::needed)
                        .orElse(true);
    }

    private void inside(CountedCode counted, CountedCode population) {
        tables.touched().keySet().stream()
                .filter(slice ->
                        slice.counted().equals(counted) || slice.counted().equals(population))
                .map(CountCell.Slice::authority)
                .distinct()
                .forEach(authority -> {
                    List<CountCell.Slice> populations = tables.series(population, authority);
                    for (CountCell.Slice slice : tables.series(counted, authority)) {
                        CountCell.Slice around = around(slice, populations);
                        if (around != null && (tables.isTouched(slice) || tables.isTouched(around))) {
                            compare(slice, around);
                        }
                    }
                });
    }

    /** The shortest period of the population that holds the whole of the count's. */
    private static CountCell.@Nullable Slice around(CountCell.Slice slice, List<CountCell.Slice> populations) {
        CountCell.Slice found = null;
        for (CountCell.Slice each : populations) {
            boolean holds = !each.period().start().isAfter(slice.period().start())
                    && !each.period().end().isBefore(slice.period().end());
            if (holds && (found == null || shorter(each, found))) {
                found = each;
            }
        }
        return found;
    }

    private static boolean shorter(CountCell.Slice one, CountCell.Slice other) {
        return one.period().end().toEpochDay() - one.period().start().toEpochDay()
                < other.period().end().toEpochDay() - other.period().start().toEpochDay();
    }

    private void compare(CountCell.Slice slice, CountCell.Slice population) {
        Map<GroupKey, CountValue> all = tables.of(population);
        tables.of(slice).forEach((group, value) -> {
            CountValue of = all.get(group);
            Long number = value.number();
            Long most = of == null ? null : of.number();
            if (number != null && most != null && number > most) {
                int line = tables.line(slice, group)
                        .orElse(tables.line(population, group).orElse(0));
                if (line > 0) {
                    findings.add(
                            line,
                            CountColumn.COUNT,
                            String.valueOf(number),
                            CountProblem.ABOVE_POPULATION,
                            slice.counted(),
                            number,
                            population.counted(),
                            most,
                            group,
                            slice.period());
                }
            }
        });
    }
}
