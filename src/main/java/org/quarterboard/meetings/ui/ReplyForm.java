package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterboard.boards.MemberId;
import org.quarterboard.meetings.Answer;
import org.quarterboard.meetings.Delegate;
import org.quarterboard.meetings.InvitationRow;
import org.quarterboard.meetings.Reply;
import org.quarterboard.meetings.ReplyDraft;
import org.quarterboard.shared.ui.ErrorSummary;

/** An answer to an invitation: one of a few, and if somebody else comes, who. */
final class ReplyForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    private final RadioButtonGroup<Answer> answer = new RadioButtonGroup<>();
    private final RadioButtonGroup<Who> who = new RadioButtonGroup<>();
    private final TextField position = new TextField();
    private final transient InvitationRow row;

    /** A nominated delegate, or somebody else. */
    private record Who(Optional<Delegate> delegate) {

        Optional<MemberId> member() {
            return delegate.map(Delegate::member);
        }
    }

    /** @param choices what may be chosen */
    ReplyForm(InvitationRow row, String label, List<Answer> choices) {
        this.row = row;
        addClassName("qb-reply");
        answer.setLabel(label);
        answer.setItems(choices);
        answer.setItemLabelGenerator(choice -> getTranslation(choice.messageKey()));
        answer.setRequiredIndicatorVisible(true);
        answer.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        who.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        who.setLabel(getTranslation("invitations.reply.who"));
        List<Who> everybody = new ArrayList<>();
        row.delegates().forEach(delegate -> everybody.add(new Who(Optional.of(delegate))));
        everybody.add(new Who(Optional.empty()));
        who.setItems(everybody);
        who.setItemLabelGenerator(choice -> choice.delegate()
                .map(delegate ->
                        getTranslation("invitations.reply.nominated", delegate.position(), delegate.organisation()))
                .orElseGet(() -> getTranslation("invitations.reply.somebody-else")));
        position.setLabel(getTranslation("invitations.reply.position"));
        position.setHelperText(getTranslation("invitations.reply.position-hint"));
        position.setMaxLength(LONGEST);
        row.reply().ifPresent(reply -> fill(reply, choices, everybody));
        if (who.getValue() == null) {
            who.setValue(everybody.getFirst());
        }
        answer.addValueChangeListener(change -> arrange());
        who.addValueChangeListener(change -> arrange());
        arrange();
        add(answer, who, position);
    }

    private void fill(Reply reply, List<Answer> choices, List<Who> everybody) {
        if (choices.contains(reply.answer())) {
            answer.setValue(reply.answer());
        }
        who.setValue(everybody.stream()
                .filter(choice -> choice.member().equals(reply.nominated()))
                .findFirst()
                .orElse(everybody.getLast()));
        if (reply.nominated().isEmpty()) {
            position.setValue(reply.delegate());
        }
    }

    /** Only what is needed now is asked for. */
    private void arrange() {
        boolean sends = answer.getValue() == Answer.DELEGATE;
        who.setVisible(sends && !row.delegates().isEmpty());
        position.setVisible(sends && namesSomebodyElse());
    }

    private boolean namesSomebodyElse() {
        return who.getValue() == null || who.getValue().delegate().isEmpty();
    }

    /** What was chosen; empty if something is missing, which is said. */
    Optional<ReplyDraft> draft(ErrorSummary errors) {
        answer.setInvalid(false);
        position.setInvalid(false);
        Answer chosen = answer.getValue();
        if (chosen == null) {
            answer.setInvalid(true);
            answer.setErrorMessage(getTranslation("invitations.error.choose"));
            errors.show(getTranslation("invitations.error.choose"));
            return Optional.empty();
        }
        if (chosen != Answer.DELEGATE) {
            return Optional.of(ReplyDraft.of(row.member(), chosen));
        }
        if (!namesSomebodyElse()) {
            return Optional.of(
                    new ReplyDraft(row.member(), chosen, who.getValue().member().orElse(null), ""));
        }
        if (position.getValue().isBlank()) {
            errors.show(position, getTranslation("invitations.error.delegate", LONGEST));
            return Optional.empty();
        }
        return Optional.of(new ReplyDraft(row.member(), chosen, null, position.getValue()));
    }
}
