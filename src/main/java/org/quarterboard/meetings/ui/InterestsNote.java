package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;

/** Says that an agenda lacks what stands first on every agenda, declarations of interest, and offers to add it. */
final class InterestsNote extends Div {

    private static final long serialVersionUID = 1L;

    /** @param done fills the page anew */
    InterestsNote(AgendaService agenda, BoardId board, MeetingItem meeting, ErrorSummary errors, Runnable done) {
        addClassName("qb-undo");
        Button add = new Button(getTranslation("agendas.interests.add"), click -> {
            if (Feedback.attempt(errors, () -> agenda.addInterests(board, meeting.uuid(), getLocale()))) {
                done.run();
                Feedback.done(getTranslation("agendas.interests.added"));
            }
        });
        add(new Span(getTranslation("agendas.interests.missing")), add);
    }

    /** Whether the agenda of a meeting to come lacks the item. */
    static boolean due(AgendaService agenda, BoardId board, MeetingItem meeting) {
        return meeting.state().isAhead() && !agenda.hasInterests(board, meeting.uuid());
    }
}
