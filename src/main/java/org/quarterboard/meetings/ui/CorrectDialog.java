package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.CorrectionDraft;
import org.quarterboard.shared.ui.FormDialog;

/** Corrects agreed minutes, visibly: the words that stand there, the words that are right, and why. */
class CorrectDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 2000;
    private static final int LONGEST_REASON = 500;

    CorrectDialog(List<AgendaEntry> agenda, Consumer<CorrectionDraft> save) {
        super(I18NProvider.translate("minutes.correct.verb"), I18NProvider.translate("minutes.correct.lead"));
        Select<AgendaEntry> item = new Select<>();
        item.setLabel(getTranslation("minutes.comment.item"));
        item.setItems(agenda);
        item.setItemLabelGenerator(AgendaEntry::title);
        TextArea before = area("minutes.correct.old", LONGEST);
        TextArea after = area("minutes.correct.new", LONGEST);
        TextArea why = area("minutes.correct.why", LONGEST_REASON);
        fields(item, before, after, why);
        save(getTranslation("minutes.correct.verb"), errors -> {
            if (item.getValue() == null) {
                errors.show(item, getTranslation("minutes.error.item"));
            }
            if (before.getValue().isBlank()) {
                errors.show(before, getTranslation("minutes.error.old-words", LONGEST));
            }
            if (why.getValue().isBlank()) {
                errors.show(why, getTranslation("minutes.error.why", LONGEST_REASON));
            }
            if (!errors.hasErrors()) {
                save.accept(
                        new CorrectionDraft(item.getValue().id(), before.getValue(), after.getValue(), why.getValue()));
            }
        });
    }

    private TextArea area(String key, int longest) {
        TextArea area = new TextArea(getTranslation(key));
        area.setMaxLength(longest);
        return area;
    }
}
