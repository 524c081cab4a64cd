package org.quarterboard.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ChartText;
import org.quarterboard.charts.ChartTheme;
import org.quarterboard.charts.SignalMark;
import org.quarterboard.charts.TrendChart;
import org.quarterboard.charts.TrendPoint;
import org.quarterboard.kpi.CellCode;

/** The three quarterly series of Kent's plan, from the figures to the picture, its words and its table. */
class KentTest {

    private static final int WIDTH = 960;
    private static final int NARROW = 358;

    private final ChartRenderer renderer = new ChartRenderer();

    /** What the page of a measure shows of a series. */
    private record Shown(Found found, TrendChart chart, ChartText text, List<MeasureRow> rows) {

        static Shown of(String measure, CellCode cell, List<Integer> values) {
            Trend trend = Held.counts(cell, Kent.FIRST, values).trend(measure, Kent.LAST);
            Found found = Findings.of(trend, Kent.LAST, Held.ENGLISH);
            ChartMaker maker = new ChartMaker(trend, Held.ENGLISH);
            TrendChart chart = maker.chart(found.title(), measure, "Kent").orElseThrow();
            return new Shown(found, chart, maker.text(chart), new TableMaker(trend, Held.ENGLISH).rows());
        }
    }

    private static Shown entrants() {
        return Shown.of("FTE", Kent.ENTRANTS, Kent.FIRST_TIME_ENTRANTS);
    }

    private static Shown custody() {
        return Shown.of("CUS", Kent.CUSTODY, Kent.CUSTODY_SENTENCES);
    }

    private static Shown remands() {
        return Shown.of("YDA", Kent.REMANDS, Kent.REMAND_COUNTS);
    }

    @Test
    void theLowSecondQuarterOf2021StandsOutAmongFirstTimeEntrantsAndNothingSince() {
        Shown entrants = entrants();
        assertThat(entrants.found().title())
                .isEqualTo("Q1 2021/22 and Q2 2021/22 lie near the lower limit; no signal since");
        assertThat(entrants.found().sentences())
                .containsExactly("Two of three consecutive quarters, Q1 2021/22 (51) and Q2 2021/22 (47), lie near the"
                        + " lower limit (45.7). That is a sign of improvement: fewer is better.");
        assertThat(entrants.chart().points())
                .filteredOn(point -> point.signal() != null)
                .extracting(TrendPoint::name)
                .containsExactly("Q1 2021/22", "Q2 2021/22");
        TrendPoint low = entrants.chart().points().get(5);
        assertThat(Objects.requireNonNull(low.signal()).mark()).isEqualTo(SignalMark.IMPROVING);
        assertThat(low.signal().word()).isEqualTo("improving: near the lower limit");
    }

    @Test
    void thePictureOfFirstTimeEntrantsSaysItInMeanLimitsAndWords() {
        String svg = svg(entrants().chart(), WIDTH);
        assertThat(texts(svg)).contains("mean 68.7", "lower limit 45.7", "upper limit 91.6", "85");
        assertThat(String.join(" ", texts(svg)))
                .contains("Q1 2021/22 and Q2 2021/22 lie near the lower limit; no signal since")
                .containsOnlyOnce("improving: near the lower limit");
        assertThat(entrants().text().description())
                .contains("improving: near the lower limit")
                .contains("lower limit 45.7");
        assertThat(entrants().text().newest()).isEqualTo("The newest value is 85 in Q4 2022/23.");
    }

    // Mean 1.9167, mean range 1: the lower limit would be -0.7433 (R 4.2.2, mean(x) - 2.66 * mean(abs(diff(x)))).
    @Test
    void noLimitBelowZeroIsShownForCustody() {
        Shown custody = custody();
        assertThat(custody.found().sentences())
                .containsExactly("No unusual change: all 12 quarters lie inside the limits (0.0 to 4.6).");
        assertThat(custody.rows()).allSatisfy(row -> {
            assertThat(row.exact().lower()).isEqualTo(0.0);
            assertThat(row.exact().upper()).isCloseTo(4.5767, within(5e-5));
            assertThat(row.texts().limits()).isEqualTo("0.0 to 4.6");
        });
        assertThat(custody.text().description()).contains("lower limit 0.0").doesNotContainPattern("[-−]\\d");
        for (int width : new int[] {WIDTH, NARROW}) {
            assertThat(texts(svg(custody.chart(), width)))
                    .contains("lower limit 0.0", "upper limit 4.6", "mean 1.9", "0")
                    .noneMatch(text -> text.matches(".*[-−]\\d.*"));
        }
    }

    @Test
    void remandsShowNoUnusualChangeAndNoLimitBelowZero() {
        Shown remands = remands();
        assertThat(remands.found().title()).isEqualTo("No unusual change in 12 quarters");
        assertThat(texts(svg(remands.chart(), WIDTH)))
                .contains("lower limit 0.0", "upper limit 9.0", "mean 3.2")
                .noneMatch(text -> text.matches(".*[-−]\\d.*"));
    }

    @Test
    void eachIsAPictureFile() throws Exception {
        for (Shown shown : List.of(entrants(), custody(), remands())) {
            int height = renderer.height(shown.chart(), WIDTH, 300);
            byte[] png = renderer.toPng(shown.chart(), ChartTheme.PRINT, WIDTH, height, 1);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(image.getWidth()).isEqualTo(WIDTH);
            boolean line = false;
            for (int y = 0; y < height && !line; y++) {
                for (int x = 0; x < WIDTH && !line; x++) {
                    line = (image.getRGB(x, y) & 0xffffff) == 0x12436d;
                }
            }
            assertThat(line).as("a point of the series").isTrue();
        }
    }

    private String svg(TrendChart chart, int width) {
        return renderer.toSvg(chart, ChartTheme.LIGHT, width, renderer.height(chart, width, 300), "kent", "Described");
    }

    /** What is written in a picture, line by line. */
    private static List<String> texts(String svg) {
        return Pattern.compile("<text[^>]*>([^<]*)</text>")
                .matcher(svg)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
