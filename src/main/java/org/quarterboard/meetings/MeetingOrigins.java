package org.quarterboard.meetings;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.kpi.Origin;
import org.quarterboard.kpi.OriginResolver;
import org.quarterboard.kpi.SourceKind;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.SeatRights;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** Says of a figure that was counted from a meeting which meeting it was. */
@Component
class MeetingOrigins implements OriginResolver {

    private final MeetingRepository meetings;
    private final SeatRights boards;
    private final ServiceDirectory directory;
    private final CurrentPerson currentPerson;
    private final Messages messages;
    private final Formats formats;

    MeetingOrigins(
            MeetingRepository meetings,
            SeatRights boards,
            ServiceDirectory directory,
            CurrentPerson currentPerson,
            Messages messages,
            Formats formats) {
        this.meetings = meetings;
        this.boards = boards;
        this.directory = directory;
        this.currentPerson = currentPerson;
        this.messages = messages;
        this.formats = formats;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.MEETING;
    }

    @Override
    public Map<UUID, Origin> origins(ServiceId service, Collection<UUID> sources) {
        Map<UUID, Origin> known = new HashMap<>();
        String path = "service/" + directory.find(service).code() + "/meetings/";
        for (Meeting meeting : meetings.findByUuidIn(sources)) {
            if (boards.servicesOf(meeting.boardId()).contains(service)) {
                String title = messages.get(
                        "meetings.meeting.title",
                        currentPerson.language(),
                        formats.date(meeting.heldOn(), currentPerson.language()));
                known.put(meeting.uuid(), new Origin(title, "", path + meeting.uuid()));
            }
        }
        return known;
    }
}
