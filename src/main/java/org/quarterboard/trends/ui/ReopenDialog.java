package org.quarterboard.trends.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import org.quarterboard.shared.ui.FormDialog;
import org.quarterboard.trends.CommentaryService;

/** Asks why an agreed text is opened again. */
class ReopenDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    ReopenDialog(String quarter, Consumer<String> save) {
        super(
                I18NProvider.translate("commentary.reopen.of", quarter),
                I18NProvider.translate("commentary.reopen.lead"));
        TextArea reason = new TextArea(getTranslation("commentary.reopen.label"));
        reason.setMaxLength(CommentaryService.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        fields(reason);
        save(getTranslation("commentary.reopen"), errors -> {
            if (reason.getValue().isBlank()) {
                errors.show(reason, getTranslation("commentary.error.reason", CommentaryService.LONGEST_REASON));
            } else {
                save.accept(reason.getValue());
            }
        });
    }
}
