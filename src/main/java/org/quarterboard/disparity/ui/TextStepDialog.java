package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import org.quarterboard.disparity.CaseDraft;
import org.quarterboard.shared.ui.FormDialog;

/** Takes a step that is words alone. */
class TextStepDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param key the start of the keys of its words: verb, lead and label
     * @param error the key of what is said without words
     * @param now what stands already, may be empty
     */
    TextStepDialog(String key, String error, String now, Consumer<String> save) {
        super(I18NProvider.translate(key + ".verb"), I18NProvider.translate(key + ".lead"));
        TextArea words = new TextArea(getTranslation(key + ".label"));
        words.setMaxLength(CaseDraft.LONGEST_TEXT);
        words.setRequiredIndicatorVisible(true);
        words.setValue(now);
        fields(words);
        save(getTranslation(key + ".verb"), errors -> {
            if (words.getValue().isBlank()) {
                errors.show(words, getTranslation(error, CaseDraft.LONGEST_TEXT));
            } else {
                save.accept(words.getValue());
            }
        });
    }
}
