package org.quarterboard.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ChartSvgTest {
    private final ChartRenderer charts = new ChartRenderer();

    @Test
    void everyShapeIsOneNamedImageWithoutPrologOrOutsideReference() {
        SampleTrends.all().forEach((name, chart) -> {
            String svg = charts.toSvg(chart, ChartTheme.LIGHT, 960, 420, "a", "Described");
            assertThat(svg).as(name).startsWith("<svg").doesNotContain("<!DOCTYPE", "href", "<image", " style=", "NaN");
            SvgPicture picture = SvgPicture.read(svg);
            assertThat(picture.root().getAttribute("role")).isEqualTo("img");
            assertThat(picture.root().getAttribute("aria-labelledby")).isEqualTo("a-title a-desc");
            assertThat(picture.all("title").getFirst().getTextContent()).isEqualTo(chart.title());
            assertThat(picture.all("desc").getFirst().getTextContent()).isEqualTo("Described");
        });
    }

    @Test
    void twoChartsOnOnePageShareNoId() {
        List<String> ids = new ArrayList<>();
        ids.addAll(SvgPicture.read(charts.toSvg(SampleTrends.entrants(), ChartTheme.LIGHT, 960, 420, "one", "x"))
                .ids());
        ids.addAll(SvgPicture.read(charts.toSvg(SampleTrends.entrants(), ChartTheme.DARK, 960, 420, "two", "x"))
                .ids());
        assertThat(ids).hasSizeGreaterThan(6).doesNotHaveDuplicates();
    }

    @Test
    void everyReferenceIsToAnIdOfTheSameChart() {
        String svg = charts.toSvg(SampleTrends.education(), ChartTheme.LIGHT, 960, 420, "one", "x");
        List<String> ids = SvgPicture.read(svg).ids();
        var reference = java.util.regex.Pattern.compile("url\\(#([^)]+)\\)").matcher(svg);
        int found = 0;
        while (reference.find()) {
            assertThat(ids).contains(reference.group(1));
            found++;
        }
        assertThat(found).isPositive();
    }

    @Test
    void wordsStayTextInTheFamily() {
        SvgPicture picture =
                SvgPicture.read(charts.toSvg(SampleTrends.entrants(), ChartTheme.LIGHT, 960, 420, "a", "x"));
        assertThat(picture.texts())
                .contains(
                        "First time entrants fell twice in 2025/26 and have risen since",
                        "Children per quarter",
                        "mean 68.7",
                        "upper limit 91.6",
                        "lower limit 45.7",
                        "provisional",
                        "85",
                        "2025/26");
        for (Element text : picture.all("text")) {
            assertThat(SvgPicture.inherited(text, "font-family")).isEqualTo("'IBM Plex Sans', sans-serif");
        }
    }

    @Test
    void hostileWordsAreOnlyWords() {
        TrendChart four = SampleTrends.of(ValueUnit.COUNT, 1, 2);
        String evil = "</title><script>alert(\"x\")</script> & 'y'";
        TrendChart chart = new TrendChart(
                evil, evil, four.axis(), four.points(), List.of(), List.of(new TrendBreak(1, evil, evil)), evil);
        SvgPicture picture = SvgPicture.read(charts.toSvg(chart, ChartTheme.LIGHT, 960, 420, "a", evil));
        assertThat(picture.all("script")).isEmpty();
        assertThat(picture.all("title").getFirst().getTextContent()).isEqualTo(evil);
        assertThatThrownBy(() -> charts.toSvg(chart, ChartTheme.LIGHT, 960, 420, "a\" onload=\"x", evil))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aGapBreaksTheLineAndSoDoesAChangeOfDefinition() {
        Map<String, Integer> expected = Map.of("entrants", 11, "gaps", 1, "one", 0, "missing", 0, "education", 18);
        expected.forEach((name, strokes) -> {
            String svg = charts.toSvg(SampleTrends.all().get(name), ChartTheme.LIGHT, 960, 420, "a", "x");
            long drawn = SvgPicture.read(svg).all("line").stream()
                    .filter(line -> SvgPicture.inherited(line, "stroke-width").equals("1.75"))
                    .count();
            assertThat(drawn).as(name).isEqualTo((long) strokes);
        });
    }

    @Test
    void aZeroIsDrawnAndAMissingQuarterIsNot() {
        SvgPicture zero = SvgPicture.read(
                charts.toSvg(SampleTrends.of(ValueUnit.COUNT, 0), ChartTheme.LIGHT, 960, 420, "a", "x"));
        SvgPicture missing = SvgPicture.read(
                charts.toSvg(SampleTrends.of(ValueUnit.COUNT, Double.NaN), ChartTheme.LIGHT, 960, 420, "a", "x"));
        assertThat(zero.all("circle").size() + zero.all("path").size())
                .isGreaterThan(
                        missing.all("circle").size() + missing.all("path").size());
    }

    @Test
    void signalsDifferByShapeAndProvisionalPointsAreHollow() {
        List<Element> marks = SvgPicture.read(
                        charts.toSvg(SampleTrends.education(), ChartTheme.LIGHT, 960, 420, "a", "x"))
                .all("path");
        List<String> fills = marks.stream()
                .filter(mark -> SvgPicture.inherited(mark, "stroke").equals("none"))
                .map(mark -> SvgPicture.inherited(mark, "fill") + " "
                        + mark.getAttribute("d").replaceAll("[^A-Z]", ""))
                .toList();
        // Five full diamonds and two hollow ones; a square is a rectangle.
        assertThat(fills).filteredOn("rgb(40,161,151) MLLLZ"::equals).hasSize(5);
        assertThat(fills).filteredOn("white MLLLZ"::equals).hasSize(2);
    }
}
