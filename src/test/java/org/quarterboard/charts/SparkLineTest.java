package org.quarterboard.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several lines on one axis; how one line looks, GoldenChartTest and ChartLayoutTest say. */
class SparkLineTest {

    private static final Pattern LINE = Pattern.compile("d=\"M(8) ([\\d.]+) ?L([\\d.]+) ([\\d.]+)");

    /** 48 high with 8 of room: zero lies at 40, the end of the axis at 8. */
    @ParameterizedTest
    @CsvSource({"0, 8", "5, 8", "10, 8", "20, 24", "40, 32"})
    void theHighestValueLiesWhereTheSharedAxisHasIt(double reaches, double y) {
        Matcher line = LINE.matcher(svg(reaches));
        assertThat(line.find()).as(svg(reaches)).isTrue();
        assertThat(Double.parseDouble(line.group(2))).isEqualTo(40);
        assertThat(Double.parseDouble(line.group(4))).isEqualTo(y);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAnAxisThatReachesNowhere(double reaches) {
        assertThatIllegalArgumentException().isThrownBy(() -> line(reaches));
    }

    @Test
    void aLineByItselfReachesItsOwnHighestValue() {
        assertThat(new SparkLine("Children", axis(), line(0).points())).isEqualTo(line(0));
    }

    private static String svg(double reaches) {
        return new ChartRenderer().toSvg(line(reaches), ChartTheme.LIGHT, 160, 48, "s", "Two quarters.");
    }

    private static SparkLine line(double reaches) {
        return new SparkLine("Children", axis(), List.of(point(0), point(10)), reaches);
    }

    private static ValueAxis axis() {
        return SampleTrends.axis(ValueUnit.COUNT, "Children");
    }

    private static TrendPoint point(double value) {
        return new TrendPoint("Q1", "2026/27", "Q1 2026/27", value, false, null);
    }
}
