package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.AttendanceMode;
import org.quarterboard.meetings.GuestDraft;
import org.quarterboard.shared.ui.FormDialog;

/** Adds somebody who was in attendance without being a member. */
class GuestDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    GuestDialog(List<AgendaEntry> agenda, Consumer<GuestDraft> save) {
        super(I18NProvider.translate("registers.guest.verb"), I18NProvider.translate("registers.guest.lead"));
        TextField position = new TextField(getTranslation("registers.guest.position"));
        position.setHelperText(getTranslation("registers.guest.position-hint"));
        position.setMaxLength(LONGEST);
        position.setRequiredIndicatorVisible(true);
        TextField organisation = new TextField(getTranslation("registers.guest.organisation"));
        organisation.setMaxLength(LONGEST);
        organisation.setRequiredIndicatorVisible(true);
        RadioButtonGroup<AttendanceMode> mode = new RadioButtonGroup<>(getTranslation("registers.details.mode"));
        mode.setItems(AttendanceMode.values());
        mode.setItemLabelGenerator(item -> getTranslation(item.messageKey()));
        mode.setValue(AttendanceMode.IN_ROOM);
        CheckboxGroup<AgendaEntry> items = new CheckboxGroup<>(getTranslation("registers.guest.items"));
        items.setHelperText(getTranslation("registers.guest.items-hint"));
        items.setItems(agenda);
        items.setItemLabelGenerator(AgendaEntry::title);
        items.setVisible(!agenda.isEmpty());
        fields(position, organisation, mode, items);
        save(getTranslation("registers.guest.verb"), errors -> {
            if (position.getValue().isBlank()) {
                errors.show(position, getTranslation("registers.error.position", LONGEST));
            }
            if (organisation.getValue().isBlank()) {
                errors.show(organisation, getTranslation("registers.error.organisation", LONGEST));
            }
            if (!errors.hasErrors()) {
                save.accept(new GuestDraft(
                        position.getValue(),
                        organisation.getValue(),
                        mode.getValue(),
                        items.getValue().stream().map(AgendaEntry::id).collect(Collectors.toSet())));
            }
        });
    }
}
