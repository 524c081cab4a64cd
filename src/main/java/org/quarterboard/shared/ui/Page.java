package org.quarterboard.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

/** The frame of every page inside the layout: one main region with a heading, and a title for the browser. */
public abstract class Page extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private String title = "";

    protected Page() {
        addClassName("qb-page");
        setId("content");
    }

    /** Empties the page and gives it its heading. */
    protected final PageHead open(String heading, String lead, Component... actions) {
        removeAll();
        title = heading;
        PageHead head = new PageHead(heading, lead, actions);
        add(head);
        return head;
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? "Quarterboard" : title + " – Quarterboard";
    }

    /** The text of a key in the language of the page. */
    protected final String t(String key, Object... params) {
        return getTranslation(key, params);
    }
}
