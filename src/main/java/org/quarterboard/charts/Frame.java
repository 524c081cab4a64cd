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

/** What stands around the field of every chart: finding, description, and below them what found no place in the field. */
final class Frame {
    private static final double NARROW = 520;
    private static final double PADDING = 8;

    private final ChartTheme theme;
    private final double width;
    private final List<String> saidAbove;
    private final List<String> title;
    private final List<String> subtitle;
    private final List<String> above;

    /** @param saidAbove the words that found no place */
    Frame(Chart chart, ChartTheme theme, double width, Collection<String> saidAbove) {
        this.theme = theme;
        this.width = width;
        this.saidAbove = List.copyOf(saidAbove);
        this.title = wrapped(Lettering.title(narrow()), chart.title());
        this.subtitle = wrapped(Lettering.subtitle(narrow()), chart.subtitle());
        this.above = saidAbove.isEmpty()
                ? List.of()
                : wrapped(Lettering.subtitle(narrow()), String.join("; ", this.saidAbove));
    }

    Frame(Chart chart, ChartTheme theme, double width) {
        this(chart, theme, width, List.of());
    }

    ChartTheme theme() {
        return theme;
    }

    double width() {
        return width;
    }

    List<String> saidAbove() {
        return saidAbove;
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
        framed.setTitle(heading(title, Lettering.title(narrow()), theme.ink(), 1));
        framed.addSubtitle(heading(subtitle, Lettering.subtitle(narrow()), theme.secondary(), 6));
        if (!above.isEmpty()) {
            framed.addSubtitle(heading(above, Lettering.subtitle(narrow()), theme.ink(), 6));
        }
        return framed;
    }

    /** Height of headings and paddings. */
    double heads() {
        double small = Lettering.line(Lettering.subtitle(narrow()));
        return title.size() * Lettering.line(Lettering.title(narrow()))
                + subtitle.size() * small
                + (above.isEmpty() ? 0 : above.size() * small + 6)
                + 2 * PADDING
                + 6;
    }

    /** Broken here and not by the library, whose lines depend on the scale of the surface; a little room is left. */
    private List<String> wrapped(Font font, String text) {
        return Lettering.wrap(font, text, inner() - 2);
    }

    private static TextTitle heading(List<String> lines, Font font, Color colour, double below) {
        TextTitle heading = new TextTitle(String.join("\n", lines), font);
        heading.setPaint(colour);
        heading.setHorizontalAlignment(HorizontalAlignment.LEFT);
        heading.setTextAlignment(HorizontalAlignment.LEFT);
        heading.setExpandToFitSpace(true);
        heading.setPadding(0, 0, below, 0);
        return heading;
    }
}
