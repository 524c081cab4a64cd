package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.quarterboard.disparity.CaseDraft;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.FormDialog;

/** Says when the figure is looked at again. */
class ReviewPlanDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    /** A meeting to come, or a quarter, and how it is called. */
    record When(Optional<Quarter> quarter, Optional<UUID> meeting, String words) {}

    ReviewPlanDialog(List<When> choices, Consumer<CaseDraft.ReviewPlan> save) {
        super(
                I18NProvider.translate("disparity.case.plan-review.verb"),
                I18NProvider.translate("disparity.case.plan-review.lead"));
        Select<When> when = new Select<>();
        when.setLabel(getTranslation("disparity.case.plan-review.when"));
        when.setItems(choices);
        when.setItemLabelGenerator(When::words);
        TextArea words = new TextArea(getTranslation("disparity.case.plan-review.label"));
        words.setMaxLength(CaseDraft.LONGEST_TEXT);
        fields(when, words);
        save(getTranslation("disparity.case.plan-review.verb"), errors -> {
            if (when.getValue() == null) {
                errors.show(when, getTranslation("disparity.case.error.review-when"));
            } else {
                save.accept(new CaseDraft.ReviewPlan(
                        when.getValue().quarter(), when.getValue().meeting(), words.getValue()));
            }
        });
    }
}
