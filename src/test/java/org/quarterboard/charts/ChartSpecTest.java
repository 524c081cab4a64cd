package org.quarterboard.charts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ChartSpecTest {
    private static final FunnelZone ZONE = new FunnelZone(ZoneMark.WITHIN, "within");
    private static final GridCell CELL = new GridCell(CellShape.DISC, CellTone.PLAIN, "present");

    @Test
    void aFunnelRefusesPointsAndLimitsThatAreNone() {
        refused(() -> new FunnelPoint("A", -1, 2.0, ZONE));
        refused(() -> new FunnelPoint("A", Double.NaN, null, ZONE));
        refused(() -> new FunnelPoint("A", 0, 0.0, ZONE));
        refused(() -> new FunnelPoint("A", 5, Double.POSITIVE_INFINITY, ZONE));
        refused(() -> new FunnelLimits.Sample(0, 1, 2));
        refused(() -> new FunnelLimits.Sample(5, 3, 2));
        refused(() -> new FunnelLimits.Sample(5, 3, Double.POSITIVE_INFINITY));
        refused(() -> new FunnelLimits(
                List.of(new FunnelLimits.Sample(5, 1, 2), new FunnelLimits.Sample(5, 1, 2)), "lower", "upper"));
        refused(() -> SampleCharts.funnel(Double.NaN, new FunnelPoint("A", 5, 1.0, ZONE), List.of(), ""));
        refused(() -> SampleCharts.funnel(5, new FunnelPoint(null, 5, 1.0, ZONE), List.of(), ""));
    }

    @Test
    void aGridRefusesRowsThatAreNotAsLongAsItsQuarters() {
        List<ChartQuarter> two = SampleCharts.quarters(2);
        refused(() -> new GridChart("", "", two, List.of()));
        refused(() -> new GridChart("", "", List.of(), List.of(new GridRow("A", List.of()))));
        refused(() -> new GridChart("", "", two, List.of(new GridRow("A", List.of(CELL)))));
    }

    @Test
    void stackedColumnsRefuseNoPartsFivePartsAndNegativeOnes() {
        StackedPart part = SampleCharts.part("A", 1);
        refused(() -> SampleCharts.stack(ValueUnit.COUNT, 1, List.of()));
        refused(() -> SampleCharts.stack(ValueUnit.COUNT, 1, List.of(part, part, part, part, part)));
        refused(() -> SampleCharts.stack(ValueUnit.COUNT, 2, List.of(part)));
        refused(() -> SampleCharts.part("A", -1));
        refused(() -> SampleCharts.part("A", Double.POSITIVE_INFINITY));
        refused(() -> new StackedChart(
                "", "", SampleTrends.axis(ValueUnit.COUNT, ""), List.of(), List.of(part), Set.of(), ""));
    }

    @Test
    void aPyramidRefusesNoRowsAndNegativeBars() {
        refused(() -> SampleCharts.pyramid("", new String[0], new double[0], new double[0]));
        refused(() -> new PyramidBand("10", -1.0, 2.0));
        refused(() -> new PyramidBand("10", 1.0, Double.POSITIVE_INFINITY));
    }

    @Test
    void aSparkLineRefusesNoQuarters() {
        refused(() -> SampleCharts.spark("", List.of()));
    }

    private static void refused(ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class);
    }
}
