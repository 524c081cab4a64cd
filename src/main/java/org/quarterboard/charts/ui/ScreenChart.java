package org.quarterboard.charts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.quarterboard.charts.Chart;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ChartText;
import org.quarterboard.charts.ChartTheme;

/**
 * A chart on the screen, drawn for wide and for narrow screens; the stylesheet shows one of the two. Its head and its
 * description are part of the picture; the newest value stands below it.
 */
public final class ScreenChart extends Div {

    private static final long serialVersionUID = 1L;
    private static final int WIDE = 960;
    private static final int WIDE_FIELD = 300;
    private static final int NARROW = 358;
    private static final int NARROW_FIELD = 260;

    /** @param name begins the ids of the pictures, another one for each chart of a page */
    public ScreenChart(ChartRenderer renderer, Chart chart, ChartText text, String name) {
        addClassName("qb-chart");
        add(
                picture(renderer, chart, text, name, "wide", WIDE, WIDE_FIELD),
                picture(renderer, chart, text, name, "narrow", NARROW, NARROW_FIELD));
        Paragraph newest = new Paragraph(text.newest());
        newest.addClassName("qb-note");
        add(newest);
    }

    private static Div picture(
            ChartRenderer renderer, Chart chart, ChartText text, String name, String screen, int width, int field) {
        String prefix = name + "-" + screen;
        int height = renderer.height(chart, width, field);
        Div place = new Div();
        place.addClassName("qb-trend-" + screen);
        // The markup is the renderer's own, with every word of it escaped.
        place.getElement()
                .setProperty(
                        "innerHTML",
                        ScreenSvg.of(
                                renderer.toSvg(chart, ChartTheme.LIGHT, width, height, prefix, text.description()),
                                renderer.toSvg(chart, ChartTheme.DARK, width, height, prefix, text.description())));
        return place;
    }
}
