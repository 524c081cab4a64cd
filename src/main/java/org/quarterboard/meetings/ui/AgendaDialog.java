package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
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

    AgendaDialog(@Nullable AgendaEntry entry, Consumer<AgendaDraft> save) {
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
        title.setValue(entry == null ? "" : entry.title());
        purpose.setValue(entry == null ? Purpose.DISCUSS : entry.purpose());
        ask.setValue(entry == null ? "" : entry.ask());
        fields(title, purpose, ask);
        save(getTranslation(entry == null ? "meetings.agenda.add" : "meetings.agenda.save"), errors -> {
            if (title.getValue().isBlank()) {
                errors.show(title, getTranslation("meetings.error.item-title", LONGEST_TITLE));
                return;
            }
            save.accept(new AgendaDraft(title.getValue(), purpose.getValue(), ask.getValue()));
        });
    }
}
