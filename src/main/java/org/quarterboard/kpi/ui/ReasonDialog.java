package org.quarterboard.kpi.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import org.quarterboard.shared.ui.FormDialog;

/** Takes a step with words beside it: a reason where one is needed, else a note. */
class ReasonDialog extends FormDialog {

    static final int LONGEST = 500;

    private static final long serialVersionUID = 1L;

    /**
     * @param key start of the keys of its words: heading, lead, label and verb
     * @param quarter the quarter in words
     * @param error the key of what is said when no reason is given; empty if none is needed
     */
    ReasonDialog(String key, String quarter, String error, Consumer<String> save) {
        super(I18NProvider.translate(key + ".of", quarter), I18NProvider.translate(key + ".lead"));
        TextArea words = new TextArea(getTranslation(key + ".label"));
        words.setMaxLength(LONGEST);
        words.setRequiredIndicatorVisible(!error.isEmpty());
        fields(words);
        save(getTranslation(key), errors -> {
            if (!error.isEmpty() && words.getValue().isBlank()) {
                errors.show(words, getTranslation(error, LONGEST));
            } else {
                save.accept(words.getValue());
            }
        });
    }
}
