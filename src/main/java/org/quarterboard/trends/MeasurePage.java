package org.quarterboard.trends;

import java.util.List;
import java.util.Optional;
import org.quarterboard.charts.ChartText;
import org.quarterboard.charts.TrendChart;
import org.quarterboard.kpi.HealthLabel;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.shared.Quarter;

/**
 * Everything there is to show and say about a measure of a service, in one language.
 *
 * @param kpi 1 to 10; 0 for an established indicator
 * @param title in the wording of the service's country
 * @param meaning the definition in plain words
 * @param better which direction is better
 * @param serviceName the service
 * @param upTo the last quarter asked for
 * @param latest the newest value; empty if no quarter has one
 * @param health what is said of the data of the newest value, or of the quarter asked for where there is none
 * @param findings one sentence for each rule that found something, or that found nothing
 * @param notes what must be known to read the figures: populations used, changes of definition, independence of events
 * @param method how centre and limits were found
 * @param chart empty if no quarter has a value
 * @param text the chart in words; present exactly if the chart is
 * @param unit what the values are, for the head of a table
 * @param rows the table, the newest quarter first
 * @param categories the breakdowns of the newest period that has any
 * @param others figures of periods that are no quarters
 * @param attendance whether the measure counts sectors (KPI 8), whose grid of attendance stands on a page of its own
 * @param sectors the sectors by quarter, the main picture of KPI 8; empty for any other measure
 */
public record MeasurePage(
        MeasureCode code,
        int kpi,
        String title,
        String meaning,
        String better,
        String serviceName,
        Quarter upTo,
        Optional<Latest> latest,
        HealthLabel health,
        List<String> findings,
        Note note,
        List<String> notes,
        String method,
        Optional<TrendChart> chart,
        Optional<ChartText> text,
        String unit,
        List<MeasureRow> rows,
        Optional<CategoryTable> categories,
        List<OtherPeriod> others,
        boolean attendance,
        Optional<SectorGrid> sectors) {

    public MeasurePage {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
        rows = List.copyOf(rows);
        others = List.copyOf(others);
    }

    /** The findings beside the one that heads the picture. */
    public List<String> furtherFindings() {
        String head = trend().map(TrendChart::title).orElse("") + ".";
        return findings.stream().filter(sentence -> !sentence.equals(head)).toList();
    }

    /** Whether nothing at all is held: no figure, and no reason why there is none. */
    public boolean empty() {
        return rows.isEmpty() && categories.isEmpty() && others.isEmpty() && sectors.isEmpty();
    }

    /** The picture of the series, unless the grid of sectors says all of it. */
    public Optional<TrendChart> trend() {
        return chart.filter(series -> sectors.filter(SectorGrid::tellsCount).isEmpty());
    }
}
