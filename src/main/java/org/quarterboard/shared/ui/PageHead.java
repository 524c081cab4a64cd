package org.quarterboard.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: what it says, one line below it, and what can be done here. */
public final class PageHead extends Header {

    private static final long serialVersionUID = 1L;

    PageHead(String heading, String lead, Component... actions) {
        addClassName("qb-head");
        Div words = new Div(new H1(heading));
        if (!lead.isEmpty()) {
            Paragraph line = new Paragraph(lead);
            line.addClassName("qb-lead");
            words.add(line);
        }
        add(words);
        if (actions.length > 0) {
            Div bar = new Div(actions);
            bar.addClassName("qb-actions");
            add(bar);
        }
    }
}
