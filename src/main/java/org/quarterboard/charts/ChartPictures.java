package org.quarterboard.charts;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Charts as files, in the light theme and in one size. */
@Component
public class ChartPictures {

    private static final int WIDTH = 960;
    private static final int FIELD = 320;
    private static final int SCALE = 2;

    private final ChartRenderer renderer;

    public ChartPictures(ChartRenderer renderer) {
        this.renderer = renderer;
    }

    /** @param prefix begins every id in the picture */
    public byte[] svg(Chart chart, ChartText text, String prefix) {
        return renderer.toSvg(chart, ChartTheme.LIGHT, WIDTH, height(chart), prefix, text.description())
                .getBytes(StandardCharsets.UTF_8);
    }

    public byte[] png(Chart chart) {
        return renderer.toPng(chart, ChartTheme.LIGHT, WIDTH, height(chart), SCALE);
    }

    private int height(Chart chart) {
        return renderer.height(chart, WIDTH, FIELD);
    }
}
