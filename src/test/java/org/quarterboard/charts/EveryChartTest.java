package org.quarterboard.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What is asked of every kind of chart, and what each kind does with odd data. */
class EveryChartTest {
    private final ChartRenderer charts = new ChartRenderer();

    @Test
    void everyPictureIsOneNamedImageWithoutOutsideReference() {
        SampleCharts.all().forEach((name, chart) -> {
            String svg = draw(chart, ChartTheme.LIGHT, "a");
            assertThat(svg).as(name).startsWith("<svg").doesNotContain("<!DOCTYPE", "href", "<image", " style=", "NaN");
            SvgPicture picture = SvgPicture.read(svg);
            assertThat(picture.root().getAttribute("role")).isEqualTo("img");
            assertThat(picture.all("title").getFirst().getTextContent()).isEqualTo(chart.title());
            assertThat(picture.all("desc").getFirst().getTextContent()).isEqualTo("Described");
        });
    }

    @Test
    void allOnOnePageShareNoIdAndReferToTheirOwnOnly() {
        List<String> all = new ArrayList<>();
        int next = 0;
        for (Chart chart : SampleCharts.all().values()) {
            String svg = draw(chart, ChartTheme.LIGHT, "chart" + next++);
            List<String> ids = SvgPicture.read(svg).ids();
            Matcher reference = Pattern.compile("url\\(#([^)]+)\\)").matcher(svg);
            while (reference.find()) {
                assertThat(ids).contains(reference.group(1));
            }
            all.addAll(ids);
        }
        assertThat(all).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }

    @Test
    void aPngIsAsLargeAsAskedAndNotEmpty() throws Exception {
        for (Map.Entry<String, Chart> each : SampleCharts.sound().entrySet()) {
            byte[] png = charts.toPng(each.getValue(), ChartTheme.LIGHT, 300, 240, 1);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(image.getWidth()).isEqualTo(300);
            assertThat(image.getHeight()).isEqualTo(240);
            int inked = 0;
            for (int x = 0; x < 300; x++) {
                for (int y = 0; y < 240; y++) {
                    inked += image.getRGB(x, y) == 0xffffffff ? 0 : 1;
                }
            }
            assertThat(inked).as(each.getKey()).isGreaterThan(200);
        }
    }

    @Test
    void hostileWordsAreOnlyWords() {
        String evil = "</title><script>alert(\"x\")</script> & 'y'\u0000\ud800\u0007";
        FunnelChart funnel = SampleCharts.funnel(
                30, new FunnelPoint(evil, 50, 30.0, new FunnelZone(ZoneMark.WITHIN, evil)), List.of(), evil);
        GridChart grid = SampleCharts.grid(2, evil, new GridCell(CellShape.DISC, CellTone.PLAIN, evil));
        for (Chart chart : List.of(funnel, grid, SampleCharts.shares(2, evil, "B"))) {
            assertThat(SvgPicture.read(draw(chart, ChartTheme.LIGHT, "a")).all("script"))
                    .isEmpty();
        }
        String described = charts.toSvg(grid, ChartTheme.LIGHT, 640, 300, "a", evil);
        assertThat(SvgPicture.read(described).all("desc").getFirst().getTextContent())
                .isEqualTo("</title><script>alert(\"x\")</script> & 'y'");
    }

    @Test
    void theServiceOfAFunnelIsNamedWithItsValueAndZone() {
        List<String> texts = texts(SampleCharts.funnel());
        assertThat(texts)
                .contains("Norchester 37.6%", "above the 95% limit", "below the 99.8% limit", "Haverdale and Tamsley")
                .contains("England 31.4%", "upper 99.8% limit", "lower 95% limit");
        assertThat(texts.getFirst()).startsWith("More children reoffend");
        assertThat(texts).noneMatch(text -> text.contains("Rutland") || text.contains("null"));
    }

