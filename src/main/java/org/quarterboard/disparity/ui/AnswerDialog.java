package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import org.quarterboard.disparity.CaseDraft;
import org.quarterboard.disparity.CaseQuestion;
import org.quarterboard.shared.ui.FormDialog;

/** Answers what a partner was asked; a further answer stands below the one before. */
class AnswerDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    AnswerDialog(CaseQuestion question, Consumer<CaseDraft.Answer> save) {
        super(I18NProvider.translate("disparity.case.answer.verb"), question.text());
        TextArea text = new TextArea(getTranslation("disparity.case.answer.label"));
        text.setMaxLength(CaseDraft.LONGEST_TEXT);
        text.setRequiredIndicatorVisible(true);
        text.setHelperText(getTranslation("disparity.case.answer.hint"));
        TextField evidence = new TextField(getTranslation("disparity.case.answer.evidence"));
        evidence.setMaxLength(CaseDraft.LONGEST_EVIDENCE);
        evidence.setHelperText(getTranslation("disparity.case.answer.evidence-hint"));
        fields(text, evidence);
        save(getTranslation("disparity.case.answer.verb"), errors -> {
            if (text.getValue().isBlank()) {
                errors.show(text, getTranslation("disparity.case.error.answer", CaseDraft.LONGEST_TEXT));
            } else {
                save.accept(new CaseDraft.Answer(question.step(), text.getValue(), evidence.getValue()));
            }
        });
    }
}
