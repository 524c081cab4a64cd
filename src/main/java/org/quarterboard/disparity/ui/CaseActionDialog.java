package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.quarterboard.actions.ActionDraft;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.shared.ui.DayPicker;
import org.quarterboard.shared.ui.FormDialog;

/** Opens an action of the case in the register of the board. */
class CaseActionDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 2000;

    CaseActionDialog(List<MemberItem> members, LocalDate today, Consumer<ActionDraft> save) {
        super(I18NProvider.translate("disparity.case.act.verb"), I18NProvider.translate("disparity.case.act.lead"));
        TextArea text = new TextArea(getTranslation("disparity.case.act.label"));
        text.setMaxLength(LONGEST);
        text.setRequiredIndicatorVisible(true);
        ComboBox<MemberItem> owner = new ComboBox<>(getTranslation("disparity.case.act.owner"));
        owner.setItems(members);
        owner.setItemLabelGenerator(MemberItem::label);
        owner.setRequiredIndicatorVisible(true);
        DatePicker due = new DayPicker(getTranslation("disparity.case.act.due"));
        due.setLocale(getLocale());
        due.setMin(today);
        fields(text, owner, due);
        save(getTranslation("disparity.case.act.verb"), errors -> {
            if (text.getValue().isBlank()) {
                errors.show(text, getTranslation("disparity.case.error.act", LONGEST));
            }
            if (owner.getValue() == null) {
                errors.show(owner, getTranslation("disparity.case.error.owner"));
            }
            if (due.getValue() == null || due.getValue().isBefore(today)) {
                errors.show(due, getTranslation("disparity.case.error.by"));
            }
            if (!errors.hasErrors()) {
                save.accept(new ActionDraft(text.getValue(), owner.getValue().id(), due.getValue()));
            }
        });
    }
}