    @Test
    void zonesOfAFunnelDifferByShape() {
        SvgPicture picture = SvgPicture.read(draw(SampleCharts.funnel(), ChartTheme.LIGHT, "a"));
        // The square of the one beyond; triangles of three between; a ring and discs of the others.
        assertThat(filled(picture, "rgb(244,106,37)")).hasSize(1);
        assertThat(filled(picture, "rgb(128,22,80)")).hasSize(3);
        assertThat(filled(picture, "rgb(80,90,101)")).hasSize(56);
    }

    @Test
    void aColumnWithAMissingPartIsAGapAndProvisionalOnesAreHollow() {
        SvgPicture picture = SvgPicture.read(draw(SampleCharts.stacked(), ChartTheme.LIGHT, "a"));
        // Twelve quarters, one a gap, two hollow; one more is the swatch beside the name.
        assertThat(filled(picture, "rgb(18,67,109)")).hasSize(12 - 1 - 2 + 1);
        assertThat(picture.texts()).contains("provisional", "Outcome 22", "45");
    }

    @Test
    void sharesRunToAHundred() {
        assertThat(texts(SampleCharts.shares(3, "A", "B"))).contains("100%", "0%", "50.0%");
    }

    @Test
    void theWordsOfAGridStandInItsCellsOrOnceBelow() {
        GridChart grid = SampleCharts.grid();
        String wide = charts.toSvg(grid, ChartTheme.LIGHT, 960, charts.height(grid, 960, 200), "a", "x");
        assertThat(SvgPicture.read(wide).texts()).filteredOn("absent"::equals).hasSize(2);
        Chart narrow = SampleCharts.odd().get("grid-gaps");
        assertThat(texts(narrow)).filteredOn("absent"::equals).hasSize(1);
        assertThat(texts(narrow)).filteredOn("not recorded"::equals).hasSize(1);
    }

    @Test
    void moreQuartersThanFitAGridContinueBelow() {
        GridChart many = (GridChart) SampleCharts.odd().get("grid-200");
        int high = charts.height(many, 640, 200);
        assertThat(texts(many)).filteredOn("Row 0"::equals).hasSizeGreaterThan(5);
        assertThat(high).isBetween(800, 3000);
        assertThat(charts.height(many, 960, 200)).isLessThan(high);
    }

    @Test
    void aYearOfOneQuarterGivesWayToTheNextWhereItIsNarrow() {
        GridChart whole = SampleCharts.sectors();
        GridChart late = new GridChart(
                whole.title(), whole.subtitle(), SampleCharts.quarters(15).subList(3, 15), whole.rows());
        String svg = charts.toSvg(late, ChartTheme.LIGHT, 358, charts.height(late, 358, 200), "a", "x");
        assertThat(SvgPicture.read(svg).texts())
                .contains("2025/26", "2026/27", "2027/28", "Q1", "Q3")
                .doesNotContain("2024/25", "Q4");
        String wide = charts.toSvg(late, ChartTheme.LIGHT, 960, charts.height(late, 960, 200), "a", "x");
        assertThat(SvgPicture.read(wide).texts()).contains("2024/25", "Q4");
    }

    @Test
    void rowsThatAreGivenTooLittleHeightShrinkAsAWhole() {
        for (String name : List.of("grid-200", "pyramid-100")) {
            Chart chart = SampleCharts.odd().get(name);
            assertThat(charts.toSvg(chart, ChartTheme.LIGHT, 640, 500, "a", "x"))
                    .as(name)
                    .containsPattern("(scale|matrix)\\(0?\\.\\d+");
            assertThat(draw(chart, ChartTheme.LIGHT, "a")).doesNotContainPattern("(scale|matrix)\\(0?\\.\\d+");
        }
    }

    @Test
    void aMissingBarIsAWordAndAZeroIsANumber() {
        assertThat(texts(SampleCharts.odd().get("pyramid-missing")))
                .filteredOn("not known"::equals)
                .hasSize(3);
        assertThat(texts(SampleCharts.odd().get("pyramid-zero")))
                .filteredOn("0"::equals)
                .hasSize(4);
    }

