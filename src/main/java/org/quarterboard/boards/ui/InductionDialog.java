package org.quarterboard.boards.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.quarterboard.boards.InductionDraft;
import org.quarterboard.boards.InductionTopic;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.shared.ui.DayPicker;
import org.quarterboard.shared.ui.FormDialog;

/** Records what a member was inducted in on a day. */
class InductionDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    InductionDialog(MemberItem member, LocalDate today, Consumer<InductionDraft> save) {
        super(I18NProvider.translate("boards.induction.verb"), member.label());
        CheckboxGroup<InductionTopic> topics = new CheckboxGroup<>(getTranslation("boards.induction.topics"));
        topics.setItems(InductionTopic.values());
        topics.setItemLabelGenerator(topic -> getTranslation(topic.messageKey()));
        DatePicker doneOn = new DayPicker(getTranslation("boards.col.done-on"));
        doneOn.setValue(today);
        doneOn.setRequiredIndicatorVisible(true);
        TextField remark = new TextField(getTranslation("boards.induction.remark"));
        remark.setHelperText(getTranslation("boards.induction.remark-hint"));
        fields(topics, doneOn, remark);
        save(getTranslation("boards.induction.verb"), errors -> {
            if (topics.getValue().isEmpty()) {
                topics.setInvalid(true);
                errors.show(getTranslation("boards.error.choose-topic"));
            }
            if (doneOn.getValue() == null) {
                errors.show(doneOn, getTranslation("boards.error.choose-day"));
            }
            if (!errors.hasErrors()) {
                save.accept(new InductionDraft(member.id(), topics.getValue(), doneOn.getValue(), remark.getValue()));
            }
        });
    }
}
