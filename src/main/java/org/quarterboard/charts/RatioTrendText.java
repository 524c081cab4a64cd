package org.quarterboard.charts;

import java.util.ArrayList;
import java.util.List;

/** Assembles the words of a ratio over time. */
record RatioTrendText(RatioTrendChart chart, RatioTrendWords words) {

    ChartText text() {
        String newest = chart.periods().reversed().stream()
                .filter(period -> period.ratio() != null)
                .findFirst()
                .map(words::newest)
                .orElseGet(words::nothing);
        List<String> all = new ArrayList<>(
                List.of(words.head(chart.title(), chart.subtitle()), newest, words.course(stretches())));
        for (TrendBreak each : chart.breaks()) {
            all.add(words.changed(each.name(), name(each.index())));
        }
        List<String> headers = List.of(words.periodHeader(), chart.axis().label(), words.stateHeader());
        return new ChartText(newest, String.join(" ", all), headers, rows());
    }

    private String name(int index) {
        return chart.periods().get(index).quarter().name();
    }

    private String word(int index) {
        return chart.periods().get(index).state().word();
    }

    private List<String> stretches() {
        List<String> stretches = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= chart.periods().size(); i++) {
            if (i == chart.periods().size() || !word(i).equals(word(first))) {
                stretches.add(words.stretch(word(first), name(first), name(i - 1)));
                first = i;
            }
        }
        return stretches;
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < chart.periods().size(); i++) {
            List<String> remarks = new ArrayList<>(List.of(word(i)));
            for (TrendBreak each : chart.breaks()) {
                if (each.index() == i) {
                    remarks.add(each.name());
                }
            }
            rows.add(List.of(name(i), chart.periods().get(i).value(), String.join("; ", remarks)));
        }
        return rows;
    }
}
