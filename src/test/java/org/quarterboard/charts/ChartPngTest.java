package org.quarterboard.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ChartPngTest {
    private final ChartRenderer charts = new ChartRenderer();

    @Test
    void isAsLargeAsAskedAndOnThePaperOfItsTheme() throws Exception {
        BufferedImage light = read(charts.toPng(SampleTrends.entrants(), ChartTheme.LIGHT, 400, 300, 2));
        BufferedImage dark = read(charts.toPng(SampleTrends.entrants(), ChartTheme.DARK, 400, 300, 1));
        assertThat(light.getWidth()).isEqualTo(800);
        assertThat(light.getHeight()).isEqualTo(600);
        assertThat(light.getRGB(2, 2)).isEqualTo(0xffffffff);
        assertThat(dark.getRGB(2, 2)).isEqualTo(0xff15181d);
    }

    @Test
    void showsTheColoursOfSeriesAndSignals() throws Exception {
        BufferedImage image = read(charts.toPng(SampleTrends.education(), ChartTheme.LIGHT, 960, 420, 1));
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y) & 0xffffff);
            }
        }
        assertThat(colours).contains(0x12436d, 0x28a197, 0xf46a25, 0xffffff);
    }

    @Test
    void theSameChartGivesTheSameBytes() {
        assertThat(charts.toPng(SampleTrends.education(), ChartTheme.LIGHT, 640, 420, 1))
                .isEqualTo(charts.toPng(SampleTrends.education(), ChartTheme.LIGHT, 640, 420, 1));
    }

    @Test
    void refusesAScaleThatWouldFillTheMemory() {
        assertThatThrownBy(() -> charts.toPng(SampleTrends.entrants(), ChartTheme.LIGHT, 400, 300, 5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BufferedImage read(byte[] png) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
