package org.quarterboard.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.quarterboard.charts.SampleRatios.FEW;
import static org.quarterboard.charts.SampleRatios.HIGHER;
import static org.quarterboard.charts.SampleRatios.LOWER;
import static org.quarterboard.charts.SampleRatios.REFERENCE;
import static org.quarterboard.charts.SampleRatios.UNCLEAR;
import static org.quarterboard.charts.SampleRatios.period;
import static org.quarterboard.charts.SampleRatios.trend;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class RatioTrendChartTest {
    private static final RatioInterval TWICE = new RatioInterval(2.0, 1.5, 2.6);

    private final ChartRenderer charts = new ChartRenderer();

    @Test
    void refusesNoPeriodsBreaksOutsideAndTheGroupComparedWith() {
        assertThatIllegalArgumentException().isThrownBy(() -> trend(List.of()));
        RatioPeriod one = period(0, HIGHER, TWICE);
        assertThatIllegalArgumentException().isThrownBy(() -> trend(List.of(new TrendBreak(0, "a", "a")), one));
        assertThatIllegalArgumentException().isThrownBy(() -> trend(List.of(new TrendBreak(1, "a", "a")), one));
        assertThatIllegalArgumentException().isThrownBy(() -> period(0, REFERENCE, null));
        assertThatIllegalArgumentException().isThrownBy(() -> period(0, LOWER, TWICE));
    }

    @Test
    void saysTheNewestPeriodTheCourseAndTheBreaks() {
        ChartText text = ChartText.of(SampleRatios.trend(), new PlainWords());
        assertThat(text.newest()).isEqualTo("Q2 2026/27 2.00 (1.30 to 3.00), higher.");
        assertThat(text.description())
                .contains(
                        "Course: no clear difference Q1 2024/25 to Q2 2024/25, too few to say Q3 2024/25 to Q4 2024/25,"
                                + " higher Q1 2025/26 to Q3 2025/26, borderline Q4 2025/26, higher Q1 2026/27 to Q2 2026/27.",
                        "Before Q3 2025/26: population of the 2021 census from here on.");
        assertThat(text.headers())
                .containsExactly("Period", "Likelihood of remand, White children = 1", "What is known");
        assertThat(text.rows())
                .hasSize(10)
                .contains(
                        List.of("Q3 2024/25", "", "too few to say"),
                        List.of(
                                "Q3 2025/26",
                                "1.90 (1.20 to 3.10)",
                                "higher; population of the 2021 census from here on"));
    }

    @Test
    void theNewestSentencePassesOverAGapAndSaysWhereThereIsNothing() {
        RatioTrendChart late = trend(List.of(), period(0, HIGHER, TWICE), period(1, FEW, null));
        assertThat(ChartText.of(late, new PlainWords()).newest()).startsWith("Q1 2024/25 2.00");
        assertThat(ChartText.of(trend(List.of(), period(0, FEW, null)), new PlainWords())
                        .newest())
                .isEqualTo("Nothing.");
    }

    @Test
    void theLineRunsAcrossNoGapAndNoBreak() {
        assertThat(joins(SampleRatios.trend())).hasSize(1 + 1 + 3);
        RatioPeriod[] three = {period(0, HIGHER, TWICE), period(1, HIGHER, TWICE), period(2, HIGHER, TWICE)};
        assertThat(joins(trend(List.of(), three))).hasSize(2);
        assertThat(joins(trend(List.of(new TrendBreak(1, "new census", "new")), three)))
                .hasSize(1);
        three[1] = period(1, FEW, null);
        assertThat(joins(trend(List.of(), three))).isEmpty();
    }

    @Test
    void aGapIsADashWithItsWordsInTheKey() {
        RatioTrendChart gap = trend(List.of(), period(0, HIGHER, TWICE), period(1, FEW, null));
        SvgPicture picture = draw(gap, 640);
        assertThat(picture.texts()).contains("too few to say", "higher").doesNotContain("2.00", "lower");
        assertThat(stroked(picture, "1.75")).as("in the field and in the key").hasSize(2);
        assertThat(draw(trend(List.of(), period(0, HIGHER, TWICE)), 640).texts())
                .contains("2.00")
                .doesNotContain("too few to say");
    }

    @Test
    void trianglesPointUpwardsWhereTheRatioIsHigher() {
        assertThat(tip(trend(List.of(), period(0, HIGHER, TWICE)))).isNegative();
        assertThat(tip(trend(List.of(), period(0, LOWER, new RatioInterval(0.5, 0.3, 0.8)))))
                .isPositive();
    }

    /** How far the first corner of the mark lies below the second. */
    private double tip(RatioTrendChart chart) {
        String path = draw(chart, 640).all("path").stream()
                .filter(each -> SvgPicture.inherited(each, "fill").equals("rgb(128,22,80)"))
                .findFirst()
                .orElseThrow()
                .getAttribute("d");
        String[] numbers = path.replaceAll("[A-Za-z]", " ").strip().split("[ ,]+");
        return Double.parseDouble(numbers[1]) - Double.parseDouble(numbers[3]);
    }

    @Test
    void twiceLiesAsFarAboveOneAsHalfBelow() {
        SvgPicture picture = draw(trend(List.of(), period(0, UNCLEAR, new RatioInterval(1.0, 0.5, 2.0))), 640);
        double two = y(picture, "2");
        double one = y(picture, "1");
        double half = y(picture, "0.5");
        assertThat(half - one).isPositive().isCloseTo(one - two, within(0.05));
        assertThat(picture.texts()).contains("twice as likely", "half as likely");
        assertThat(draw(SampleRatios.trend(), 358).texts()).contains("2").doesNotContain("twice as likely");
    }

    private static double y(SvgPicture picture, String text) {
        return picture.all("text").stream()
                .filter(each -> each.getTextContent().equals(text))
                .mapToDouble(each -> Double.parseDouble(each.getAttribute("y")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBreakIsNamedAndInBriefOnATelephone() {
        TrendBreak census =
                new TrendBreak(1, "population of the 2021 census by single year of age and ethnic group", "new census");
        RatioTrendChart chart =
                trend(List.of(census), period(0, UNCLEAR, new RatioInterval(1.0, 0.5, 2.0)), period(1, HIGHER, TWICE));
        assertThat(draw(chart, 960).texts()).contains(census.name());
        assertThat(draw(chart, 358).texts()).contains("new census").doesNotContain(census.name());
    }

    private List<Element> joins(RatioTrendChart chart) {
        return stroked(draw(chart, 960), "1").stream()
                .filter(line -> !line.getAttribute("x1").equals(line.getAttribute("x2")))
                .toList();
    }

    /** Lines of a width; where none is written it is 1. */
    private static List<Element> stroked(SvgPicture picture, String width) {
        return picture.all("line").stream()
                .filter(line -> SvgPicture.inherited(line, "stroke-width").matches(width.equals("1") ? "|1" : width))
                .toList();
    }

    private SvgPicture draw(Chart chart, int width) {
        return SvgPicture.read(
                charts.toSvg(chart, ChartTheme.LIGHT, width, charts.height(chart, width, 240), "a", "x"));
    }
}
