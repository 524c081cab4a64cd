package org.quarterboard.meetings.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.quarterboard.meetings.Answer;
import org.quarterboard.meetings.InvitationRow;
import org.quarterboard.meetings.ReplyDraft;
import org.quarterboard.shared.ui.FormDialog;

/** Records what a member has answered otherwise, for example by telephone, or takes an answer back. */
class RecordReplyDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    RecordReplyDialog(InvitationRow row, Consumer<ReplyDraft> save) {
        super(
                I18NProvider.translate("invitations.record.verb"),
                I18NProvider.translate("invitations.record.lead", row.position(), row.organisation()));
        List<Answer> choices = new ArrayList<>(row.choices());
        if (row.reply().isPresent()) {
            choices.add(Answer.NONE);
        }
        ReplyForm form = new ReplyForm(row, getTranslation("invitations.record.question"), choices);
        fields(form);
        save(
                getTranslation("invitations.record.save"),
                errors -> form.draft(errors).ifPresent(save));
    }
}
