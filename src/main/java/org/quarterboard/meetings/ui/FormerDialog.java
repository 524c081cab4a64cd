package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import org.quarterboard.boards.Holding;
import org.quarterboard.meetings.AttendanceMode;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MarkDetails;
import org.quarterboard.meetings.MarkDraft;
import org.quarterboard.shared.ui.FormDialog;

/** Records somebody whose term in a seat had ended on the day, with the reason. */
class FormerDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 500;

    private final Select<Holding> who = new Select<>();
    private final RadioButtonGroup<Mark> answer = new RadioButtonGroup<>();

    FormerDialog(List<Holding> former, Consumer<MarkDraft> save) {
        super(I18NProvider.translate("registers.former.verb"), I18NProvider.translate("registers.former.lead"));
        who.setLabel(getTranslation("registers.member"));
        who.setItems(former);
        who.setItemLabelGenerator(holding -> getTranslation(
                "registers.former.who", holding.position(), holding.organisation(), holding.seatTitle()));
        answer.setLabel(getTranslation("meetings.col.attendance"));
        answer.setItemLabelGenerator(mark -> getTranslation(mark.messageKey()));
        who.addValueChangeListener(change -> {
            answer.setItems(Mark.of(change.getValue().standing()));
            answer.setValue(Mark.of(change.getValue().standing()).getFirst());
        });
        TextArea reason = new TextArea(getTranslation("registers.details.reason"));
        reason.setHelperText(getTranslation("registers.former.reason-hint"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        fields(who, answer, reason);
        save(getTranslation("registers.former.save"), errors -> {
            if (who.getValue() == null) {
                errors.show(who, getTranslation("registers.error.choose-member"));
            }
            if (reason.getValue().isBlank()) {
                errors.show(reason, getTranslation("registers.error.reason", LONGEST));
            }
            if (!errors.hasErrors()) {
                save.accept(draft(reason.getValue()));
            }
        });
    }

    /** Nothing was seen: if somebody recorded the same person meanwhile, that answer stands. */
    private MarkDraft draft(String reason) {
        Mark mark = answer.getValue();
        MarkDetails details = mark.attended() ? MarkDetails.of(AttendanceMode.IN_ROOM) : MarkDetails.NONE;
        return new MarkDraft(
                who.getValue().member(), who.getValue().seat(), mark, details.because(reason), MarkDraft.NONE);
    }
}
