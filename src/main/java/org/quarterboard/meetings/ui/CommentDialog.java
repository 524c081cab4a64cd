package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.AgendaItemId;
import org.quarterboard.shared.ui.FormDialog;

/** A member asks for a correction of a draft: at which item, and what. */
class CommentDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 2000;

    /** What saving does. */
    @FunctionalInterface
    interface Save {
        void comment(@Nullable AgendaItemId item, String text);
    }

    CommentDialog(List<AgendaEntry> agenda, Save save) {
        super(I18NProvider.translate("minutes.comment.verb"), I18NProvider.translate("minutes.comment.lead"));
        Select<AgendaEntry> item = new Select<>();
        item.setLabel(getTranslation("minutes.comment.item"));
        item.setItems(agenda);
        item.setEmptySelectionAllowed(true);
        item.setEmptySelectionCaption(getTranslation("minutes.comment.whole"));
        item.setItemLabelGenerator(entry -> entry == null ? getTranslation("minutes.comment.whole") : entry.title());
        TextArea text = new TextArea(getTranslation("minutes.comment.label"));
        text.setMaxLength(LONGEST);
        text.setRequiredIndicatorVisible(true);
        fields(item, text);
        save(getTranslation("minutes.comment.verb"), errors -> {
            if (text.getValue().isBlank()) {
                errors.show(text, getTranslation("minutes.error.comment", LONGEST));
                return;
            }
            save.comment(item.getValue() == null ? null : item.getValue().id(), text.getValue());
        });
    }
}
