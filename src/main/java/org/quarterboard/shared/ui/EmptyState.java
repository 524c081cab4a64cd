package org.quarterboard.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where nothing is yet: says so, and what to do next. */
public final class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    public EmptyState(String text, Component... next) {
        addClassName("qb-empty");
        add(new Paragraph(text));
        add(next);
    }
}
