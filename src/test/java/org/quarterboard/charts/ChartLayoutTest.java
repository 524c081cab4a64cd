package org.quarterboard.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class ChartLayoutTest {
    private final ChartRenderer charts = new ChartRenderer();

    static Stream<Arguments> shapes() {
        return trends().keySet().stream()
                .flatMap(name -> Stream.of(360, 480, 640, 960).map(width -> Arguments.of(name, width)));
    }

    static Map<String, TrendChart> trends() {
        Map<String, TrendChart> trends = new LinkedHashMap<>(SampleTrends.all());
        trends.put("run", SampleTrends.run());
        return trends;
    }

    static Stream<Arguments> charts() {
        Map<String, Chart> all = new LinkedHashMap<>(SampleCharts.all());
        trends().forEach((name, trend) -> all.put("trend-" + name, trend));
        return all.entrySet().stream()
                .flatMap(each -> Stream.of(360, 480, 640, 960)
                        .map(width -> Arguments.of(each.getKey(), width, each.getValue())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("charts")
    void wordsNeitherLeaveThePictureNorCoverEachOther(String name, int width, Chart chart) {
        int height = charts.height(chart, width, 190);
        List<Element> texts = SvgPicture.read(charts.toSvg(chart, ChartTheme.LIGHT, width, height, "a", "x"))
                .all("text");
        Rectangle2D picture = new Rectangle2D.Double(-0.5, -0.5, width + 1, height + 1);
        List<Rectangle2D> seen = new ArrayList<>();
        for (Element text : texts) {
            Rectangle2D extent = SvgPicture.extent(text);
            assertThat(picture.contains(extent)).as(text.getTextContent()).isTrue();
            for (Rectangle2D other : seen) {
                assertThat(extent.intersects(other)).as(text.getTextContent()).isFalse();
            }
            seen.add(extent);
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void noWordLiesOnTheLineOfValues(String name, int width) {
        TrendChart chart = trends().get(name);
        SvgPicture picture = SvgPicture.read(
                charts.toSvg(chart, ChartTheme.LIGHT, width, charts.height(chart, width, 190), "a", "x"));
        List<Line2D> line = picture.all("line").stream()
                .filter(part -> SvgPicture.inherited(part, "stroke-width").equals("1.75"))
                .map(ChartLayoutTest::line)
                .toList();
        for (Element text : picture.all("text")) {
            assertThat(line).as(text.getTextContent()).noneMatch(SvgPicture.extent(text)::intersectsLine);
        }
    }

    private static Line2D line(Element part) {
        return new Line2D.Double(
                Double.parseDouble(part.getAttribute("x1")),
                Double.parseDouble(part.getAttribute("y1")),
                Double.parseDouble(part.getAttribute("x2")),
                Double.parseDouble(part.getAttribute("y2")));
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 480, 640, 960})
    void whatFindsNoPlaceIsSaidUnderTheSubtitle(int width) {
        TrendChart chart = SampleTrends.restless();
        int height = charts.height(chart, width, 190);
        SvgPicture picture = SvgPicture.read(charts.toSvg(chart, ChartTheme.LIGHT, width, height, "a", "x"));
        assertThat(String.join(" ", picture.texts()))
                .contains("median 62.0%", "median 43.8%", "lower limit 55.0%", "upper limit 70.0%");
        double subtitle = top(picture, "A measure, a service");
        double axis = top(picture, "Children");
        if (width < 520) {
            assertThat(top(picture, "43.8%")).isBetween(subtitle, axis);
        }
    }

    private static double top(SvgPicture picture, String words) {
        return picture.all("text").stream()
                .filter(text -> text.getTextContent().contains(words))
                .mapToDouble(text -> SvgPicture.extent(text).getMinY())
                .min()
                .orElseThrow();
    }

    @Test
    void aBreakIsNamedWhereTheNameFitsAndElseInBrief() {
        TrendChart eight = SampleTrends.of(ValueUnit.COUNT, 1, 2, 3, 4, 5, 6, 7, 8);
        String name = "new definition: every place counted, suitable accommodation redefined";
        TrendChart chart = new TrendChart(
                eight.title(),
                eight.subtitle(),
                eight.axis(),
                eight.points(),
                List.of(),
                List.of(new TrendBreak(4, name, "new definition")),
                "provisional");
        assertThat(SvgPicture.read(charts.toSvg(chart, ChartTheme.LIGHT, 960, 420, "a", "x"))
                        .texts())
                .contains(name);
        assertThat(SvgPicture.read(charts.toSvg(chart, ChartTheme.LIGHT, 360, 420, "a", "x"))
                        .texts())
                .contains("new definition")
                .doesNotContain(name);
    }

    @Test
    void quartersAreThinnedToWhatCanBeRead() {
        double[] many = new double[40];
        for (int count : new int[] {1, 4, 8, 12, 13, 20, 24, 40}) {
            TrendChart chart = SampleTrends.of(ValueUnit.COUNT, java.util.Arrays.copyOf(many, count));
            long ticks = SvgPicture.read(charts.toSvg(chart, ChartTheme.LIGHT, 960, 420, "a", "x")).texts().stream()
                    .filter(text -> text.matches("Q[1-4]"))
                    .count();
            assertThat(ticks).as("of " + count).isLessThanOrEqualTo(13);
        }
    }

    @Test
    void aLongTitleMakesThePictureHigherNotTheFieldLower() {
        assertThat(charts.height(SampleTrends.education(), 360, 190))
                .isGreaterThan(charts.height(SampleTrends.of(ValueUnit.COUNT, 1, 2), 360, 190) + 40);
    }
}
