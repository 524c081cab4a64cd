package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says what has just been done, and offers to take it back; empty and out of the way until then. */
final class UndoLine extends Div {

    private static final long serialVersionUID = 1L;

    UndoLine() {
        addClassName("qb-undo");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void offer(String done, String verb, Runnable undo) {
        removeAll();
        Button back = new Button(verb, click -> {
            setVisible(false);
            undo.run();
        });
        add(new Span(done), back);
        setVisible(true);
        back.focus();
    }
}
