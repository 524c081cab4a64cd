package org.quarterboard.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;

/** On the home page: the next meeting, and what is missing before and after it. */
@Component
class MeetingHomeCard implements HomeCard {

    private final BoardService boards;
    private final MeetingService meetings;
    private final ServiceDirectory directory;
    private final Messages messages;
    private final Formats formats;
    private final Today today;

    MeetingHomeCard(
            BoardService boards,
            MeetingService meetings,
            ServiceDirectory directory,
            Messages messages,
            Formats formats,
            Today today) {
        this.boards = boards;
        this.meetings = meetings;
        this.directory = directory;
        this.messages = messages;
        this.formats = formats;
        this.today = today;
    }

    @Override
    public List<Entry> entries(ServiceId service, Set<String> capabilities, Locale locale) {
        if (!capabilities.contains(Capability.Names.READ_BOARD)) {
            return List.of();
        }
        Optional<BoardDetails> board = boards.boardOf(service);
        if (board.isEmpty()) {
            return List.of();
        }
        String base = "service/" + directory.find(service).code() + "/meetings";
        List<MeetingItem> all = meetings.list(board.get().id());
        boolean records = capabilities.contains(Capability.Names.RECORD_MEETING);
        List<Entry> entries = new ArrayList<>();
        if (records) {
            all.stream()
                    .filter(this::isUnfinished)
                    .map(meeting -> about(meeting, base, locale))
                    .forEach(entries::add);
        }
        MeetingItem.next(all, today.date()).ifPresent(meeting -> {
            entries.add(entry(Place.NEXT, "meetings.home.next", meeting, base, locale));
            if (records && meeting.agendaItems() == 0) {
                entries.add(entry(Place.NEEDS_YOU, "meetings.home.no-agenda", meeting, base, locale));
            }
        });
        if (records && gap(all)) {
            Quarter quarter = today.quarter();
            entries.add(new Entry(
                    Place.NEEDS_YOU,
                    messages.get("meetings.home.gap.title", locale, formats.shortQuarter(quarter, locale)),
                    messages.get("meetings.home.gap.text", locale, formats.date(quarter.end(), locale)),
                    messages.get("meetings.home.gap.link", locale),
                    base));
        }
        return entries;
    }

    /** Its day has come, and it is neither said to be held nor fully recorded. */
    private boolean isUnfinished(MeetingItem meeting) {
        boolean over = !meeting.date().isAfter(today.date());
        return over
                && (meeting.state().isAhead() || (meeting.state() == MeetingState.HELD && !meeting.registerComplete()));
    }

    private Entry about(MeetingItem meeting, String base, Locale locale) {
        String key = meeting.state().isAhead() ? "meetings.home.was-it-held" : "meetings.home.register";
        return entry(Place.NEEDS_YOU, key, meeting, base, locale);
    }

    private Entry entry(Place place, String key, MeetingItem meeting, String base, Locale locale) {
        String date = formats.date(meeting.date(), locale);
        return new Entry(
                place,
                messages.get(key + ".title", locale, date),
                messages.get(
                        key + ".text",
                        locale,
                        formats.time(meeting.startsAt(), locale),
                        meeting.place(),
                        meeting.expected() - meeting.marked()),
                messages.get(key + ".link", locale),
                base + "/" + meeting.uuid() + (key.endsWith(".register") ? "/attendance" : ""));
    }

    /** No meeting held or planned in the running quarter. */
    private boolean gap(List<MeetingItem> all) {
        return all.stream()
                .noneMatch(
                        meeting -> !meeting.state().isOff() && meeting.quarter().equals(today.quarter()));
    }
}
