package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.quarterboard.disparity.CaseDecision;
import org.quarterboard.disparity.CaseDraft;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.shared.ui.FormDialog;

/** Records what the board decided, why, and at which meeting. */
class DecideDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    /** @param held the meetings whose day has come, the latest first */
    DecideDialog(List<MeetingItem> held, Function<MeetingItem, String> name, Consumer<CaseDraft.Decision> save) {
        super(
                I18NProvider.translate("disparity.case.decide.verb"),
                I18NProvider.translate("disparity.case.decide.lead"));
        RadioButtonGroup<CaseDecision> decision = new RadioButtonGroup<>(getTranslation("disparity.case.decide.what"));
        decision.setItems(CaseDecision.values());
        decision.setItemLabelGenerator(item -> getTranslation(item.messageKey()));
        TextArea reason = new TextArea(getTranslation("disparity.case.decide.reason"));
        reason.setMaxLength(CaseDraft.LONGEST_TEXT);
        reason.setRequiredIndicatorVisible(true);
        Select<MeetingItem> meeting = new Select<>();
        meeting.setLabel(getTranslation("disparity.case.decide.meeting"));
        meeting.setItems(held);
        meeting.setItemLabelGenerator(name::apply);
        held.stream().findFirst().ifPresent(meeting::setValue);
        fields(decision, reason, meeting);
        save(getTranslation("disparity.case.decide.verb"), errors -> {
            if (decision.getValue() == null) {
                decision.setInvalid(true);
                decision.setErrorMessage(getTranslation("disparity.case.error.decision"));
                errors.show(decision.getErrorMessage());
            }
            if (reason.getValue().isBlank()) {
                errors.show(reason, getTranslation("disparity.case.error.reason", CaseDraft.LONGEST_TEXT));
            }
            if (meeting.getValue() == null) {
                errors.show(meeting, getTranslation("disparity.case.error.meeting"));
            }
            if (!errors.hasErrors()) {
                save.accept(new CaseDraft.Decision(
                        decision.getValue(),
                        reason.getValue(),
                        meeting.getValue().uuid()));
            }
        });
    }
}
