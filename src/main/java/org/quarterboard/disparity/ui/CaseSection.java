package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import org.quarterboard.disparity.CaseStep;
import org.quarterboard.disparity.DisparityCase;

/** A part of the page of a case: its heading, what stands, and what can be done. */
abstract class CaseSection extends Section {

    private static final long serialVersionUID = 1L;

    protected final transient CaseShown shown;

    CaseSection(String headingKey, CaseShown shown) {
        super(new H2(I18NProvider.translate(headingKey)));
        this.shown = shown;
    }

    protected final DisparityCase one() {
        return shown.one();
    }

    protected final CaseDesk desk() {
        return shown.desk();
    }

    protected final String t(String key, Object... params) {
        return getTranslation(key, params);
    }

    /** Words as they were typed, their lines kept. */
    protected final Div words(String text) {
        Div words = new Div();
        text.lines().filter(line -> !line.isBlank()).map(Paragraph::new).forEach(words::add);
        return words;
    }

    protected final Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("qb-note");
        return note;
    }

    protected final Paragraph recorded(CaseStep step) {
        return note(desk().recorded(step, getLocale()));
    }

    protected final Button button(String verbKey, Runnable action) {
        return new Button(t(verbKey), click -> action.run());
    }

    protected final Div bar(Button... buttons) {
        Div bar = new Div(buttons);
        bar.addClassName("qb-actions");
        return bar;
    }
}
