package org.quarterboard.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.quarterboard.shared.ui.Page;

/** What all error pages have: what happened, what to do about it, and a way on. */
abstract class ErrorPage extends Page {

    private static final long serialVersionUID = 1L;

    final void say(String headingKey, String text) {
        open(t(headingKey), "");
        add(new Paragraph(text), new Paragraph(new Anchor("", t("shell.error.home"))));
    }
}
