package org.quarterboard.charts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ChartTheme;
import org.quarterboard.charts.Signal;
import org.quarterboard.charts.SignalMark;
import org.quarterboard.charts.TrendBreak;
import org.quarterboard.charts.TrendChart;
import org.quarterboard.charts.TrendPoint;
import org.quarterboard.charts.TrendSegment;
import org.quarterboard.charts.ValueAxis;
import org.quarterboard.charts.ValueUnit;

class ScreenSvgTest {

    @Test
    void coloursThatDifferAreToldForBothSchemes() {
        assertThat(ScreenSvg.of(
                        "<svg><g fill=\"white\"/><text stroke=\"none\" fill=\"rgb(1,2,3)\">fill</text></svg>",
                        "<svg><g fill=\"rgb(9,9,9)\"/><text stroke=\"none\" fill=\"rgb(4,5,6)\">fill</text></svg>"))
                .isEqualTo("<svg><g fill=\"light-dark(white, rgb(9,9,9))\"/><text stroke=\"none\""
                        + " fill=\"light-dark(rgb(1,2,3), rgb(4,5,6))\">fill</text></svg>");
    }

    @Test
    void picturesThatDifferInMoreThanColoursAreNotMixed() {
        assertThat(ScreenSvg.of("<g fill=\"red\"/>", "<p fill=\"blue\"/>")).isEqualTo("<g fill=\"red\"/>");
    }

    @Test
    void aRealChartIsTheSameInBothThemesButForItsColours() {
        TrendChart chart = new TrendChart(
                "Two quarters near the limit",
                "A measure",
                new ValueAxis("Number", ValueUnit.COUNT, String::valueOf, String::valueOf),
                List.of(
                        new TrendPoint("Q1", "2024/25", "Q1 2024/25", 3.0, false, null),
                        new TrendPoint(
                                "Q2", "2024/25", "Q2 2024/25", 9.0, false, new Signal(SignalMark.CONCERNING, "high")),
                        new TrendPoint("Q3", "2024/25", "Q3 2024/25", null, false, null),
                        new TrendPoint("Q4", "2024/25", "Q4 2024/25", 4.0, true, null)),
                List.of(new TrendSegment(0, 3, 5, "median 5", null)),
                List.of(new TrendBreak(3, "new definition: all counted", "new definition")),
                "provisional");
        ChartRenderer renderer = new ChartRenderer();
        String light = renderer.toSvg(chart, ChartTheme.LIGHT, 600, 400, "a", "words");
        String dark = renderer.toSvg(chart, ChartTheme.DARK, 600, 400, "a", "words");
        assertThat(ScreenSvg.of(light, dark)).contains("light-dark(").isNotEqualTo(light);
    }
}
