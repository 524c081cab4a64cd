package org.quarterboard.meetings;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterboard.actions.ActionOrigins;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Ref;
import org.springframework.stereotype.Component;

/** Says of an action in whose minutes it was agreed. Two statements, however many actions there are. */
@Component
class MinuteOrigins implements ActionOrigins {

    private final MinuteEntryStore entries;
    private final MeetingRepository meetings;
    private final Messages messages;
    private final Formats formats;

    MinuteOrigins(MinuteEntryStore entries, MeetingRepository meetings, Messages messages, Formats formats) {
        this.entries = entries;
        this.meetings = meetings;
        this.messages = messages;
        this.formats = formats;
    }

    @Override
    public String kind() {
        return MinuteEntryService.KIND;
    }

    @Override
    public Map<Ref, Origin> origins(BoardId board, String serviceCode, Collection<Ref> refs, Locale locale) {
        Map<UUID, MeetingId> byEntry =
                entries.meetings(board, refs.stream().map(Ref::id).toList());
        List<Meeting> found = meetings.findAllById(
                byEntry.values().stream().map(MeetingId::value).distinct().toList());
        Map<MeetingId, Meeting> byId =
                found.stream().collect(Collectors.toMap(Meeting::meetingId, Function.identity()));
        Map<Ref, Origin> origins = new HashMap<>();
        byEntry.forEach((entry, id) -> {
            Meeting meeting = byId.get(id);
            if (meeting != null) {
                origins.put(
                        new Ref(kind(), entry),
                        new Origin(
                                messages.get("meetings.meeting.title", locale, formats.date(meeting.heldOn(), locale)),
                                "service/" + serviceCode + "/meetings/" + meeting.uuid() + "/minutes"));
            }
        });
        return origins;
    }
}
