package org.quarterboard.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.actions.ActionService;
import org.quarterboard.actions.UpdateKind;
import org.quarterboard.boards.MemberId;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.meetings.AgendaDraft;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.AgendaItemId;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.EntryDraft;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.meetings.MeetingState;
import org.quarterboard.meetings.MinuteEntry;
import org.quarterboard.meetings.MinuteEntryService;
import org.quarterboard.meetings.MinutesDraftService;
import org.quarterboard.meetings.MinutesService;
import org.quarterboard.meetings.Purpose;
import org.quarterboard.meetings.TextDraft;
import org.quarterboard.meetings.Topic;
import org.quarterboard.shared.BoardId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The minutes of meetings as {@code demo/minutes.csv} tells them, line by line, and what became of what they say. */
@Component
@Profile({"demo", "test"})
class MinutesSetUp {

    private final MeetingService meetings;
    private final AgendaService agendas;
    private final MinutesDraftService drafts;
    private final MinuteEntryService entries;
    private final MinutesService minutes;
    private final ActionService actions;

    MinutesSetUp(
            MeetingService meetings,
            AgendaService agendas,
            MinutesDraftService drafts,
            MinuteEntryService entries,
            MinutesService minutes,
            ActionService actions) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.drafts = drafts;
        this.entries = entries;
        this.minutes = minutes;
        this.actions = actions;
    }

    void load(String service, BoardId board, Map<String, MemberId> members) {
        Optional<MinuteEntry> last = Optional.empty();
        for (DemoTable.Row row : DemoTable.read("minutes.csv")) {
            Optional<UUID> meeting = Optional.of(row)
                    .filter(one -> one.text("service").equals(service))
                    .flatMap(one -> held(board, one.date("meeting")));
            if (meeting.isPresent()) {
                Optional<MinuteEntry> captured = line(board, meeting.get(), row, members, last);
                last = captured.isPresent() ? captured : last;
            }
        }
    }

    /** Does what the line says; answers with what it captured, if it captured something. */
    private Optional<MinuteEntry> line(
            BoardId board, UUID meeting, DemoTable.Row row, Map<String, MemberId> members, Optional<MinuteEntry> last) {
        String text = row.text("text");
        switch (row.text("what")) {
            case "TEXT" ->
                drafts.saveText(
                        board, meeting, new TextDraft(item(board, meeting, row.text("item")), text, TextDraft.NONE));
            case "DECISION" -> {
                return capture(board, meeting, row, EntryDraft.decision(text, topic(row)));
            }
            case "CHALLENGE" -> {
                return capture(
                        board,
                        meeting,
                        row,
                        EntryDraft.challenge(text, row.text("by"), row.text("to"), row.text("answer"), topic(row)));
            }
            case "ACTION" -> {
                return capture(
                        board,
                        meeting,
                        row,
                        EntryDraft.action(
                                text, BoardSetUp.found(members, row.text("to")), row.date("due"), topic(row)));
            }
            case "CIRCULATE" -> minutes.circulate(board, meeting);
            case "AGREE" -> held(board, row.date("due")).ifPresent(later -> minutes.agree(board, meeting, later));
            case "SIGN" -> sign(board, meeting);
            case "SINCE" -> entries.since(board, meeting, last.orElseThrow().uuid(), text);
            default ->
                actions.report(
                        board,
                        last.flatMap(MinuteEntry::action).orElseThrow(),
                        UpdateKind.valueOf(row.text("what")),
                        text);
        }
        return Optional.empty();
    }

    /** Before the later meeting has been held there is nothing to sign. */
    private void sign(BoardId board, UUID meeting) {
        if (meetings.find(board, meeting).state() == MeetingState.AGREED) {
            minutes.sign(board, meeting);
        }
    }

    private Optional<MinuteEntry> capture(BoardId board, UUID meeting, DemoTable.Row row, EntryDraft draft) {
        return Optional.of(entries.capture(board, meeting, item(board, meeting, row.text("item")), draft));
    }

    private static Topic topic(DemoTable.Row row) {
        return new Topic(row.given("measure").map(MeasureCode::new).orElse(null), null);
    }

    /** The item of that title; a meeting whose agenda is not told elsewhere gets it here. */
    private AgendaItemId item(BoardId board, UUID meeting, String title) {
        List<AgendaEntry> agenda = agendas.agenda(board, meeting);
        return agenda.stream()
                .filter(entry -> entry.title().equals(title))
                .map(AgendaEntry::id)
                .findFirst()
                .orElseGet(() -> agendas.add(board, meeting, new AgendaDraft(title, Purpose.DISCUSS, "")));
    }

    private Optional<UUID> held(BoardId board, LocalDate day) {
        return meetings.list(board).stream()
                .filter(meeting -> meeting.date().equals(day) && meeting.state().tookPlace())
                .map(MeetingItem::uuid)
                .findFirst();
    }
}
