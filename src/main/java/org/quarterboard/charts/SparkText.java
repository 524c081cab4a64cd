package org.quarterboard.charts;

import java.util.ArrayList;
import java.util.List;

/** Assembles the words of a spark line: one sentence says all that it shows. */
record SparkText(SparkLine spark, SparkWords words) {

    ChartText text() {
        String sentence = sentence();
        List<String> headers = List.of(words.quarterHeader(), spark.axis().label(), words.remarksHeader());
        List<List<String>> rows = spark.points().stream()
                .map(point -> List.of(point.name(), value(point), remark(point)))
                .toList();
        return new ChartText(sentence, sentence, headers, rows);
    }

    private String sentence() {
        if (spark.newest() < 0) {
            return words.nothing(spark.title());
        }
        TrendPoint newest = spark.points().get(spark.newest());
        return words.newest(spark.title(), newest.name(), value(newest), remark(newest));
    }

    private String value(TrendPoint point) {
        return point.value() == null ? words.missing() : spark.axis().value().apply(point.value());
    }

    private String remark(TrendPoint point) {
        List<String> remarks = new ArrayList<>();
        if (point.provisional()) {
            remarks.add(words.provisional());
        }
        if (point.signal() != null) {
            remarks.add(point.signal().word());
        }
        return String.join("; ", remarks);
    }
}
