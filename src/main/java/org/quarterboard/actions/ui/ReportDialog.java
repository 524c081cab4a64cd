package org.quarterboard.actions.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import org.quarterboard.actions.ActionItem;
import org.quarterboard.actions.UpdateKind;
import org.quarterboard.shared.ui.FormDialog;

/** Says how an action has come on: one field, opened with the focus in it. */
class ReportDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    static final int LONGEST = 2000;

    ReportDialog(ActionItem item, UpdateKind kind, Consumer<String> save) {
        super(
                I18NProvider.translate("actions.report." + kind),
                I18NProvider.translate("actions.report.lead", item.number().label(), item.text()));
        TextArea text = new TextArea(getTranslation("actions.words." + kind));
        text.setMaxLength(LONGEST);
        text.setRequiredIndicatorVisible(true);
        text.setAutofocus(true);
        fields(text);
        save(getTranslation("actions.report." + kind), errors -> {
            if (text.getValue().isBlank()) {
                errors.show(text, getTranslation("actions.error." + kind, LONGEST));
                return;
            }
            save.accept(text.getValue());
        });
    }
}
