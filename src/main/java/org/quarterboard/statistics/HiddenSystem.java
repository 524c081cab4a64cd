package org.quarterboard.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A document as numbered counts and rows, all in the order of their keys, so that the same document in another order is the
 * same system.
 */
final class HiddenSystem {

    /**
     * What a reader knows of several counts together, if the figure is shown that tells it.
     *
     * @param figure the number of that figure, or -1 if the structure of the tables tells it
     * @param truth the sum of the true values
     */
    record Row(int[] vars, long[] by, long least, long most, int figure, long truth) {}

    private static final int[] NONE = {};

    final List<DisclosureCount> counts;
    final List<DisclosureFigure> figures;
    final List<Row> rows = new ArrayList<>();
    final List<String> broken = new ArrayList<>();
    /** Whether a figure says what is not so. Such a figure is never printed. */
    final boolean[] wrong;

    final int threshold;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[][] rowsOf;

    HiddenSystem(DisclosureDocument document, int threshold) {
        this.threshold = threshold;
        counts = List.copyOf(document.counts().values());
        figures = List.copyOf(document.figures().values());
        wrong = new boolean[figures.size()];
        counts.forEach(count -> numbers.put(count.key(), numbers.size()));
        Map<String, Long> values = document.values();
        document.relations().stream()
                .distinct()
                .sorted(Comparator.comparing(DisclosureRelation::text))
                .forEach(relation -> add(relation, values));
        for (int figure = 0; figure < figures.size(); figure++) {
            add(figure, values);
        }
        rowsOf = rowsOf();
    }

    int size() {
        return counts.size();
    }

    int number(String key) {
        Integer number = numbers.get(key);
        if (number == null) {
            throw new IllegalArgumentException("No count has the key '%s'".formatted(key));
        }
        return number;
    }

    long value(int var) {
        return counts.get(var).value();
    }

    /** The numbers of the rows that hold this count. */
    int[] rowsOf(int var) {
        return rowsOf[var];
    }

    private void add(DisclosureRelation relation, Map<String, Long> values) {
        long truth = relation.sum(values);
        if (relation.holds(values)) {
            rows.add(row(relation, relation.least(), relation.most(), -1, truth));
            return;
        }
        broken.add(relation.text());
        // Readers who take the tables for true will use it; so it counts as if they knew by how much it is wrong.
        if (relation.least() != DisclosureRelation.NO_LEAST && relation.most() != DisclosureRelation.NO_MOST) {
            long width = Math.subtractExact(relation.most(), relation.least());
            boolean under = truth < relation.least();
            rows.add(row(relation, under ? truth : truth - width, under ? truth + width : truth, -1, truth));
        }
    }

    private void add(int figure, Map<String, Long> values) {
        List<DisclosureRelation> tells = figures.get(figure).tells();
        wrong[figure] = !tells.stream().allMatch(relation -> relation.holds(values));
        if (wrong[figure]) {
            broken.add(figures.get(figure).key());
            return;
        }
        for (DisclosureRelation relation : tells) {
            rows.add(row(relation, relation.least(), relation.most(), figure, relation.sum(values)));
        }
    }

    private Row row(DisclosureRelation relation, long least, long most, int figure, long truth) {
        int[] vars = relation.terms().keySet().stream().mapToInt(this::number).toArray();
        long[] by =
                relation.terms().values().stream().mapToLong(Long::longValue).toArray();
        return new Row(vars, by, least, most, figure, truth);
    }

    private int[][] rowsOf() {
        Map<Integer, List<Integer>> found = new TreeMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int var : rows.get(row).vars()) {
                found.computeIfAbsent(var, ignored -> new ArrayList<>()).add(row);
            }
        }
        int[][] result = new int[size()][];
        Arrays.setAll(
                result,
                var -> found.containsKey(var)
                        ? found.get(var).stream().mapToInt(Integer::intValue).toArray()
                        : NONE);
        return result;
    }

    IntStream vars() {
        return IntStream.range(0, size());
    }
}
