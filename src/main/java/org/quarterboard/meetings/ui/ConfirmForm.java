package org.quarterboard.meetings.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.quarterboard.shared.ui.FormDialog;

/** Says what is going to happen, and asks for the word to do it. */
class ConfirmForm extends FormDialog {

    private static final long serialVersionUID = 1L;

    /** @param key what the texts of the dialog begin with: {@code .verb} and {@code .lead} */
    ConfirmForm(String key, Runnable action, Object... params) {
        super(I18NProvider.translate(key + ".verb"), I18NProvider.translate(key + ".lead", params));
        save(getTranslation(key + ".verb"), errors -> action.run());
    }
}
