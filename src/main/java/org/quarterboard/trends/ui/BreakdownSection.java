package org.quarterboard.trends.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ChartTheme;
import org.quarterboard.charts.ui.ScreenSvg;
import org.quarterboard.shared.Formats;
import org.quarterboard.trends.BreakdownPictures;

/** One breakdown as a row of small pictures with one axis, each with its words. */
final class BreakdownSection extends Div {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 160;
    private static final int HEIGHT = 48;

    /** @param prefix of the pictures' ids, another one for each breakdown of a page */
    BreakdownSection(BreakdownPictures breakdown, ChartRenderer renderer, String prefix, Formats formats) {
        String highest = formats.number(BigDecimal.valueOf(breakdown.highest()), 0, getLocale());
        UnorderedList pictures = new UnorderedList();
        pictures.addClassName("qb-smalls");
        pictures.getElement().setAttribute("role", "list");
        for (BreakdownPictures.Small each : breakdown.pictures()) {
            pictures.add(small(each, renderer, prefix + "-" + pictures.getComponentCount()));
        }
        add(
                new H3(breakdown.heading()),
                new Paragraph(getTranslation("trends.small.lead", breakdown.span(), highest)),
                pictures);
        if (breakdown.more() > 0) {
            add(new Paragraph(getTranslation("trends.small.more", breakdown.more())));
        }
    }

    private static ListItem small(BreakdownPictures.Small each, ChartRenderer renderer, String id) {
        Div picture = new Div();
        picture.addClassName("qb-spark");
        // The markup is the renderer's own, with every word of it escaped.
        picture.getElement()
                .setProperty(
                        "innerHTML",
                        ScreenSvg.of(
                                svg(each, renderer, ChartTheme.LIGHT, id), svg(each, renderer, ChartTheme.DARK, id)));
        Paragraph name = new Paragraph(each.category());
        name.addClassName("qb-small-name");
        Paragraph newest = new Paragraph(each.newest());
        newest.addClassName("qb-note");
        return new ListItem(name, picture, newest);
    }

    private static String svg(BreakdownPictures.Small each, ChartRenderer renderer, ChartTheme theme, String id) {
        return renderer.toSvg(each.line(), theme, WIDTH, HEIGHT, id, each.description());
    }
}
