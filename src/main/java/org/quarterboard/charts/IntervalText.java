package org.quarterboard.charts;

import java.util.ArrayList;
import java.util.List;

/** Assembles the words of a chart of intervals. */
record IntervalText(IntervalChart chart, IntervalWords words) {

    ChartText text() {
        String clear = clear();
        List<String> all = new ArrayList<>(List.of(words.head(chart.title(), chart.subtitle()), clear));
        for (IntervalRow row : chart.rows()) {
            all.add(words.row(row));
            row.comparators().forEach(comparator -> all.add(words.comparator(row, comparator)));
        }
        List<String> headers =
                List.of(words.groupHeader(), chart.valueHeader(), chart.countHeader(), words.stateHeader());
        return new ChartText(clear, String.join(" ", all), headers, rows());
    }

    private String clear() {
        List<String> groups = chart.rows().stream()
                .filter(row -> row.state().mark().clear())
                .map(words::clear)
                .toList();
        return groups.isEmpty() ? words.noneClear() : words.clear(groups);
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (IntervalRow row : chart.rows()) {
            rows.add(List.of(row.name(), row.value(), row.count(), row.state().word()));
            for (IntervalComparator each : row.comparators()) {
                rows.add(List.of(words.comparatorName(row.name(), each.name()), each.value(), "", ""));
            }
        }
        return rows;
    }
}
