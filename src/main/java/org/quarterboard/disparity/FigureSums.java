package org.quarterboard.disparity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Gap;
import org.quarterboard.kpi.MeasureCatalogue;

/**
 * Which figures of returns count each group, and their sums. Cells of one definition are added; of several definitions the
 * first that holds anything says the number.
 */
record FigureSums(Map<GroupKey, List<List<CellCode>>> cells) {

    /**
     * A figure as it is held.
     *
     * @param value null where there is a gap
     * @param gap null where there is a value
     * @param origin empty where nobody asks for it
     */
    record Held(@Nullable BigDecimal value, @Nullable Gap gap, Optional<CountOrigin> origin) {}

    /** Of the thing and of all its groups together, as far as the catalogue of measures has them. */
    static FigureSums of(Counted counted, MeasureCatalogue catalogue) {
        Map<GroupKey, Collection<List<CellCode>>> named = new FigureCells(counted.figures()).byGroup();
        named.put(
                GroupKey.ALL,
                counted.whole().stream().map(CellCode::new).map(List::of).toList());
        Map<GroupKey, List<List<CellCode>>> known = new HashMap<>();
        named.forEach((group, versions) -> known.put(
                group,
                versions.stream()
                        .filter(sum -> sum.stream()
                                .allMatch(cell -> catalogue.cell(cell).isPresent()))
                        .toList()));
        return new FigureSums(known);
    }

    /** Every cell that counts any of the groups. */
    List<CellCode> wanted() {
        return cells.values().stream()
                .flatMap(Collection::stream)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The groups of one period; none where nothing but the whole is held, which tells nothing of groups. */
    List<GroupCount> counts(Function<CellCode, Optional<Held>> held) {
        List<GroupCount> counts = new ArrayList<>();
        cells.forEach((group, versions) -> versions.stream()
                .filter(sum -> sum.stream().anyMatch(cell -> held.apply(cell).isPresent()))
                .findFirst()
                .ifPresent(sum -> counts.add(count(group, sum.stream().map(held).toList()))));
        return counts.stream().allMatch(count -> count.group().isAll()) ? List.of() : counts;
    }

    private static GroupCount count(GroupKey group, List<Optional<Held>> parts) {
        List<CountOrigin> origins = parts.stream()
                .flatMap(Optional::stream)
                .flatMap(part -> part.origin().stream())
                .collect(Collectors.toList());
        BigDecimal total = BigDecimal.ZERO;
        Optional<CountGap> gap = Optional.empty();
        for (Optional<Held> part : parts) {
            BigDecimal value = part.map(Held::value).orElse(null);
            if (value == null) {
                gap = Optional.of(gap(part));
            } else {
                total = total.add(value);
            }
        }
        return gap.isPresent()
                ? new GroupCount(group, null, gap.get(), origins)
                : new GroupCount(group, total.longValueExact(), CountGap.NONE, origins);
    }

    private static CountGap gap(Optional<Held> part) {
        Gap said = part.map(Held::gap).orElse(Gap.NOT_RETURNED);
        if (said == Gap.SUPPRESSED) {
            return CountGap.SUPPRESSED;
        }
        return said == Gap.NOT_RETURNED ? CountGap.NOT_BROUGHT : CountGap.NOT_KNOWN;
    }
}
