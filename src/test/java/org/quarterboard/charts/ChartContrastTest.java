package org.quarterboard.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** Looks at the colours that are drawn, not at those that were meant. All words and marks stand on the theme's paper. */
class ChartContrastTest {
    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
    private static final List<String> MARKS =
            List.of("circle", "ellipse", "path", "polygon", "rect", "line", "polyline");

    private final ChartRenderer charts = new ChartRenderer();

    @ParameterizedTest
    @EnumSource
    void everyWordReachesFourAndAHalfToOneAndEveryMarkThree(ChartTheme theme) {
        SampleCharts.all().forEach((name, chart) -> {
            SvgPicture picture = SvgPicture.read(charts.toSvg(chart, theme, 640, 400, "a", "x"));
            for (Element text : picture.all("text")) {
                Color colour = colour(SvgPicture.inherited(text, "fill"));
                assertThat(Contrast.of(colour, theme.paper()))
                        .as(name + ": " + text.getTextContent())
                        .isGreaterThanOrEqualTo(4.5);
            }
            for (Color colour : marks(picture)) {
                // Paper clears what lies behind; gridlines and rules carry no meaning of their own.
                if (!colour.equals(theme.paper()) && !colour.equals(theme.line())) {
                    assertThat(Contrast.of(colour, theme.paper()))
                            .as(name + ": " + colour)
                            .isGreaterThanOrEqualTo(3);
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void noChartHasMoreThanFourColoursBesideInkAndPaper(ChartTheme theme) {
        Set<Color> neutral = Set.of(theme.paper(), theme.ink(), theme.secondary(), theme.line());
        SampleCharts.all().forEach((name, chart) -> {
            Set<Color> used = marks(SvgPicture.read(charts.toSvg(chart, theme, 640, 400, "a", "x")));
            used.removeAll(neutral);
            assertThat(used).as(name).hasSizeLessThanOrEqualTo(4);
            assertThat(PartColours.of(theme)).as(name).containsAll(used);
        });
    }

    @Test
    void theRatioIsThatOfTheStandard() {
        assertThat(Contrast.of(Color.BLACK, Color.WHITE)).isCloseTo(21, within(1e-9));
        assertThat(Contrast.of(new Color(0x767676), Color.WHITE)).isCloseTo(4.54, within(0.005));
    }

    private static Set<Color> marks(SvgPicture picture) {
        Set<Color> colours = new HashSet<>();
        for (String kind : MARKS) {
            for (Element mark : picture.all(kind)) {
                boolean clip = mark.getParentNode() instanceof Element parent
                        && parent.getTagName().equals("clipPath");
                for (String name : List.of("fill", "stroke")) {
                    String value = SvgPicture.inherited(mark, name);
                    if (!clip && !value.isEmpty() && !value.equals("none")) {
                        colours.add(colour(value));
                    }
                }
            }
        }
        return colours;
    }

    private static Color colour(String value) {
        Matcher rgb = RGB.matcher(value);
        if (rgb.matches()) {
            return new Color(
                    Integer.parseInt(rgb.group(1)), Integer.parseInt(rgb.group(2)), Integer.parseInt(rgb.group(3)));
        }
        return switch (value) {
            case "white" -> Color.WHITE;
            case "black" -> Color.BLACK;
            default -> throw new AssertionError("Which colour is " + value + "?");
        };
    }
}
