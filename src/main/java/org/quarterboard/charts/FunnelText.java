package org.quarterboard.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Assembles the words of a funnel. */
record FunnelText(FunnelChart chart, FunnelWords words) {

    ChartText text() {
        String own = own();
        List<String> all = new ArrayList<>(List.of(words.head(chart.title(), chart.subtitle()), own));
        all.add(words.limits(chart.comparatorLabel(), pair(chart.inner()), pair(chart.outer())));
        Map<String, Integer> zones = new LinkedHashMap<>();
        chart.others().stream()
                .filter(point -> point.value() != null)
                .forEach(point -> zones.merge(point.zone().word(), 1, Integer::sum));
        zones.forEach((word, services) -> all.add(words.zone(word, services)));
        List<String> headers =
                List.of(words.nameHeader(), chart.axis().label(), chart.size().label(), words.zoneHeader());
        List<List<String>> rows = Stream.concat(Stream.ofNullable(chart.own()), chart.others().stream())
                .map(this::row)
                .toList();
        return new ChartText(own, String.join(" ", all), headers, rows);
    }

    private static String pair(FunnelLimits limits) {
        return limits.lowerLabel().equals(limits.upperLabel())
                ? limits.upperLabel()
                : limits.lowerLabel() + ", " + limits.upperLabel();
    }

    private String own() {
        FunnelPoint own = chart.own();
        return own == null || own.value() == null
                ? words.nothing()
                : words.own(name(own), value(own), size(own), own.zone().word());
    }

    private List<String> row(FunnelPoint point) {
        String zone = point.value() == null ? "" : point.zone().word();
        return List.of(name(point), value(point), size(point), zone);
    }

    private String name(FunnelPoint point) {
        return Objects.requireNonNullElse(point.name(), words.unnamed());
    }

    private String value(FunnelPoint point) {
        return point.value() == null ? words.missing() : chart.axis().value().apply(point.value());
    }

    private String size(FunnelPoint point) {
        return chart.size().value().apply(point.size());
    }
}
