package org.quarterboard.meetings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.meetings.MinuteTextStore.Aside;
import org.quarterboard.meetings.MinuteTextStore.Revision;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.PeopleService;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing the minutes. Each text carries the revision that was on the screen. A text that meets another one is kept
 * beside it, so that two who write at once lose nothing, and somebody says what becomes of it.
 */
@Service
@Transactional(readOnly = true)
public class MinutesDraftService {

    static final int LONGEST = 20_000;

    private final Minuting minuting;
    private final MinuteTextStore texts;
    private final MinuteEntryStore entries;
    private final PeopleService people;
    private final MeetingAudit audit;
    private final CurrentPerson currentPerson;
    private final Today today;

    MinutesDraftService(
            Minuting minuting,
            MinuteTextStore texts,
            MinuteEntryStore entries,
            PeopleService people,
            MeetingAudit audit,
            CurrentPerson currentPerson,
            Today today) {
        this.minuting = minuting;
        this.texts = texts;
        this.entries = entries;
        this.people = people;
        this.audit = audit;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    /** What has been written so far; for those who write it. */
    public MinutesDraft draft(@ReadsService(Capability.RECORD_MEETING) BoardId board, UUID uuid) {
        Meeting meeting = minuting.read(board, uuid);
        Map<AgendaItemId, MinuteText> written = written(meeting);
        List<MinuteEntry> captured = entries.ofMeeting(meeting);
        return new MinutesDraft(minuting.agenda(meeting).stream()
                .map(item -> new MinutesDraft.Item(
                        item,
                        written.getOrDefault(item.id(), nothing(item.id())),
                        captured.stream()
                                .filter(entry -> entry.item().equals(item.id()))
                                .toList()))
                .toList());
    }

    /** Saves a text, or keeps it beside the one that somebody else has written meanwhile. */
    @Transactional
    public TextSaved saveText(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, TextDraft draft) {
        Meeting meeting = minuting.lockDraft(board, uuid);
        AgendaEntry item = minuting.item(meeting, draft.item());
        String words = Words.optional(draft.text(), LONGEST, "minutes.error.text");
        Optional<Revision> stands = newest(meeting, item.id());
        String standing = stands.map(Revision::words).orElse("");
        boolean met = stands.map(Revision::number).orElse(TextDraft.NONE) != draft.seen();
        if (met && !words.equals(standing)) {
            texts.keepAside(meeting, item.id(), words, today.instant(), currentPerson.idForRecord());
            audit.record(meeting, "meeting.minutes-text-met", Map.of("item", item.title()));
            return new TextSaved(written(meeting).getOrDefault(item.id(), nothing(item.id())), true);
        }
        if (!words.equals(standing)) {
            write(meeting, item, stands, words);
        }
        return new TextSaved(written(meeting).getOrDefault(item.id(), nothing(item.id())), false);
    }

    /**
     * Says what becomes of a text that met another one.
     *
     * @param seen the revision that was on the screen: nobody decides about a text that has changed since
     */
    @Transactional
    public MinuteText settle(
            @WritesService(Capability.RECORD_MEETING) BoardId board,
            UUID uuid,
            AgendaItemId itemId,
            int aside,
            Settlement how,
            int seen) {
        Meeting meeting = minuting.lockDraft(board, uuid);
        AgendaEntry item = minuting.item(meeting, itemId);
        Aside text = texts.asides(meeting).stream()
                .filter(one -> one.item().equals(itemId) && one.number() == aside)
                .findFirst()
                .orElseThrow(() -> new UserFacingException("minutes.error.settled"));
        Optional<Revision> stands = newest(meeting, itemId);
        if (stands.map(Revision::number).orElse(TextDraft.NONE) != seen) {
            throw new UserFacingException("minutes.error.text-changed");
        }
        if (how != Settlement.ASIDE) {
            String before = stands.map(Revision::words).orElse("");
            String words =
                    how == Settlement.INSTEAD || before.isEmpty() ? text.words() : before + "\n\n" + text.words();
            write(meeting, item, stands, Words.optional(words, LONGEST, "minutes.error.text"));
        }
        texts.settle(meeting, itemId, aside);
        audit.record(meeting, "meeting.minutes-text-settled", Map.of("item", item.title(), "how", how));
        return written(meeting).getOrDefault(itemId, nothing(itemId));
    }

    private void write(Meeting meeting, AgendaEntry item, Optional<Revision> stands, String words) {
        int number = stands.map(Revision::number).orElse(TextDraft.NONE) + 1;
        texts.write(meeting, new Revision(item.id(), number, words, today.instant(), currentPerson.idForRecord()));
        audit.record(meeting, "meeting.minutes-written", Map.of("item", item.title(), "revision", number));
    }

    private Optional<Revision> newest(Meeting meeting, AgendaItemId item) {
        return texts.newest(meeting).stream()
                .filter(revision -> revision.item().equals(item))
                .findFirst();
    }

    private Map<AgendaItemId, MinuteText> written(Meeting meeting) {
        Map<AgendaItemId, Revision> newest =
                texts.newest(meeting).stream().collect(Collectors.toMap(Revision::item, Function.identity()));
        Map<AgendaItemId, List<Aside>> asides =
                texts.asides(meeting).stream().collect(Collectors.groupingBy(Aside::item));
        Map<PersonId, String> names = people.names(Stream.concat(
                        newest.values().stream().map(Revision::by),
                        asides.values().stream().flatMap(List::stream).map(Aside::by))
                .distinct()
                .toList());
        return Stream.concat(newest.keySet().stream(), asides.keySet().stream())
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        item -> text(item, newest.get(item), asides.getOrDefault(item, List.of()), names)));
    }

    private MinuteText text(
            AgendaItemId item, @Nullable Revision revision, List<Aside> asides, Map<PersonId, String> names) {
        PersonId me = currentPerson.idForRecord();
        List<MinuteText.Aside> kept = asides.stream()
                .map(aside -> new MinuteText.Aside(
                        aside.number(),
                        aside.words(),
                        aside.at(),
                        names.getOrDefault(aside.by(), ""),
                        aside.by().equals(me)))
                .toList();
        return revision == null
                ? new MinuteText(item, "", TextDraft.NONE, null, "", kept)
                : new MinuteText(
                        item,
                        revision.words(),
                        revision.number(),
                        revision.at(),
                        names.getOrDefault(revision.by(), ""),
                        kept);
    }

    private static MinuteText nothing(AgendaItemId item) {
        return new MinuteText(item, "", TextDraft.NONE, null, "", List.of());
    }
}
