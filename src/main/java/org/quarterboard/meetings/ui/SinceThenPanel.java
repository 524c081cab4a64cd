package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.quarterboard.actions.ActionItem;
import org.quarterboard.actions.ActionUpdate;
import org.quarterboard.meetings.MinuteEntry;
import org.quarterboard.meetings.SinceThen;
import org.quarterboard.meetings.Topic;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.Badge;

/** "You said … since then …": decisions, challenges and actions of the last meeting with what became of them. */
final class SinceThenPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient MeetingPage.Shown shown;
    private final transient Function<Topic, List<MinutesDesk.Link>> links;
    private final transient Formats formats;
    private final transient Follow follow;
    private final Div body = new Div();

    /** Adds what has happened, and answers with everything as it stands then. */
    @FunctionalInterface
    interface Follow {
        SinceThen add(MinuteEntry entry, String words);
    }

    SinceThenPanel(
            MeetingPage.Shown shown,
            SinceThen since,
            Function<Topic, List<MinutesDesk.Link>> links,
            Formats formats,
            Follow follow) {
        this.shown = shown;
        this.links = links;
        this.formats = formats;
        this.follow = follow;
        addClassNames("qb-since", "qb-no-print");
        SinceThen.Last last = since.last().orElseThrow();
        add(new H2(getTranslation("minutes.since.heading", formats.date(last.date(), getLocale()))));
        if (!last.circulated()) {
            add(new Paragraph(getTranslation("minutes.since.not-circulated")));
        }
        add(body);
        fill(since);
    }

    private void fill(SinceThen since) {
        body.removeAll();
        entries("minutes.since.decisions", since.decisions());
        entries("minutes.since.challenges", since.challenges());
        if (!since.actions().isEmpty()) {
            UnorderedList list = list("minutes.since.actions");
            since.actions().forEach(action -> list.add(action(action)));
            body.add(new Anchor(shown.service().path("actions"), getTranslation("minutes.since.to-actions")));
        }
    }

    private UnorderedList list(String heading) {
        UnorderedList list = new UnorderedList();
        list.addClassName("qb-minute-entries");
        body.add(new H3(getTranslation(heading)), list);
        return list;
    }

    private void entries(String heading, List<SinceThen.Followed> followed) {
        if (followed.isEmpty()) {
            return;
        }
        UnorderedList list = list(heading);
        for (SinceThen.Followed each : followed) {
            MinuteEntry entry = each.entry();
            ListItem line = new ListItem(
                    EntryLine.of(entry, links.apply(entry.topic()), this::getTranslation, formats, getLocale()));
            each.since().forEach(note -> line.add(note(note.at(), note.text())));
            if (each.since().isEmpty()) {
                line.add(new Paragraph(new Badge(Badge.Kind.NEUTRAL, getTranslation("minutes.since.nothing"))));
            }
            if (shown.may(Capability.Names.RECORD_MEETING)) {
                line.add(button(entry));
            }
            list.add(line);
        }
    }

    private Button button(MinuteEntry entry) {
        Button button = new Button(
                getTranslation("minutes.since.verb"),
                click -> new TextDialog("minutes.since", words -> fill(follow.add(entry, words))).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(
                getTranslation("minutes.since.verb") + ": " + entry.number().label());
        return button;
    }

    private Paragraph note(Instant at, String words) {
        return new Paragraph(getTranslation(
                "minutes.since.then", formats.date(at.atZone(Formats.LONDON).toLocalDate(), getLocale()), words));
    }

    private ListItem action(ActionItem action) {
        Badge.Kind kind = switch (action.state()) {
            case OPEN -> action.overdue() ? Badge.Kind.ATTENTION : Badge.Kind.NEUTRAL;
            case DONE -> Badge.Kind.GOOD;
            case DROPPED -> Badge.Kind.PROBLEM;
        };
        Span number = new Span(action.number().label());
        number.addClassName("qb-number-label");
        Paragraph who = new Paragraph(
                getTranslation("minutes.owner-due", action.ownerLabel(), formats.date(action.due(), getLocale())));
        who.addClassName("qb-note");
        ListItem line = new ListItem(
                new Paragraph(
                        number,
                        new Span(" " + action.text() + " "),
                        new Badge(kind, getTranslation(action.messageKey()))),
                who);
        if (!action.updates().isEmpty()) {
            ActionUpdate newest = action.updates().getLast();
            line.add(note(newest.at(), newest.text()));
        }
        return line;
    }
}
