package org.quarterboard.papers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.util.UUID;
import org.quarterboard.papers.PaperPaths;

/** Links to places of a paper: in the text on the page, and in its PDF. */
record PackPlaces(String serviceCode, UUID paper, Texts texts) {

    /** Tells the page's own script where a link leads, so that nothing is loaded anew and what was folded is unfolded. */
    static final String PLACE = "data-place";

    /** The name of the text of a page of a member's paper. */
    static String pageId(String label) {
        return "page-" + label;
    }

    Anchor inText(String anchor, String words) {
        Anchor link = new Anchor(PaperPaths.paper(serviceCode, paper) + "#" + anchor, words);
        link.setRouterIgnore(true);
        link.getElement().setAttribute(PLACE, anchor);
        return link;
    }

    /** Opens the PDF beside this page. */
    Anchor inPdf(int number, String label, String words) {
        Anchor link = new Anchor(PaperPaths.page(serviceCode, paper, number), words, AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.setAriaLabel(texts.get("papers.page.label", words, label));
        return link;
    }

    /** Links within the text of the paper, in what {@code HtmlRenderer} wrote. */
    String linked(String html) {
        return html.replaceAll(
                "href=\"#([^\"]*)\"",
                "router-ignore " + PLACE + "=\"$1\" href=\"" + PaperPaths.paper(serviceCode, paper) + "#$1\"");
    }
}
