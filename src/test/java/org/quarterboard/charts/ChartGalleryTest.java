package org.quarterboard.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The gallery in docs/charts holds every kind of chart as it is today. */
class ChartGalleryTest {

    private static final int LARGEST = 40_000;

    @BeforeAll
    static void renew() throws IOException {
        if (Boolean.getBoolean("quarterboard.charts.renew")) {
            ChartGallery.keep();
        }
    }

    @Test
    void thePageSaysWhatTheChartsSay() throws IOException {
        assertThat(Files.readString(ChartGallery.KEPT.resolve("README.md"))).isEqualTo(ChartGallery.page());
    }

    @Test
    void everyKindOfChartIsThere() {
        assertThat(ChartGallery.kinds().keySet().stream()
                        .map(SampleCharts.sound()::get)
                        .map(Object::getClass)
                        .map(Class::getSimpleName)
                        .collect(Collectors.toSet()))
                .isEqualTo(Stream.of(Chart.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .collect(Collectors.toSet()));
    }

    @Test
    void thePicturesAreThoseOfThePageAndSmall() throws IOException {
        List<String> expected = new ArrayList<>(List.of("README.md"));
        for (String name : ChartGallery.kinds().keySet()) {
            for (ChartTheme theme : ChartTheme.values()) {
                expected.add(ChartGallery.file(name, theme));
            }
        }
        try (Stream<Path> kept = Files.list(ChartGallery.KEPT)) {
            assertThat(kept.map(path -> path.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
        for (String file : expected.subList(1, expected.size())) {
            assertThat(Files.size(ChartGallery.KEPT.resolve(file))).as(file).isLessThan(LARGEST);
        }
    }

    /** The height follows from every line of the head and from the rows: a picture of yesterday shows here. */
    @Test
    void thePicturesHaveTheSizeThatTheChartsHaveToday() throws IOException {
        ChartRenderer charts = new ChartRenderer();
        for (String name : ChartGallery.kinds().keySet()) {
            Chart chart = SampleCharts.sound().get(name);
            BufferedImage kept = ImageIO.read(ChartGallery.KEPT
                    .resolve(ChartGallery.file(name, ChartTheme.LIGHT))
                    .toFile());
            if (!(chart instanceof SparkLine)) {
                assertThat(kept.getHeight())
                        .as(name)
                        .isEqualTo(charts.height(chart, kept.getWidth(), ChartGallery.FIELD));
            }
        }
    }
}
