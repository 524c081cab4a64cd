package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.FormDialog;

/** Records which meeting agreed the minutes; the earliest one after them is offered first. */
class AgreeDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    AgreeDialog(List<MeetingItem> later, Formats formats, Locale locale, Consumer<UUID> save) {
        super(I18NProvider.translate("minutes.agree.verb"), I18NProvider.translate("minutes.agree.lead"));
        Select<MeetingItem> meeting = new Select<>();
        meeting.setLabel(getTranslation("minutes.agree.meeting"));
        meeting.setItems(later);
        meeting.setItemLabelGenerator(item -> formats.date(item.date(), locale));
        if (later.isEmpty()) {
            meeting.setHelperText(getTranslation("minutes.agree.none"));
        } else {
            meeting.setValue(later.getFirst());
        }
        fields(meeting);
        save(getTranslation("minutes.agree.verb"), errors -> {
            if (meeting.getValue() == null) {
                errors.show(meeting, getTranslation("minutes.error.agreed-by"));
                return;
            }
            save.accept(meeting.getValue().uuid());
        });
    }
}