    @Test
    void aSparkLineHasNoWordsAndItsNewestPointHasTheShapeOfItsSignal() {
        Chart signalled = SampleCharts.odd().get("spark-signal");
        assertThat(texts(signalled)).isEmpty();
        SvgPicture picture = SvgPicture.read(draw(signalled, ChartTheme.LIGHT, "a"));
        List<Element> squares = picture.all("path").stream()
                .filter(mark -> SvgPicture.inherited(mark, "stroke").equals("rgb(244,106,37)"))
                .toList();
        // Hollow, for it is provisional; four corners, for it is concerning.
        assertThat(squares).hasSize(1);
        assertThat(squares.getFirst().getAttribute("d").replaceAll("[^A-Z]", ""))
                .isEqualTo("MLLLLZ");
        SvgPicture missing = SvgPicture.read(draw(SampleCharts.odd().get("spark-missing"), ChartTheme.LIGHT, "a"));
        SvgPicture one = SvgPicture.read(draw(SampleCharts.odd().get("spark-one"), ChartTheme.LIGHT, "a"));
        assertThat(filled(missing, "rgb(18,67,109)")).isEmpty();
        assertThat(filled(one, "rgb(18,67,109)")).hasSize(1);
    }

    @Test
    void aCrowdOfQuartersStaysBounded() {
        for (String name : List.of("trend-200", "stacked-200", "spark-200")) {
            String svg = draw(SampleCharts.odd().get(name), ChartTheme.LIGHT, "a");
            assertThat(svg.length()).as(name).isLessThan(120_000);
        }
        // Only the newest point of a crowd is marked; a point that says something would be, too.
        SvgPicture crowd = SvgPicture.read(draw(SampleCharts.odd().get("trend-200"), ChartTheme.LIGHT, "a"));
        assertThat(filled(crowd, "rgb(18,67,109)")).hasSize(1);
    }

    @Test
    void inACrowdOnlyPointsThatSaySomethingAreMarked() {
        Signal signal = new Signal(SignalMark.CONCERNING, "concerning");
        List<TrendPoint> points = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            boolean gap = i == 40 || i == 42;
            points.add(SampleTrends.point(i, gap ? Double.NaN : 5 + i % 7, i >= 97 && i < 99, i == 20 ? signal : null));
        }
        TrendChart plain = SampleTrends.of(ValueUnit.COUNT, 1);
        TrendChart crowd = new TrendChart(
                plain.title(), plain.subtitle(), plain.axis(), points, List.of(), List.of(), "provisional");
        SvgPicture picture = SvgPicture.read(draw(crowd, ChartTheme.LIGHT, "a"));
        assertThat(filled(picture, "rgb(244,106,37)")).as("the signal").hasSize(1);
        assertThat(filled(picture, "rgb(18,67,109)"))
                .as("between two gaps, and the newest")
                .hasSize(2);
        assertThat(picture.texts()).contains("concerning", "provisional");
    }

    @Test
    void aNumberIsNeverShortened() {
        PyramidChart chart = SampleCharts.pyramid(
                "A", new String[] {"10 to 17"}, new double[] {1_234_567}, new double[] {7_654_321});
        String svg = charts.toSvg(chart, ChartTheme.LIGHT, 320, charts.height(chart, 320, 200), "a", "x");
        assertThat(SvgPicture.read(svg).texts()).contains("1,234,567", "7,654,321");
    }

    private List<String> texts(Chart chart) {
        return SvgPicture.read(draw(chart, ChartTheme.LIGHT, "a")).texts();
    }

    private static List<Element> filled(SvgPicture picture, String colour) {
        return List.of("circle", "rect", "polygon", "path", "ellipse").stream()
                .flatMap(kind -> picture.all(kind).stream())
                .filter(element -> !(element.getParentNode() instanceof Element parent
                        && parent.getTagName().equals("clipPath")))
                .filter(element -> SvgPicture.inherited(element, "fill").equals(colour))
                .toList();
    }

    private String draw(Chart chart, ChartTheme theme, String prefix) {
        int width = chart instanceof SparkLine ? 120 : 640;
        int height = charts.height(chart, width, chart instanceof SparkLine ? 36 : 220);
        return charts.toSvg(chart, theme, width, height, prefix, "Described");
    }
}
