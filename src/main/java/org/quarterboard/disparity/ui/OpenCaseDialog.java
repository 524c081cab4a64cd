package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import org.quarterboard.disparity.CaseDraft;
import org.quarterboard.shared.ui.FormDialog;

/** Makes a case of a finding: asks only how the board will call it. */
class OpenCaseDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    /** @param sentence what the finding says, whose figures are kept with the case */
    OpenCaseDialog(String sentence, String suggestedTitle, Consumer<String> save) {
        super(
                I18NProvider.translate("disparity.case.open.verb"),
                I18NProvider.translate("disparity.case.open.lead", sentence));
        TextField title = new TextField(getTranslation("disparity.case.open.title"));
        title.setMaxLength(CaseDraft.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setHelperText(getTranslation("disparity.case.open.title-hint"));
        title.setValue(suggestedTitle);
        fields(title);
        save(getTranslation("disparity.case.open.verb"), errors -> {
            if (title.getValue().isBlank()) {
                errors.show(title, getTranslation("disparity.case.error.title", CaseDraft.LONGEST_TITLE));
            } else {
                save.accept(title.getValue());
            }
        });
    }
}
