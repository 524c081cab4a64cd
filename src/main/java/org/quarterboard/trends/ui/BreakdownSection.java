package org.quarterboard.trends.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import org.quarterboard.shared.Formats;
import org.quarterboard.trends.BreakdownPictures;

/** One breakdown as a row of small pictures with one axis, each with its words. */
final class BreakdownSection extends Div {

    private static final long serialVersionUID = 1L;

    BreakdownSection(BreakdownPictures breakdown, Formats formats) {
        String highest = formats.number(BigDecimal.valueOf(breakdown.highest()), 0, getLocale());
        UnorderedList pictures = new UnorderedList();
        pictures.addClassName("qb-smalls");
        pictures.getElement().setAttribute("role", "list");
        breakdown.pictures().forEach(each -> pictures.add(small(each, breakdown.highest())));
        add(
                new H3(breakdown.heading()),
                new Paragraph(getTranslation("trends.small.lead", breakdown.span(), highest)),
                pictures);
        if (breakdown.more() > 0) {
            add(new Paragraph(getTranslation("trends.small.more", breakdown.more())));
        }
    }

    private static ListItem small(BreakdownPictures.Small each, double highest) {
        Div picture = new Div();
        picture.addClassName("qb-spark");
        picture.getElement().setAttribute("role", "img");
        picture.getElement().setAttribute("aria-label", each.description());
        // Numbers alone: no word of a user is in the markup.
        picture.getElement().setProperty("innerHTML", SparkSvg.of(each.values(), highest));
        Paragraph name = new Paragraph(each.category());
        name.addClassName("qb-small-name");
        Paragraph newest = new Paragraph(each.newest());
        newest.addClassName("qb-note");
        return new ListItem(name, picture, newest);
    }
}
