package org.quarterboard.trends.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What there is to know of words typed earlier or elsewhere, and what may be done with them; empty until then. */
final class TypingNote extends Div {

    private static final long serialVersionUID = 1L;

    TypingNote() {
        addClassName("qb-conflict");
        getElement().setAttribute("role", "status");
        hide();
    }

    void say(String sentence, Button... actions) {
        show(new Paragraph(sentence), actions);
    }

    /** Shows words that stand nowhere else on the page. */
    void quote(String sentence, String words, Button... actions) {
        show(new Paragraph(sentence), actions);
        Paragraph quoted = new Paragraph(words);
        quoted.addClassName("qb-minute-words");
        addComponentAtIndex(1, quoted);
    }

    void hide() {
        removeAll();
        setVisible(false);
    }

    private void show(Paragraph sentence, Button... actions) {
        removeAll();
        Div buttons = new Div(actions);
        buttons.addClassName("qb-actions");
        add(sentence, buttons);
        setVisible(true);
    }
}
