package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import org.quarterboard.disparity.CaseComparison;
import org.quarterboard.disparity.CaseDraft;
import org.quarterboard.disparity.CaseOutcome;
import org.quarterboard.disparity.DisparityFinding;
import org.quarterboard.shared.ui.FormDialog;

/** Keeps the figure of the day with what people judge of it; what the figures allow is said before they judge. */
class ReviewDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    /** @param later the same comparison over later spans, the newest first; at least one */
    ReviewDialog(CaseShown shown, List<DisparityFinding> later, Consumer<CaseDraft.Review> save) {
        super(
                I18NProvider.translate("disparity.case.review.verb"),
                I18NProvider.translate("disparity.case.review.lead"));
        Select<DisparityFinding> now = new Select<>();
        now.setLabel(getTranslation("disparity.case.review.which"));
        now.setItems(later);
        now.setItemLabelGenerator(finding -> shown.desk().formats().period(finding.span(), getLocale()));
        Paragraph says = new Paragraph();
        Paragraph allows = new Paragraph();
        allows.addClassName("qb-note");
        now.addValueChangeListener(change -> {
            says.setText(shown.desk().sentence(change.getValue(), getLocale()));
            allows.setText(getTranslation(
                    CaseComparison.of(shown.one().seen(), change.getValue()).messageKey()));
        });
        now.setValue(later.getFirst());
        RadioButtonGroup<CaseOutcome> outcome = new RadioButtonGroup<>(getTranslation("disparity.case.review.outcome"));
        outcome.setItems(CaseOutcome.values());
        outcome.setItemLabelGenerator(item -> getTranslation(item.messageKey()));
        TextArea words = new TextArea(getTranslation("disparity.case.review.label"));
        words.setMaxLength(CaseDraft.LONGEST_TEXT);
        words.setRequiredIndicatorVisible(true);
        fields(now, says, allows, outcome, words);
        save(getTranslation("disparity.case.review.verb"), errors -> {
            if (outcome.getValue() == null) {
                outcome.setInvalid(true);
                outcome.setErrorMessage(getTranslation("disparity.case.error.outcome"));
                errors.show(outcome.getErrorMessage());
            }
            if (words.getValue().isBlank()) {
                errors.show(words, getTranslation("disparity.case.error.review", CaseDraft.LONGEST_TEXT));
            }
            if (!errors.hasErrors()) {
                save.accept(new CaseDraft.Review(now.getValue(), outcome.getValue(), words.getValue()));
            }
        });
    }
}
