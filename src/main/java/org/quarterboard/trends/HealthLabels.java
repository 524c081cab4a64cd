package org.quarterboard.trends;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.quarterboard.kpi.HealthAsked;
import org.quarterboard.kpi.HealthLabel;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.shared.Period;

/** What is said of the data behind the figures of a page, as far as it was asked for. */
record HealthLabels(Map<HealthAsked, HealthLabel> labels) {

    static final HealthLabels NONE = new HealthLabels(Map.of());

    HealthLabels {
        labels = Map.copyOf(labels);
    }

    Optional<HealthLabel> of(HealthAsked asked) {
        return Optional.ofNullable(labels.get(asked));
    }

    /** What a table does not say already of a figure; often empty. */
    String beside(MeasureCode measure, Period period) {
        return of(HealthAsked.of(measure, period)).map(HealthLabel::beside).orElse("");
    }

    /** What is known to be wrong with any of the figures, each once. */
    List<String> issues() {
        return labels.values().stream()
                .flatMap(label -> label.issues().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The newest value of a series beside the value before it, or empty if there is none. */
    static Optional<HealthAsked> newest(MeasureSeries series) {
        OptionalInt newest = series.newest();
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        int at = newest.getAsInt();
        Period period = Period.of(series.points().get(at).quarter());
        LocalDate before =
                IntStream.range(0, at)
                        .filter(position -> series.points().get(position).value() != null)
                        .max()
                        .stream()
                        .mapToObj(position ->
                                series.points().get(position).quarter().end())
                        .findFirst()
                        .orElse(period.start().minusDays(1));
        return Optional.of(new HealthAsked(series.measure().code(), period, before));
    }
}
