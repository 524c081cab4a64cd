package org.quarterboard.charts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assembles the words of stacked columns. */
record StackedText(StackedChart chart, StackedWords words) {

    ChartText text() {
        int last = chart.newest();
        String newest = newest(last);
        List<String> all = new ArrayList<>(List.of(words.head(chart.title(), chart.subtitle()), newest));
        int first = first();
        if (first < last) {
            for (StackedPart part : chart.parts()) {
                all.add(words.change(part.name(), value(part, first), name(first), value(part, last), name(last)));
            }
        }
        List<String> gaps = new ArrayList<>();
        for (int i = 0; i < chart.quarters().size(); i++) {
            if (chart.whole(i) == null) {
                gaps.add(name(i));
            }
        }
        if (!gaps.isEmpty() && last >= 0) {
            all.add(words.gaps(gaps));
        }
        return new ChartText(newest, String.join(" ", all), headers(), rows());
    }

    private String newest(int quarter) {
        if (quarter < 0) {
            return words.nothing();
        }
        return words.newest(
                name(quarter),
                chart.parts().stream()
                        .map(part -> words.part(part.name(), value(part, quarter)))
                        .toList());
    }

    private int first() {
        int first = 0;
        while (first < chart.quarters().size() && chart.whole(first) == null) {
            first++;
        }
        return first;
    }

    private String name(int quarter) {
        return chart.quarters().get(quarter).name();
    }

    private String value(StackedPart part, int quarter) {
        return say(part.values().get(quarter));
    }

    private String say(@Nullable Double value) {
        return value == null ? words.missing() : chart.axis().value().apply(value);
    }

    private List<String> headers() {
        List<String> headers = new ArrayList<>(List.of(words.quarterHeader()));
        chart.parts().forEach(part -> headers.add(part.name()));
        headers.add(words.remarksHeader());
        return headers;
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < chart.quarters().size(); i++) {
            int quarter = i;
            List<String> row = new ArrayList<>(List.of(name(i)));
            chart.parts().forEach(part -> row.add(value(part, quarter)));
            row.add(chart.provisional().contains(i) ? chart.provisionalWord() : "");
            rows.add(row);
        }
        return rows;
    }
}
