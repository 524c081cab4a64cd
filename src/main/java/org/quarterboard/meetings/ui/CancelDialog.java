package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import org.quarterboard.shared.ui.FormDialog;

/** Cancels a meeting, with the reason that the board will read. */
class CancelDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 500;

    CancelDialog(Consumer<String> save) {
        super(I18NProvider.translate("meetings.cancel.verb"), I18NProvider.translate("meetings.cancel.lead"));
        TextArea reason = new TextArea(getTranslation("meetings.cancel.reason"));
        reason.setHelperText(getTranslation("meetings.cancel.reason-hint"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        fields(reason);
        save(getTranslation("meetings.cancel.verb"), errors -> {
            if (reason.getValue().isBlank()) {
                errors.show(reason, getTranslation("meetings.error.reason", LONGEST));
                return;
            }
            save.accept(reason.getValue());
        });
    }
}
