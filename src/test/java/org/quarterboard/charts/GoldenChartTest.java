package org.quarterboard.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of chart in every theme is made of what it was made of when somebody last looked at it. */
class GoldenChartTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "charts");
    private static final boolean RENEW = Boolean.getBoolean("quarterboard.charts.renew");

    private final ChartRenderer charts = new ChartRenderer();

    static Stream<Arguments> pictures() {
        return SampleCharts.sound().keySet().stream()
                .flatMap(name -> Arrays.stream(ChartTheme.values()).map(theme -> Arguments.of(name, theme)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void isMadeOfWhatItWasMadeOf(String name, ChartTheme theme) throws IOException {
        String drawn = draw(SampleCharts.sound().get(name), theme);
        Path golden = FOLDER.resolve(file(name, theme));
        if (RENEW) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, drawn + "\n");
        }
        assertThat(golden).exists();
        assertThat(SvgStructure.difference(SvgStructure.of(Files.readString(golden)), SvgStructure.of(drawn)))
                .as(golden.toString())
                .isEmpty();
    }

    @Test
    void nothingIsKeptThatIsNoLongerDrawn() throws IOException {
        List<String> drawn = pictures()
                .map(each -> file((String) each.get()[0], (ChartTheme) each.get()[1]))
                .toList();
        try (Stream<Path> kept = Files.list(FOLDER)) {
            assertThat(kept.map(path -> path.getFileName().toString()).filter(file -> file.endsWith(".svg")))
                    .containsExactlyInAnyOrderElementsOf(drawn);
        }
    }

    @Test
    void theComparisonSaysWhatDiffers() {
        String entrants = draw(SampleTrends.entrants(), ChartTheme.LIGHT);
        List<String> structure = SvgStructure.of(entrants);
        assertThat(SvgStructure.difference(structure, SvgStructure.of(entrants.replace(">mean 68.7<", ">mean 68.8<"))))
                .contains("expected text [mean 68.7]", "drawn text [mean 68.8]");
        assertThat(SvgStructure.difference(
                        structure, SvgStructure.of(entrants.replace("rgb(40,161,151)", "rgb(40,161,152)"))))
                .contains("rgb(40,161,151)", "rgb(40,161,152)");
        assertThat(SvgStructure.difference(structure, structure.subList(0, structure.size() - 1)))
                .contains("drawn no more");
        assertThat(SvgStructure.difference(structure, SvgStructure.of(entrants.replaceAll("x=\"\\d+", "x=\"7"))))
                .isEmpty();
    }

    @Test
    void lightAndDarkDifferInTheirColoursOnly() {
        for (Map.Entry<String, Chart> each : SampleCharts.all().entrySet()) {
            assertThat(withoutColours(draw(each.getValue(), ChartTheme.DARK)))
                    .as(each.getKey())
                    .isEqualTo(withoutColours(draw(each.getValue(), ChartTheme.LIGHT)));
        }
    }

    private static String withoutColours(String svg) {
        return svg.replaceAll("(?<= (?:fill|stroke)=\")[^\"]+", "");
    }

    private String draw(Chart chart, ChartTheme theme) {
        int width = chart instanceof SparkLine ? 120 : 720;
        int height = charts.height(chart, width, chart instanceof SparkLine ? 36 : 240);
        return charts.toSvg(chart, theme, width, height, "golden", "Described");
    }

    private static String file(String name, ChartTheme theme) {
        return name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".svg";
    }
}
