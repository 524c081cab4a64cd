package org.quarterboard.papers;

import java.util.List;
import java.util.stream.Stream;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.trends.Latest;
import org.quarterboard.trends.MeasureLine;
import org.quarterboard.trends.MeasurePage;

/** A measure that has figures, as its room words it. */
record ShownMeasure(MeasureLine line, MeasurePage page) {

    /** Every figure that is printed, in the picture too, each once. */
    List<ObservationId> figures() {
        Stream<List<ObservationId>> all = Stream.of(
                        page.latest().stream().map(Latest::figures),
                        page.rows().stream().map(row -> row.figures().all()),
                        page.others().stream().map(row -> row.figures().all()))
                .flatMap(lists -> lists);
        return all.flatMap(List::stream).distinct().toList();
    }

    /** The finding as a heading: without a full stop. */
    String finding() {
        String finding = line.finding();
        return finding.endsWith(".") ? finding.substring(0, finding.length() - 1) : finding;
    }

    String anchor() {
        return "measure-" + page.code();
    }
}
