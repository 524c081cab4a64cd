package org.quarterboard.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Assembles the words of a trend. */
record TrendText(TrendChart chart, TrendWords words) {

    ChartText text() {
        String newest = newest();
        List<String> all = new ArrayList<>(List.of(words.head(chart.title(), chart.subtitle()), newest));
        segments(all);
        for (TrendBreak each : chart.breaks()) {
            all.add(words.changed(each.name(), name(each.index())));
        }
        signals(all);
        List<String> headers = List.of(words.quarterHeader(), chart.axis().label(), words.remarksHeader());
        return new ChartText(newest, String.join(" ", all), headers, rows());
    }

    private String name(int index) {
        return chart.points().get(index).name();
    }

    private String newest() {
        for (TrendPoint point : chart.points().reversed()) {
            if (point.value() != null) {
                return words.newest(point.name(), value(point));
            }
        }
        return words.nothing();
    }

    private String value(TrendPoint point) {
        return point.value() == null ? words.missing() : chart.axis().value().apply(point.value());
    }

    private void segments(List<String> all) {
        for (TrendSegment s : chart.segments()) {
            Limits limits = s.limits();
            all.add(
                    limits == null
                            ? words.centre(s.centreLabel(), name(s.from()), name(s.to()))
                            : words.limits(
                                    s.centreLabel(),
                                    limits.lowerLabel(),
                                    limits.upperLabel(),
                                    name(s.from()),
                                    name(s.to())));
        }
    }

    private void signals(List<String> all) {
        int first = 0;
        for (int i = 1; i <= chart.points().size(); i++) {
            Signal signal = chart.points().get(first).signal();
            if (i == chart.points().size()
                    || !Objects.equals(signal, chart.points().get(i).signal())) {
                if (signal != null) {
                    all.add(words.signal(signal.word(), name(first), name(i - 1)));
                }
                first = i;
            }
        }
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < chart.points().size(); i++) {
            rows.add(List.of(name(i), value(chart.points().get(i)), String.join("; ", remarks(i))));
        }
        return rows;
    }

    private List<String> remarks(int index) {
        TrendPoint point = chart.points().get(index);
        List<String> remarks = new ArrayList<>();
        if (point.provisional()) {
            remarks.add(chart.provisionalWord());
        }
        if (point.signal() != null) {
            remarks.add(point.signal().word());
        }
        for (TrendBreak each : chart.breaks()) {
            if (each.index() == index) {
                remarks.add(each.name());
            }
        }
        return remarks;
    }
}
