package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quarterboard.meetings.AgendaDraft;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.Purpose;
import org.quarterboard.shared.ui.FormDialog;

/** Adds an item to an agenda, or changes one. */
class AgendaDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_ASK = 1000;

    /**
     * @param entry the item that is changed; null for a new one
     * @param owners positions that are offered as whoever brings the item; others may be typed
     */
    AgendaDialog(@Nullable AgendaEntry entry, List<String> owners, Consumer<AgendaDraft> save) {
        super(I18NProvider.translate(entry == null ? "meetings.agenda.add" : "meetings.agenda.change-heading"), "");
        TextField title = new TextField(getTranslation("meetings.agenda.title"));
        title.setMaxLength(LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        RadioButtonGroup<Purpose> purpose = new RadioButtonGroup<>(getTranslation("meetings.agenda.purpose"));
        purpose.setItems(Purpose.values());
        purpose.setItemLabelGenerator(item -> getTranslation(item.messageKey()));
        TextArea ask = new TextArea(getTranslation("meetings.agenda.ask"));
        ask.setHelperText(getTranslation("meetings.agenda.ask-hint"));
        ask.setMaxLength(LONGEST_ASK);
        IntegerField minutes = new IntegerField(getTranslation("agendas.minutes"));
        minutes.setHelperText(getTranslation("agendas.minutes-hint"));
        minutes.setMin(0);
        minutes.setMax(AgendaDraft.LONGEST);
        minutes.setStep(5);
        minutes.setStepButtonsVisible(true);
        ComboBox<String> owner = new ComboBox<>(getTranslation("agendas.owner"));
        owner.setHelperText(getTranslation("agendas.owner-hint"));
        owner.setItems(owners);
        owner.setAllowCustomValue(true);
        owner.addCustomValueSetListener(typed -> owner.setValue(typed.getDetail()));
        AgendaDraft known = entry == null ? new AgendaDraft("", Purpose.DISCUSS, "") : entry.draft();
        title.setValue(known.title());
        purpose.setValue(known.purpose());
        ask.setValue(known.ask());
        minutes.setValue(known.minutes() == 0 ? null : known.minutes());
        owner.setValue(known.owner().isEmpty() ? null : known.owner());
        fields(title, purpose, ask, minutes, owner);
        save(getTranslation(entry == null ? "meetings.agenda.add" : "meetings.agenda.save"), errors -> {
            if (title.getValue().isBlank()) {
                errors.show(title, getTranslation("meetings.error.item-title", LONGEST_TITLE));
                return;
            }
            if (minutes.isInvalid()) {
                errors.show(minutes, getTranslation("agendas.error.minutes", AgendaDraft.LONGEST));
                return;
            }
            save.accept(new AgendaDraft(
                    title.getValue(),
                    purpose.getValue(),
                    ask.getValue(),
                    minutes.getOptionalValue().orElse(0),
                    owner.getOptionalValue().orElse(""),
                    known.subject()));
        });
    }
}
