package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.quarterboard.meetings.Answer;
import org.quarterboard.meetings.InvitationRow;
import org.quarterboard.meetings.InvitationService;
import org.quarterboard.meetings.OwnInvitation;
import org.quarterboard.meetings.ReplyDraft;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;

/** The reader's own invitation: what was answered, and the answer to give or change until the meeting is held. */
final class OwnReplyPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient InvitationService invitations;
    private final transient BoardId board;
    private final transient OwnInvitation invitation;
    private final ErrorSummary errors = new ErrorSummary();

    /** @param answered what to do once an answer is stored */
    OwnReplyPanel(InvitationService invitations, BoardId board, OwnInvitation invitation, Runnable answered) {
        this.invitations = invitations;
        this.board = board;
        this.invitation = invitation;
        addClassName("qb-own-reply");
        InvitationRow row = invitation.row();
        add(new H2(getTranslation("invitations.own.heading", row.position())), state(row));
        if (!invitation.open()) {
            add(new Paragraph(getTranslation("invitations.own.closed")));
            return;
        }
        if (row.answeredBefore()) {
            add(new Paragraph(getTranslation("invitations.own.moved")));
        }
        ReplyForm form = new ReplyForm(row, getTranslation("invitations.own.question"), row.choices());
        Button save = new Button(
                getTranslation(row.reply().isPresent() ? "invitations.own.change" : "invitations.own.send"),
                click -> save(form, answered));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(save);
        buttons.addClassName("qb-actions");
        add(errors, form, buttons);
    }

    private Paragraph state(InvitationRow row) {
        Answer answer = row.answer();
        Paragraph line = new Paragraph(ReplyBadge.of(answer, this::getTranslation));
        row.reply().filter(reply -> !reply.delegate().isEmpty()).ifPresent(reply -> line.add(" " + reply.delegate()));
        if (answer == Answer.NONE && invitation.open()) {
            line.removeAll();
            line.add(new Badge(Badge.Kind.ATTENTION, getTranslation("invitations.own.unanswered")));
        }
        return line;
    }

    private void save(ReplyForm form, Runnable answered) {
        boolean done = Feedback.attempt(errors, () -> form.draft(errors).ifPresent(this::store));
        if (done && !errors.hasErrors()) {
            answered.run();
            Feedback.done(getTranslation("invitations.own.done"));
        }
    }

    private void store(ReplyDraft draft) {
        invitations.answer(board, invitation.meeting(), draft);
    }
}
