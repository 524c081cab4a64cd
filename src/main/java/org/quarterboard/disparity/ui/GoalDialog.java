package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import org.quarterboard.disparity.CaseDraft;
import org.quarterboard.disparity.CaseGoal;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.FormDialog;

/** Says what would count as success. */
class GoalDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<CaseGoal.Kind> kind =
            new RadioButtonGroup<>(getTranslation("disparity.case.goal.kind"));
    private final NumberField target = new NumberField(getTranslation("disparity.case.goal.target"));
    private final Select<Quarter> by = new Select<>();

    GoalDialog(List<Quarter> quarters, Function<Quarter, String> name, Consumer<CaseGoal> save) {
        super(I18NProvider.translate("disparity.case.goal.verb"), I18NProvider.translate("disparity.case.goal.lead"));
        TextArea words = new TextArea(getTranslation("disparity.case.goal.label"));
        words.setMaxLength(CaseDraft.LONGEST_TEXT);
        words.setRequiredIndicatorVisible(true);
        kind.setItems(CaseGoal.Kind.values());
        kind.setItemLabelGenerator(item -> getTranslation(item.messageKey()));
        kind.setValue(CaseGoal.Kind.WORDS);
        target.setHelperText(getTranslation("disparity.case.goal.target-hint"));
        target.setStep(0.01);
        by.setLabel(getTranslation("disparity.case.goal.by"));
        by.setItems(quarters);
        by.setItemLabelGenerator(name::apply);
        kind.addValueChangeListener(change -> onlyWhatIsNeeded());
        onlyWhatIsNeeded();
        fields(words, kind, target, by);
        save(getTranslation("disparity.case.goal.verb"), errors -> {
            CaseGoal.Kind chosen = kind.getValue();
            if (words.getValue().isBlank()) {
                errors.show(words, getTranslation("disparity.case.error.goal", CaseDraft.LONGEST_TEXT));
            }
            if (chosen.aimsAtRatio() && target.getValue() == null) {
                errors.show(target, getTranslation("disparity.case.error.goal-target"));
            }
            if (chosen != CaseGoal.Kind.WORDS && by.getValue() == null) {
                errors.show(by, getTranslation("disparity.case.error.goal-quarter"));
            }
            if (!errors.hasErrors()) {
                save.accept(new CaseGoal(
                        words.getValue(),
                        chosen,
                        chosen.aimsAtRatio() ? OptionalDouble.of(target.getValue()) : OptionalDouble.empty(),
                        chosen == CaseGoal.Kind.WORDS ? Optional.empty() : Optional.of(by.getValue())));
            }
        });
    }

    private void onlyWhatIsNeeded() {
        target.setVisible(kind.getValue().aimsAtRatio());
        by.setVisible(kind.getValue() != CaseGoal.Kind.WORDS);
    }
}
