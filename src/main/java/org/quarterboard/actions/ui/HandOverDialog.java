package org.quarterboard.actions.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import org.quarterboard.actions.ActionItem;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.shared.ui.DayPicker;
import org.quarterboard.shared.ui.FormDialog;

/** Gives an action to another owner or another day; what was agreed stays as it was. */
class HandOverDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    /** What saving does. */
    @FunctionalInterface
    interface Save {
        void to(MemberId owner, LocalDate due, String reason);
    }

    HandOverDialog(ActionItem item, List<MemberItem> members, Save save) {
        super(
                I18NProvider.translate("actions.change.verb"),
                I18NProvider.translate("actions.report.lead", item.number().label(), item.text()));
        Select<MemberItem> owner = new Select<>();
        owner.setLabel(getTranslation("actions.owner"));
        owner.setItems(members);
        owner.setItemLabelGenerator(MemberItem::label);
        members.stream()
                .filter(member -> member.id().equals(item.owner()))
                .findFirst()
                .ifPresent(owner::setValue);
        DatePicker due = new DayPicker(getTranslation("actions.due"));
        due.setValue(item.due());
        TextArea reason = new TextArea(getTranslation("actions.words.CHANGED"));
        reason.setMaxLength(ReportDialog.LONGEST);
        reason.setRequiredIndicatorVisible(true);
        fields(owner, due, reason);
        save(getTranslation("actions.change.verb"), errors -> {
            if (owner.getValue() == null) {
                errors.show(owner, getTranslation("actions.error.owner"));
            }
            if (due.getValue() == null) {
                errors.show(due, getTranslation("actions.error.due"));
            }
            if (reason.getValue().isBlank()) {
                errors.show(reason, getTranslation("actions.error.reason", ReportDialog.LONGEST));
            }
            if (!errors.hasErrors()) {
                save.to(owner.getValue().id(), due.getValue(), reason.getValue());
            }
        });
    }
}
