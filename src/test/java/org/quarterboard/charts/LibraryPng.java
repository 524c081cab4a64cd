package org.quarterboard.charts;

import java.io.IOException;
import java.io.OutputStream;
import org.jfree.chart.ChartUtils;

/** The library's own way to a PNG of the same chart: the peer that drawing is measured against. */
public final class LibraryPng {

    private LibraryPng() {}

    public static void write(Chart chart, ChartTheme theme, int width, int height, OutputStream out)
            throws IOException {
        ChartUtils.writeChartAsPNG(
                out, Picture.ofSize(chart, theme, width, height).build(), width, height);
    }
}
