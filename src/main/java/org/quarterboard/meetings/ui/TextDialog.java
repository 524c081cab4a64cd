package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import org.quarterboard.shared.ui.FormDialog;

/** Asks for one text. */
class TextDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 2000;

    /** @param key what the texts of the dialog begin with: {@code .verb}, {@code .lead}, {@code .label}, {@code .error} */
    TextDialog(String key, Consumer<String> save) {
        super(I18NProvider.translate(key + ".verb"), I18NProvider.translate(key + ".lead"));
        TextArea text = new TextArea(getTranslation(key + ".label"));
        text.setMaxLength(LONGEST);
        text.setRequiredIndicatorVisible(true);
        text.setAutofocus(true);
        fields(text);
        save(getTranslation(key + ".verb"), errors -> {
            if (text.getValue().isBlank()) {
                errors.show(text, getTranslation(key + ".error", LONGEST));
                return;
            }
            save.accept(text.getValue());
        });
    }
}
