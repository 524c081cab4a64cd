package org.quarterboard.disparity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.MeasureCode;

/**
 * The cells of the catalogue of measures by which something is counted: a star in {@code counted.csv} stands for the
 * group. Cells of the same definition version are added.
 */
record FigureCells(List<String> patterns) {

    private static final List<GroupDimension> BROKEN_DOWN_BY =
            List.of(GroupDimension.ETHNICITY, GroupDimension.SEX, GroupDimension.AGE);
    private static final int MEASURE = 0;
    private static final int VERSION = 1;
    private static final int CATEGORIES = 3;

    /** Each group with the cells whose sum it is, once for each definition version. */
    Map<GroupKey, Collection<List<CellCode>>> byGroup() {
        Map<GroupKey, Collection<List<CellCode>>> cells = new LinkedHashMap<>();
        for (GroupDimension dimension : BROKEN_DOWN_BY) {
            for (String item : dimension.items()) {
                cells.put(GroupKey.of(dimension, item), versions(dimension, item));
            }
        }
        return cells;
    }

    /** The definition versions of its cells, each once. */
    List<Integer> versions() {
        return patterns.stream()
                .map(pattern -> Integer.parseInt(parts(pattern)[VERSION].substring(1)))
                .distinct()
                .toList();
    }

    /** The cells of one group under one definition; empty if it has none. */
    List<CellCode> cells(GroupDimension dimension, String item, int version) {
        return patterns.stream()
                .filter(pattern -> parts(pattern)[VERSION].equals("v" + version))
                .map(pattern -> cell(pattern, dimension, item))
                .toList();
    }

    /** The measure whose breakdown they are. */
    MeasureCode measure() {
        return new MeasureCode(parts(patterns.getFirst())[MEASURE]);
    }

    static boolean breaksDownBy(GroupDimension dimension) {
        return BROKEN_DOWN_BY.contains(dimension);
    }

    private Collection<List<CellCode>> versions(GroupDimension dimension, String item) {
        return patterns.stream()
                .collect(Collectors.groupingBy(
                        pattern -> parts(pattern)[VERSION],
                        LinkedHashMap::new,
                        Collectors.mapping(pattern -> cell(pattern, dimension, item), Collectors.toList())))
                .values();
    }

    /** Categories stand in the order of the catalogue. */
    private static CellCode cell(String pattern, GroupDimension dimension, String item) {
        String[] parts = parts(pattern);
        parts[CATEGORIES] = Stream.of(parts[CATEGORIES]
                        .replace("*", dimension.code() + "=" + item)
                        .split(";"))
                .sorted()
                .collect(Collectors.joining(";"));
        return new CellCode(String.join("|", parts));
    }

    private static String[] parts(String pattern) {
        return pattern.split("\\|", -1);
    }
}
