package org.quarterboard.trends;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quarterboard.charts.ChartQuarter;
import org.quarterboard.charts.ChartText;
import org.quarterboard.charts.GridCell;
import org.quarterboard.charts.GridChart;
import org.quarterboard.charts.GridRow;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.Observation;
import org.quarterboard.shared.Quarter;

/**
 * Makes the grid of KPI 8 from the figures of its sectors.
 *
 * @param names of the sectors, in the order of the guidance
 * @param quarters the columns, the oldest first
 * @param running the quarter of today: from it on nothing is due yet
 */
record SectorGridMaker(List<String> names, List<SectorQuarter> quarters, Quarter running, Words words) {

    private static final MeasureCode HEADLINE = new MeasureCode("8");

    /**
     * Empty without a column.
     *
     * @param series of the measure whose page it is
     * @param beside what must be said of the data of the newest figure; often empty
     */
    Optional<SectorGrid> grid(MeasureSeries series, String service, String beside) {
        if (quarters.isEmpty()) {
            return Optional.empty();
        }
        GridChart chart = new GridChart(
                new SectorFinding(quarters, names, words).title(),
                subtitle(service, beside),
                quarters.stream().map(quarter -> head(quarter.quarter())).toList(),
                IntStream.range(0, names.size()).mapToObj(this::row).toList());
        return Optional.of(new SectorGrid(
                chart,
                ChartText.of(chart, new SectorGridWords(words)),
                names,
                quarters.reversed().stream().map(this::row).toList(),
                tellsCount(series)));
    }

    private String subtitle(String service, String beside) {
        String span = words.get(
                "span",
                words.quarter(quarters.getFirst().quarter()),
                words.quarter(quarters.getLast().quarter()));
        String subtitle = words.get("sectors.subtitle", service, span, new SectorSources(words).of(quarters));
        return beside.isEmpty() ? subtitle : words.get("chart.health", subtitle, beside);
    }

    private ChartQuarter head(Quarter quarter) {
        return new ChartQuarter(
                words.get("chart.tick", quarter.number()), quarter.financialYear(), words.quarter(quarter));
    }

    private GridRow row(int sector) {
        return new GridRow(
                names.get(sector),
                quarters.stream()
                        .map(quarter -> quarter.sectors().get(sector))
                        .map(one -> new GridCell(
                                one.presence().shape(), one.presence().tone(), state(one), open(one)))
                        .toList());
    }

    private String state(SectorQuarter.One one) {
        String state = words.get(one.presence().key());
        return open(one) ? words.get("sectors.provisional", state) : state;
    }

    /** Whether the state may still change; what is not there, or says so itself, is not called provisional too. */
    private static boolean open(SectorQuarter.One one) {
        return one.provisional() && one.presence() != Presence.UNKNOWN && one.presence() != Presence.NO_MEETING_YET;
    }

    private SectorGrid.Row row(SectorQuarter quarter) {
        return new SectorGrid.Row(
                quarter.quarter(),
                words.quarter(quarter.quarter()),
                quarter.sectors().stream()
                        .map(one -> new SectorGrid.Figure(
                                figure(quarter.quarter(), one),
                                one.senior().map(Observation::id).orElse(null)))
                        .toList(),
                new SectorSources(words).of(quarter));
    }

    /** The state, or the reason why there is none. */
    private String figure(Quarter quarter, SectorQuarter.One one) {
        if (one.presence() != Presence.UNKNOWN) {
            return state(one);
        }
        boolean notDue = one.senior().isEmpty() && quarter.compareTo(running) >= 0;
        return words.get((notDue ? Missing.NOT_DUE : Missing.reason(one.senior())).key());
    }

    /** Whether every value of the series is the number of senior partners in its quarter of the grid. */
    private boolean tellsCount(MeasureSeries series) {
        return series.measure().code().equals(HEADLINE)
                && series.points().stream()
                        .allMatch(point -> point.value() == null || told(point.quarter(), point.value()));
    }

    private boolean told(Quarter quarter, BigDecimal value) {
        return quarters.stream()
                .filter(each -> each.quarter().equals(quarter))
                .flatMap(each -> each.seniors().stream())
                .anyMatch(seniors -> value.compareTo(BigDecimal.valueOf(seniors)) == 0);
    }
}
