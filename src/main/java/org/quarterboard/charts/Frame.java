package org.quarterboard.charts;

import java.awt.Color;
import java.awt.Font;
import java.util.Collection;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;

/**
 * What stands around the field of every chart: finding, description, and below them what found no place in the field.
 *
 * @param saidAbove the words that found no place
 */
record Frame(Chart chart, ChartTheme theme, double width, Collection<String> saidAbove) {
    private static final double NARROW = 520;
    private static final double PADDING = 8;

    Frame {
        saidAbove = List.copyOf(saidAbove);
    }

    Frame(Chart chart, ChartTheme theme, double width) {
        this(chart, theme, width, List.of());
    }

    boolean narrow() {
        return width < NARROW;
    }

    /** Width between the paddings. */
    double inner() {
        return width - 2 * PADDING;
    }

    JFreeChart around(Plot plot) {
        JFreeChart framed = new JFreeChart(null, null, plot, false);
        framed.setBackgroundPaint(theme == ChartTheme.PRINT ? null : theme.paper());
        framed.setPadding(
                theme == ChartTheme.PRINT
                        ? RectangleInsets.ZERO_INSETS
                        : new RectangleInsets(PADDING, PADDING, PADDING / 2, PADDING));
        framed.setTitle(heading(chart.title(), Lettering.title(narrow()), theme.ink(), 1));
        framed.addSubtitle(heading(chart.subtitle(), Lettering.subtitle(narrow()), theme.secondary(), 6));
        if (!saidAbove.isEmpty()) {
            framed.addSubtitle(heading(above(), Lettering.subtitle(narrow()), theme.ink(), 6));
        }
        return framed;
    }

    /** Height of headings and paddings. */
    double heads() {
        return lines(Lettering.title(narrow()), chart.title())
                + lines(Lettering.subtitle(narrow()), chart.subtitle())
                + (saidAbove.isEmpty() ? 0 : lines(Lettering.subtitle(narrow()), above()) + 6)
                + 2 * PADDING
                + 6;
    }

    private String above() {
        return String.join("; ", saidAbove);
    }

    private double lines(Font font, String text) {
        return wrapped(font, text).size() * Lettering.line(font);
    }

    /** Broken here and not by the library, whose lines depend on the scale of the surface; a little room is left. */
    private List<String> wrapped(Font font, String text) {
        return Lettering.wrap(font, text, inner() - 2);
    }

    private TextTitle heading(String text, Font font, Color colour, double below) {
        TextTitle title = new TextTitle(String.join("\n", wrapped(font, text)), font);
        title.setPaint(colour);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setExpandToFitSpace(true);
        title.setPadding(0, 0, below, 0);
        return title;
    }
}
