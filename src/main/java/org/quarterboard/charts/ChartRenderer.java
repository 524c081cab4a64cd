package org.quarterboard.charts;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.springframework.stereotype.Component;

/** Draws charts; sizes are in pixels of 1/96 inch, text is 12 to 17 of them high. */
@Component
public final class ChartRenderer {

    /**
     * Draws onto any surface. Nothing is painted behind a chart in the print theme.
     *
     * @param chart what to draw
     * @param theme its colours
     * @param g the surface; its state may change
     * @param area the rectangle to fill
     */
    public void draw(Chart chart, ChartTheme theme, Graphics2D g, Rectangle2D area) {
        JFreeChart picture =
                Picture.ofSize(chart, theme, area.getWidth(), area.getHeight()).build();
        picture.draw(g, area);
    }

    /**
     * The height at which a chart of this width has a field as high as asked, however many lines its title runs to and
     * whatever must be said under its subtitle. A chart of rows (grid, pyramid, intervals, journey) is as high as its rows
     * need, a spark line as high as asked.
     *
     * @param width width of the chart
     * @param field height of the field between the axes
     */
    public int height(Chart chart, int width, int field) {
        return (int) Picture.ofField(chart, ChartTheme.LIGHT, width, field).height();
    }

    /**
     * A chart ready to be drawn, as high as asked or as its {@linkplain #height height} if that is more: what is said where is
     * found out once for both.
     */
    public SizedChart sized(Chart chart, ChartTheme theme, double width, double height, int field) {
        return new SizedChart(Picture.atLeast(chart, theme, width, height, field), width);
    }

    /**
     * The chart as an SVG element that can stand inside a page: no prolog, no reference to anything outside.
     *
     * @param prefix begins every id, so that several charts can stand on one page
     * @param description the text alternative
     */
    public String toSvg(Chart chart, ChartTheme theme, int width, int height, String prefix, String description) {
        SvgSurface surface = new SvgSurface(width, height, prefix);
        draw(chart, theme, surface.graphics(), new Rectangle2D.Double(0, 0, width, height));
        return surface.write(chart.title(), description);
    }

    /**
     * The chart as a PNG file.
     *
     * @param scale pixels of the file per pixel of the chart, 1 to 4
     */
    public byte[] toPng(Chart chart, ChartTheme theme, int width, int height, int scale) {
        if (scale < 1 || scale > 4) {
            throw new IllegalArgumentException("The scale is 1 to 4");
        }
        BufferedImage image = new BufferedImage(width * scale, height * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setPaint(theme.paper());
            g.fillRect(0, 0, image.getWidth(), image.getHeight());
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.scale(scale, scale);
            draw(chart, theme, g, new Rectangle2D.Double(0, 0, width, height));
        } finally {
            g.dispose();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
