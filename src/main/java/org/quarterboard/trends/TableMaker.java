package org.quarterboard.trends;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.charts.Signal;
import org.quarterboard.shared.Period;
import org.quarterboard.statistics.Limits;
import org.quarterboard.statistics.SegmentAnalysis;

/** The table under a chart: one row for each quarter, the newest first. */
record TableMaker(Trend trend, HealthLabels health, Words words) {

    TableMaker(Trend trend, Words words) {
        this(trend, HealthLabels.NONE, words);
    }

    List<MeasureRow> rows() {
        return IntStream.range(0, trend.series().points().size())
                .mapToObj(this::row)
                .toList()
                .reversed();
    }

    private MeasureRow row(int position) {
        SeriesPoint point = trend.series().points().get(position);
        Optional<SegmentAnalysis> analysis = trend.at(position);
        Double centre = analysis.filter(each -> each.centre().isPresent())
                .map(each -> each.centre().getAsDouble())
                .orElse(null);
        Limits limits = analysis.flatMap(SegmentAnalysis::limits)
                .map(found -> found.clippedTo(trend.series().mode().bounds()))
                .orElse(null);
        return new MeasureRow(
                point.quarter(),
                new MeasureRow.Exact(
                        point.value(),
                        point.numerator(),
                        point.denominator(),
                        centre,
                        limits == null ? null : Double.valueOf(limits.lower()),
                        limits == null ? null : Double.valueOf(limits.upper())),
                new MeasureRow.Texts(
                        words.quarter(point.quarter()),
                        value(point),
                        plain(point.numerator()),
                        denominator(point),
                        centre == null ? "" : words.estimate(trend.series(), centre),
                        limits == null
                                ? ""
                                : words.get(
                                        "span",
                                        words.estimate(trend.series(), limits.lower()),
                                        words.estimate(trend.series(), limits.upper())),
                        new SignalWords(trend, words)
                                .at(position)
                                .map(Signal::word)
                                .orElse(""),
                        remark(position, point)),
                point.provisional(),
                point.figures());
    }

    private String value(SeriesPoint point) {
        if (point.value() != null) {
            return words.value(trend.series(), point.value());
        }
        Missing missing = point.missing();
        return words.get((missing == null ? Missing.NOT_RETURNED : missing).key());
    }

    private String denominator(SeriesPoint point) {
        return point.populationYear() == 0 || point.denominator() == null
                ? plain(point.denominator())
                : words.get("table.population", plain(point.denominator()), String.valueOf(point.populationYear()));
    }

    private String plain(@Nullable BigDecimal number) {
        return number == null ? "" : words.plain(number);
    }

    private String remark(int position, SeriesPoint point) {
        List<String> remarks = new ArrayList<>();
        if (point.provisional()) {
            remarks.add(words.get("provisional"));
        }
        if (point.derived()) {
            remarks.add(words.get("derived"));
        }
        if (trend.series().severedAt().contains(position)) {
            remarks.add(words.definition(trend.series(), position));
        }
        String beside = health.beside(trend.series().measure().code(), Period.of(point.quarter()));
        if (!beside.isEmpty()) {
            remarks.add(beside);
        }
        return String.join("; ", remarks);
    }
}
