package org.quarterboard.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.directory.Country;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.meetings.MinuteTextStore.Revision;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Ref;
import org.springframework.stereotype.Component;

/**
 * Puts the minutes together as they go round: heading, who was there, what interests were declared, and each item with
 * what is minuted of it.
 */
@Component
class MinutesComposer {

    private final Minuting minuting;
    private final MinuteTextStore texts;
    private final MinuteEntryStore entries;
    private final Topics topics;
    private final RegisterService registers;
    private final DeclarationWords declared;
    private final BoardService boards;
    private final ServiceDirectory directory;
    private final CellWords measures;
    private final Messages messages;
    private final Formats formats;

    MinutesComposer(
            Minuting minuting,
            MinuteTextStore texts,
            MinuteEntryStore entries,
            Topics topics,
            RegisterService registers,
            DeclarationWords declared,
            BoardService boards,
            ServiceDirectory directory,
            CellWords measures,
            Messages messages,
            Formats formats) {
        this.minuting = minuting;
        this.texts = texts;
        this.entries = entries;
        this.topics = topics;
        this.registers = registers;
        this.declared = declared;
        this.boards = boards;
        this.directory = directory;
        this.measures = measures;
        this.messages = messages;
        this.formats = formats;
    }

    MinutesText compose(Meeting meeting, Locale locale) {
        return compose(
                meeting, locale, present(meeting, locale), declared.part(meeting, minuting.agenda(meeting), locale));
    }

    /**
     * Whether the version says what would go round now. One that went round before minutes spoke of interests is still
     * good where there is none to speak of.
     */
    boolean says(MinutesStore.Version version, Meeting meeting) {
        Locale locale = Locale.forLanguageTag(version.language());
        return hasWords(version, compose(meeting, locale))
                || declared.isEmpty(meeting) && hasWords(version, compose(meeting, locale, present(meeting, locale)));
    }

    private static boolean hasWords(MinutesStore.Version version, MinutesText text) {
        return MinutesRecord.hash(text.write()).equals(version.sha256());
    }

    private MinutesText compose(Meeting meeting, Locale locale, MinutesText.Part... opening) {
        BoardDetails board = boards.details(meeting.boardId());
        Map<AgendaItemId, String> written =
                texts.newest(meeting).stream().collect(Collectors.toMap(Revision::item, Revision::words));
        Map<AgendaItemId, List<MinuteEntry>> captured =
                entries.ofMeeting(meeting).stream().collect(Collectors.groupingBy(MinuteEntry::item));
        EntryWords words = new EntryWords(meeting, board, locale);
        List<MinutesText.Part> parts = new ArrayList<>(List.of(opening));
        int number = 1;
        for (AgendaEntry item : minuting.agenda(meeting)) {
            parts.add(new MinutesText.Part(
                    messages.get("minutes.text.item", locale, Integer.toString(number++), item.title()),
                    MinutesText.paragraphs(written.getOrDefault(item.id(), "")),
                    captured.getOrDefault(item.id(), List.of()).stream()
                            .map(words::of)
                            .toList()));
        }
        return new MinutesText(
                messages.get("minutes.text.title", locale, formats.date(meeting.heldOn(), locale)),
                List.of(
                        board.name(),
                        messages.get(
                                "minutes.text.place",
                                locale,
                                formats.time(meeting.startsAt(), locale),
                                meeting.place())),
                parts);
    }

    /** Who was there, in the order of the register; positions and organisations, never names. */
    private MinutesText.Part present(Meeting meeting, Locale locale) {
        List<RegisterRow> rows = registers.register(meeting.boardId(), meeting.uuid());
        List<String> lines = rows.stream()
                .map(row -> messages.get(
                        "minutes.text.was",
                        locale,
                        row.holding().position(),
                        row.holding().organisation(),
                        messages.get(
                                row.mark() == null
                                        ? "meetings.mark.none"
                                        : row.mark().messageKey(),
                                locale)))
                .toList();
        return new MinutesText.Part(
                messages.get("minutes.text.present", locale),
                lines.isEmpty() ? List.of(messages.get("minutes.text.nobody", locale)) : List.of(),
                lines);
    }

    /** What was captured, each in one line. */
    private final class EntryWords {

        private final Locale locale;
        private final boolean welsh;
        private final Map<Ref, String> titles;

        EntryWords(Meeting meeting, BoardDetails board, Locale locale) {
            this.locale = locale;
            this.welsh = directory.mine().stream()
                    .anyMatch(service -> board.services().contains(service.id()) && service.country() == Country.WALES);
            this.titles = topics.choices(meeting, locale).stream()
                    .collect(Collectors.toMap(TopicSource.Choice::ref, TopicSource.Choice::title, (one, same) -> one));
        }

        String of(MinuteEntry entry) {
            String label = entry.number().label();
            String kind = messages.get(entry.kind().messageKey(), locale);
            if (entry.withdrawn()) {
                return messages.get("minutes.text.withdrawn", locale, kind, label);
            }
            String line = switch (entry.kind()) {
                case DECISION -> messages.get("minutes.text.DECISION", locale, kind, label, entry.text());
                case CHALLENGE ->
                    messages.get(
                            "minutes.text.CHALLENGE",
                            locale,
                            kind,
                            label,
                            entry.saidBy(),
                            entry.saidTo(),
                            entry.text());
                case ACTION ->
                    messages.get(
                            "minutes.text.ACTION",
                            locale,
                            kind,
                            label,
                            entry.text(),
                            entry.owner(),
                            entry.due() == null ? "" : formats.date(entry.due(), locale));
            };
            if (!entry.answer().isEmpty()) {
                line += " " + messages.get("minutes.text.answer", locale, entry.answer());
            }
            return line + about(entry.topic());
        }

        private String about(Topic topic) {
            List<String> names = new ArrayList<>();
            if (topic.measure() != null) {
                names.add(measures.ofMeasure(topic.measure().value(), welsh, locale));
            }
            String title = topic.thing() == null ? null : titles.get(topic.thing());
            if (title != null) {
                names.add(title);
            }
            return names.isEmpty() ? "" : " " + messages.get("minutes.text.about", locale, String.join("; ", names));
        }
    }
}
