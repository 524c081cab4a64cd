package org.quarterboard.ingest.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.SelectedService;

/** The layouts that can be read, each with a file to begin with. */
final class LayoutLinks extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private final SelectedService service;

    /** @param quarter the one that ended last */
    LayoutLinks(SelectedService service, Quarter quarter, Formats formats) {
        this.service = service;
        Anchor workbook = link(
                "figures/workbook?quarter=" + quarter + "&lang=" + getLocale().getLanguage(),
                getTranslation("imports.empty-list.workbook-for", formats.shortQuarter(quarter, getLocale())));
        add(
                item("imports.empty-list.workbook", workbook),
                item(
                        "imports.empty-list.long",
                        link("imports/sample-long", getTranslation("imports.empty-list.sample-long"))),
                item(
                        "imports.empty-list.tidy",
                        link("imports/sample-tidy", getTranslation("imports.empty-list.sample-tidy")),
                        link("imports/sample-tidy-metadata", getTranslation("imports.empty-list.tidy-metadata"))));
    }

    private Anchor link(String file, String words) {
        Anchor link = new Anchor("download/service/" + service.code() + "/" + file, words);
        link.setDownload(true);
        return link;
    }

    private ListItem item(String key, Anchor... links) {
        ListItem item = new ListItem(new Span(getTranslation(key) + " "));
        for (Anchor link : links) {
            item.add(link, new Span(" "));
        }
        return item;
    }
}
