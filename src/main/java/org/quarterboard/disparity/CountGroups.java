package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether the groups of a table are all there and known, and whether a series rests on one basis. The same gap in many
 * periods is said once.
 */
final class CountGroups {

    private static final List<GroupDimension> LOOKED_AT = List.of(
            GroupDimension.ETHNICITY, GroupDimension.SEX, GroupDimension.AGE, GroupDimension.CARE, GroupDimension.SEND);

    private final CountTables tables;
    private final CountFindings findings;
    private final Map<Gap, List<Integer>> gaps = new LinkedHashMap<>();

    CountGroups(CountTables tables, CountFindings findings) {
        this.tables = tables;
        this.findings = findings;
    }

    private record Gap(CountedCode counted, GroupKey whole, GroupDimension dimension, List<GroupKey> missing) {}

    /** @param whole whether every row could be read: else a row with a mistake would look like a missing group */
    void look(boolean whole) {
        tables.touched().forEach((slice, line) -> {
            bases(slice, line);
            List<GroupKey> groups = tables.groups(slice);
            for (GroupDimension dimension : LOOKED_AT) {
                for (GroupKey without : wholes(groups, dimension)) {
                    divided(slice, line, without, dimension);
                }
            }
        });
        if (whole) {
            gaps.forEach((gap, lines) -> findings.add(
                    lines.getFirst(),
                    CountColumn.of(gap.dimension()),
                    "",
                    CountProblem.MISSING_GROUP,
                    gap.missing(),
                    gap.counted(),
                    (long) lines.size()));
        }
    }

    /** The groups that are divided by the dimension. */
    private static Set<GroupKey> wholes(List<GroupKey> groups, GroupDimension dimension) {
        Set<GroupKey> wholes = new LinkedHashSet<>();
        for (GroupKey group : groups) {
            if (group.item(dimension).isPresent()
                    && group.item(GroupDimension.ETHNIC_DETAIL).isEmpty()) {
                SortedMap<GroupDimension, String> items = new TreeMap<>(group.items());
                items.remove(dimension);
                wholes.add(new GroupKey(items));
            }
        }
        return wholes;
    }

    private void divided(CountCell.Slice slice, int line, GroupKey whole, GroupDimension dimension) {
        Map<GroupKey, CountValue> counts = tables.of(slice);
        List<GroupKey> missing = new ArrayList<>();
        boolean known = false;
        boolean counted = false;
        for (GroupKey part : CountAgreement.parts(whole, dimension)) {
            CountValue value = counts.get(part);
            if (part.item(dimension).orElse("").equals(GroupDimension.UNKNOWN)) {
                Long number = value == null ? null : value.number();
                counted = number != null && number > 0;
            } else if (value == null) {
                missing.add(part);
            } else {
                Long number = value.number();
                known |= number == null || number > 0;
            }
        }
        if (dimension == GroupDimension.ETHNICITY && counted && !known) {
            findings.add(
                    line, CountColumn.ETHNICITY, "", CountProblem.ALL_UNKNOWN, slice.counted(), slice.period(), whole);
        } else if (!missing.isEmpty()) {
            gaps.computeIfAbsent(new Gap(slice.counted(), whole, dimension, missing), ignored -> new ArrayList<>())
                    .add(line);
        }
    }

    private void bases(CountCell.Slice slice, int line) {
        Map<GroupKey, CountValue> counts = tables.of(slice);
        List<String> own = tables.groups(slice).stream()
                .filter(group -> tables.line(slice, group).isPresent())
                .flatMap(group -> Optional.ofNullable(counts.get(group)).stream())
                .map(CountValue::basis)
                .distinct()
                .toList();
        if (own.size() > 1) {
            findings.add(line, CountColumn.BASIS, own.get(1), CountProblem.BASIS_TWICE, own.get(0), own.get(1));
            return;
        }
        List<CountCell.Slice> series = tables.series(slice.counted(), slice.authority());
        int place = series.indexOf(slice);
        change(line, place > 0 ? series.get(place - 1) : slice, slice);
        if (place + 1 < series.size() && !tables.isTouched(series.get(place + 1))) {
            change(line, slice, series.get(place + 1));
        }
    }

    private void change(int line, CountCell.Slice before, CountCell.Slice after) {
        String then = basis(before);
        String now = basis(after);
        if (!then.equals(now)) {
            findings.add(
                    line,
                    CountColumn.BASIS,
                    now,
                    CountProblem.BASIS_CHANGES,
                    after.counted(),
                    then,
                    now,
                    after.period());
        }
    }

    /** Of what the rows bring, else of what is held. */
    private String basis(CountCell.Slice slice) {
        return tables.of(slice).entrySet().stream()
                .filter(entry -> tables.isTouched(slice)
                        == tables.line(slice, entry.getKey()).isPresent())
                .map(entry -> entry.getValue().basis())
                .findFirst()
                .orElse("");
    }
}
