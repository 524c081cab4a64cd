package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.AgendaItemId;
import org.quarterboard.meetings.Minutes;
import org.quarterboard.shared.ui.Badge;

/** What members ask to be corrected, and what was answered: to the writers all of it, to a member the own part. */
final class CommentsPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient MinutesDesk desk;
    private final transient MeetingPage.Shown shown;
    private final transient List<AgendaEntry> agenda;
    private final boolean writes;
    private final transient Runnable again;

    CommentsPanel(
            MinutesDesk desk,
            MeetingPage.Shown shown,
            List<AgendaEntry> agenda,
            List<Minutes.Comment> comments,
            boolean writes,
            Runnable again) {
        this.desk = desk;
        this.shown = shown;
        this.agenda = agenda;
        this.writes = writes;
        this.again = again;
        addClassName("qb-no-print");
        add(new H2(getTranslation("minutes.comments")));
        OrderedList list = new OrderedList();
        list.addClassName("qb-agenda");
        comments.forEach(comment -> list.add(line(comment)));
        add(list);
    }

    private ListItem line(Minutes.Comment comment) {
        Paragraph head = new Paragraph(new Span(getTranslation(
                "minutes.comment.head",
                comment.position(),
                about(comment.item()),
                desk.formats().moment(comment.at(), getLocale()))));
        head.addClassName("qb-note");
        ListItem line = new ListItem(head, new Paragraph(comment.text()));
        Minutes.Answer answer = comment.answer();
        if (answer != null) {
            line.add(new Paragraph(
                    new Badge(
                            answer.accepted() ? Badge.Kind.GOOD : Badge.Kind.NEUTRAL,
                            getTranslation(
                                    answer.accepted() ? "minutes.comment.accepted" : "minutes.comment.answered")),
                    new Span(" " + answer.text())));
        } else if (writes) {
            Button accept = new Button(getTranslation("minutes.accept.verb"), click -> {
                desk.comments().answer(shown.board().id(), shown.meeting().uuid(), comment.number(), true, "");
                again.run();
            });
            Button reply = new Button(
                    getTranslation("minutes.reply.verb"),
                    click -> new TextDialog("minutes.reply", text -> {
                                desk.comments()
                                        .answer(
                                                shown.board().id(),
                                                shown.meeting().uuid(),
                                                comment.number(),
                                                false,
                                                text);
                                again.run();
                            })
                            .open());
            Div buttons = new Div(accept, reply);
            buttons.addClassName("qb-actions");
            line.add(buttons);
        } else {
            line.add(new Paragraph(new Badge(Badge.Kind.NEUTRAL, getTranslation("minutes.comment.open"))));
        }
        return line;
    }

    private String about(@Nullable AgendaItemId item) {
        return agenda.stream()
                .filter(entry -> entry.id().equals(item))
                .findFirst()
                .map(AgendaEntry::title)
                .orElseGet(() -> getTranslation("minutes.comment.whole"));
    }
}
