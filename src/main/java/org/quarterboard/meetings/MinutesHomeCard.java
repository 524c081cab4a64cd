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
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** On the home page: minutes that wait for the chair, for those who write them, or for those who read them. */
@Component
class MinutesHomeCard implements HomeCard {

    private final BoardService boards;
    private final MeetingService meetings;
    private final ServiceDirectory directory;
    private final Messages messages;
    private final Formats formats;

    MinutesHomeCard(
            BoardService boards,
            MeetingService meetings,
            ServiceDirectory directory,
            Messages messages,
            Formats formats) {
        this.boards = boards;
        this.meetings = meetings;
        this.directory = directory;
        this.messages = messages;
        this.formats = formats;
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
        String base = "service/" + directory.find(service).code() + "/meetings/";
        List<MeetingItem> held = meetings.list(board.get().id()).stream()
                .filter(meeting -> meeting.state().tookPlace())
                .toList();
        List<Entry> entries = new ArrayList<>();
        if (capabilities.contains(Capability.Names.SIGN_MINUTES)) {
            held.stream()
                    .filter(meeting -> meeting.state() == MeetingState.AGREED)
                    .forEach(
                            meeting -> entries.add(entry(Place.NEEDS_YOU, "minutes.home.sign", meeting, base, locale)));
        }
        held.stream().findFirst().ifPresent(last -> {
            if (last.state() == MeetingState.DRAFTED) {
                entries.add(entry(Place.NEWS, "minutes.home.read", last, base, locale));
            } else if (last.state() == MeetingState.HELD && capabilities.contains(Capability.Names.RECORD_MEETING)) {
                entries.add(entry(Place.NEEDS_YOU, "minutes.home.write", last, base, locale));
            }
        });
        return entries;
    }

    private Entry entry(Place place, String key, MeetingItem meeting, String base, Locale locale) {
        return new Entry(
                place,
                messages.get(key + ".title", locale, formats.date(meeting.date(), locale)),
                messages.get(key + ".text", locale),
                messages.get(key + ".link", locale),
                base + meeting.uuid() + "/minutes");
    }
}
