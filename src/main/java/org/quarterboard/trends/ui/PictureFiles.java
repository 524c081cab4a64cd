package org.quarterboard.trends.ui;

import java.nio.charset.StandardCharsets;
import org.quarterboard.charts.Chart;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ChartText;
import org.quarterboard.charts.ChartTheme;
import org.quarterboard.shared.ui.Attachment;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Charts as files, in the light theme and in one size. */
@Component
class PictureFiles {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");
    private static final int WIDTH = 960;
    private static final int FIELD = 320;
    private static final int SCALE = 2;

    private final ChartRenderer renderer;

    PictureFiles(ChartRenderer renderer) {
        this.renderer = renderer;
    }

    /** @param prefix begins every id in the picture */
    ResponseEntity<byte[]> svg(String name, Chart chart, ChartText text, String prefix) {
        String svg = renderer.toSvg(chart, ChartTheme.LIGHT, WIDTH, height(chart), prefix, text.description());
        return Attachment.of(name + ".svg", SVG, svg.getBytes(StandardCharsets.UTF_8));
    }

    ResponseEntity<byte[]> png(String name, Chart chart) {
        byte[] png = renderer.toPng(chart, ChartTheme.LIGHT, WIDTH, height(chart), SCALE);
        return Attachment.of(name + ".png", MediaType.IMAGE_PNG, png);
    }

    private int height(Chart chart) {
        return renderer.height(chart, WIDTH, FIELD);
    }
}
