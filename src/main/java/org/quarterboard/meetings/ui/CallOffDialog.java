package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import org.quarterboard.shared.ui.FormDialog;

/** Cancels or postpones a meeting, with the reason that the board will read. */
class CallOffDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 500;

    /** @param key what the texts of the dialog begin with */
    CallOffDialog(String key, Consumer<String> save) {
        super(I18NProvider.translate(key + ".verb"), I18NProvider.translate(key + ".lead"));
        TextArea reason = new TextArea(getTranslation(key + ".reason"));
        reason.setHelperText(getTranslation("meetings.cancel.reason-hint"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        fields(reason);
        save(getTranslation(key + ".verb"), errors -> {
            if (reason.getValue().isBlank()) {
                errors.show(reason, getTranslation("meetings.error.reason", LONGEST));
                return;
            }
            save.accept(reason.getValue());
        });
    }
}
