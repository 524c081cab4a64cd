package org.quarterboard.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarterboard.charts.SampleRatios.FEW;
import static org.quarterboard.charts.SampleRatios.HIGHER;
import static org.quarterboard.charts.SampleRatios.LOWER;
import static org.quarterboard.charts.SampleRatios.REFERENCE;
import static org.quarterboard.charts.SampleRatios.UNCLEAR;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class IntervalChartTest {
    private final ChartRenderer charts = new ChartRenderer();

    @Test
    void refusesRatiosOutsideOfTheirIntervals() {
        refused(() -> new RatioInterval(1.0, 1.1, 2.0));
        refused(() -> new RatioInterval(2.1, 1.1, 2.0));
        refused(() -> new RatioInterval(1.0, -0.1, 2.0));
        refused(() -> new RatioInterval(Double.NaN, 0, 2.0));
        refused(() -> new RatioInterval(1.0, 0, Double.POSITIVE_INFINITY));
        refused(() -> new RatioInterval(null, 1, 2.0));
    }

    @Test
    void refusesMarksThatSayOtherwiseThanTheirRatio() {
        RatioInterval twice = new RatioInterval(2.0, 1, 4.0);
        refused(() -> SampleRatios.row("White", REFERENCE, twice, ""));
        refused(() -> SampleRatios.row("Black", LOWER, twice, ""));
        refused(() -> SampleRatios.row("Black", HIGHER, new RatioInterval(0.5, 0, 4.0), ""));
        refused(() -> SampleRatios.row("Black", HIGHER, RatioInterval.atLeast(2), ""));
        refused(() -> SampleRatios.row("Black", UNCLEAR, null, ""));
        IntervalRow white = SampleRatios.row("White", REFERENCE, null, "");
        refused(() -> SampleRatios.intervals(List.of(white, white)));
        refused(() -> SampleRatios.intervals(List.of()));
    }

    @Test
    void saysItsClearDifferencesAndEveryGroup() {
        ChartText text = ChartText.of(SampleRatios.intervals(), new PlainWords());
        assertThat(text.newest())
                .isEqualTo("Clear: Black 1.92 (1.66 to 2.22), higher; Asian 0.54 (0.31 to 0.92), lower.");
        assertThat(text.description())
                .startsWith("Black children are remanded almost twice as often as White children (Remands of")
                .contains(
                        "Mixed 1.47 (1.01 to 2.12), borderline, 26 of 304.",
                        "White 1, compared with, 444 of 6,526.",
                        "Gypsy, Roma or Traveller too few to say, 3 of 9.");
        assertThat(text.headers())
                .containsExactly("Group", "Ratio (95% interval)", "Remanded, of all sentenced", "What is known");
        assertThat(text.rows())
                .hasSize(6)
                .contains(
                        List.of("Other", "1.22 (0.71 to 2.01)", "14 of 69", "no clear difference"),
                        List.of("Gypsy, Roma or Traveller", "", "3 of 9", "too few to say"));
    }

    @Test
    void saysTheSameGroupElsewhereAndTheNumbersBeyondTheAxis() {
        ChartText text = ChartText.of(SampleRatios.compared(), new PlainWords());
        assertThat(text.description())
                .contains("Black, Midmarch 1.71 (1.52 to 1.93).", "Black, England 1.61.", "(0.02 to 61.40)");
        assertThat(text.rows()).hasSize(9).contains(List.of("Asian, England", "0.80 (0.77 to 0.83)", "", ""));
    }

    @Test
    void neverSaysThatThereIsNoDisparity() {
        IntervalChart few = SampleRatios.intervals(List.of(SampleRatios.row("Black", FEW, null, "0 of 3")));
        assertThat(ChartText.of(few, new PlainWords()).newest()).isEqualTo("No clear difference.");
    }

    @Test
    void clearDifferencesAreFullTrianglesThatPointTheirWay() {
        List<double[]> tips = marks(draw(SampleRatios.intervals(), 720), "rgb(128,22,80)").stream()
                .map(path -> corners(path.getAttribute("d")))
                .toList();
        assertThat(tips).hasSize(2);
        // The second of three corners is the tip.
        assertThat(tips.getFirst()[1]).isGreaterThan(tips.getFirst()[0]);
        assertThat(tips.getLast()[1]).isLessThan(tips.getLast()[0]);
    }

    @Test
    void theGroupComparedWithLiesOnTheLineAtOneAndHasNoInterval() {
        IntervalChart white = SampleRatios.intervals(List.of(SampleRatios.row("White", REFERENCE, null, "61 of 550")));
        SvgPicture picture = draw(white, 720);
        // Its lines: rules, gridlines, the line at 1, and nothing that is a series.
        assertThat(strokes(picture, "1.75")).isEmpty();
        Element line = strokes(picture, "1.5").stream()
                .filter(each -> each.hasAttribute("x1"))
                .findFirst()
                .orElseThrow();
        assertThat(picture.all("path").stream()
                        .map(path -> path.getAttribute("d"))
                        .filter(path -> path.replaceAll("[^A-Z]", "").equals("MLLLLZ"))
                        .map(IntervalChartTest::left)
                        .filter(left -> left > 0))
                .as("the square, its fill and its rim")
                .hasSize(2)
                .allSatisfy(left -> assertThat(left + 5).isEqualTo(Double.parseDouble(line.getAttribute("x1"))));
    }

    @Test
    void wordsStandInPlaceOfAMarkAndOnlyOnce() {
        assertThat(draw(SampleRatios.intervals(), 720).texts())
                .filteredOn("too few to say"::equals)
                .hasSize(1);
        assertThat(draw(SampleRatios.intervals(), 358).texts())
                .filteredOn("too few to say"::equals)
                .hasSize(1);
    }

    @Test
    void anIntervalThatRunsOnHasAnArrowAndNoBar() {
        IntervalChart open = SampleRatios.intervals(
                List.of(SampleRatios.row("Black", UNCLEAR, new RatioInterval(1.1, 0.01, 90.0), "5 of 41")));
        IntervalChart closed = SampleRatios.intervals(
                List.of(SampleRatios.row("Black", UNCLEAR, new RatioInterval(1.1, 0.6, 1.9), "5 of 41")));
        // One line and two bars; one line and two arrows.
        assertThat(strokes(draw(closed, 720), "1.75"))
                .extracting(Element::getTagName)
                .containsExactly("line", "line", "line");
        assertThat(strokes(draw(open, 720), "1.75"))
                .extracting(Element::getTagName)
                .filteredOn("line"::equals)
                .hasSize(1);
        assertThat(draw(open, 720).texts()).contains("1.10 (0.01 to 90.00)");
    }

    @Test
    void everyNumberIsReadOnATelephoneAndOnAWideScreen() {
        for (int width : new int[] {358, 480, 720, 1100}) {
            assertThat(draw(SampleRatios.intervals(), width).texts())
                    .as("at " + width)
                    .contains(
                            "1.92 (1.66 to 2.22)", "252 of 1,933", "no clear difference", "0.25", "0.5", "1", "2", "4");
        }
    }

    @Test
    void ticksFarFromOneGiveWayWhereTheyWouldTouch() {
        Chart wide = SampleCharts.odd().get("intervals-open");
        assertThat(draw(wide, 1100).texts()).contains("0.0625", "0.125", "0.25", "0.5", "1", "2", "16");
        assertThat(draw(wide, 300).texts())
                .contains("0.25", "0.5", "1", "2", "4", "8")
                .doesNotContain("0.125");
    }

    @Test
    void rowsThatAreGivenTooLittleHeightShrinkAsAWhole() {
        Chart many = SampleCharts.odd().get("intervals-50");
        assertThat(charts.toSvg(many, ChartTheme.LIGHT, 640, 500, "a", "x"))
                .containsPattern("(scale|matrix)\\(0?\\.\\d+");
        assertThat(charts.height(many, 640, 200)).isGreaterThan(1500);
    }

    private SvgPicture draw(Chart chart, int width) {
        return SvgPicture.read(
                charts.toSvg(chart, ChartTheme.LIGHT, width, charts.height(chart, width, 200), "a", "x"));
    }

    private static List<Element> marks(SvgPicture picture, String fill) {
        return picture.all("path").stream()
                .filter(path -> SvgPicture.inherited(path, "fill").equals(fill))
                .toList();
    }

    private static double left(String path) {
        return corners(path)[0];
    }

    /** How far to the right the first and the second corner lie. */
    private static double[] corners(String path) {
        String[] numbers = path.replaceAll("[A-Za-z]", " ").strip().split("[ ,]+");
        return new double[] {Double.parseDouble(numbers[0]), Double.parseDouble(numbers[2])};
    }

    private static List<Element> strokes(SvgPicture picture, String width) {
        return List.of("line", "path", "polyline", "rect").stream()
                .flatMap(kind -> picture.all(kind).stream())
                .filter(each -> SvgPicture.inherited(each, "stroke-width").equals(width))
                .filter(each -> !SvgPicture.inherited(each, "stroke").equals("none"))
                .filter(each -> !SvgPicture.inherited(each, "stroke").equals("white"))
                .toList();
    }

    private static void refused(ThrowingCallable making) {
        assertThatIllegalArgumentException().isThrownBy(making);
    }
}
