package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import org.quarterboard.boards.Holding;
import org.quarterboard.meetings.AttendanceCorrectionDraft;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.RegisterRow;
import org.quarterboard.shared.ui.FormDialog;

/** Corrects a row of a settled register, visibly: the answer that is right, and why. */
class CorrectMarkDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 500;

    CorrectMarkDialog(RegisterRow row, Consumer<AttendanceCorrectionDraft> save) {
        super(I18NProvider.translate("registers.correct.verb"), lead(row));
        Holding holding = row.holding();
        RadioButtonGroup<Mark> answer = new RadioButtonGroup<>();
        answer.setLabel(getTranslation("registers.correct.answer"));
        answer.setItems(Mark.of(holding.standing()));
        answer.setItemLabelGenerator(mark -> getTranslation(mark.messageKey()));
        answer.setValue(row.mark());
        TextArea why = new TextArea(getTranslation("registers.correct.why"));
        why.setHelperText(getTranslation("registers.correct.why-hint"));
        why.setMaxLength(LONGEST);
        why.setRequiredIndicatorVisible(true);
        fields(answer, why);
        save(getTranslation("registers.correct.save"), errors -> {
            Mark mark = answer.getValue();
            if (mark == null || mark == row.mark()) {
                errors.show(getTranslation("registers.error.nothing-corrected"));
            }
            if (why.getValue().isBlank()) {
                errors.show(why, getTranslation("registers.error.reason", LONGEST));
            }
            if (mark != null && !errors.hasErrors()) {
                save.accept(new AttendanceCorrectionDraft(
                        holding.member(), holding.seat(), mark, why.getValue(), row.version()));
            }
        });
    }

    private static String lead(RegisterRow row) {
        Mark mark = row.mark();
        return I18NProvider.translate(
                "registers.correct.lead",
                row.holding().position(),
                row.holding().organisation(),
                I18NProvider.translate(mark == null ? "meetings.mark.none" : mark.messageKey()));
    }
}
