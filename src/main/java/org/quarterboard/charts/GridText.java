package org.quarterboard.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Assembles the words of a grid. */
record GridText(GridChart chart, GridWords words) {

    ChartText text() {
        String newest = newest();
        List<String> all = new ArrayList<>(List.of(words.head(chart.title(), chart.subtitle()), newest));
        chart.rows().forEach(row -> all.add(words.row(row.name(), stretches(row))));
        List<String> headers = new ArrayList<>(List.of(words.rowHeader()));
        chart.quarters().forEach(quarter -> headers.add(quarter.name()));
        return new ChartText(newest, String.join(" ", all), headers, rows());
    }

    private String newest() {
        Map<String, List<String>> states = new LinkedHashMap<>();
        for (GridRow row : chart.rows()) {
            states.computeIfAbsent(row.cells().getLast().word(), word -> new ArrayList<>())
                    .add(row.name());
        }
        List<String> said = new ArrayList<>();
        states.forEach((word, rows) -> said.add(words.state(word, rows)));
        return words.newest(chart.quarters().getLast().name(), said);
    }

    private List<String> stretches(GridRow row) {
        List<String> stretches = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= row.cells().size(); i++) {
            String word = row.cells().get(first).word();
            if (i == row.cells().size() || !row.cells().get(i).word().equals(word)) {
                stretches.add(words.stretch(
                        word,
                        chart.quarters().get(first).name(),
                        chart.quarters().get(i - 1).name()));
                first = i;
            }
        }
        return stretches;
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (GridRow row : chart.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.name()));
            row.cells().forEach(cell -> cells.add(cell.word()));
            rows.add(cells);
        }
        return rows;
    }
}
