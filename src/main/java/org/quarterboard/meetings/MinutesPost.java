package org.quarterboard.meetings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.messages.Outbox;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.Recipients;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.BaseUrl;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;

/**
 * Tells the members who may read the board that minutes are there: those who belonged into the meeting, and those who
 * have come since and are to agree its minutes. The message leads to the portal and carries nothing of the minutes, so
 * that rights are asked once more when it is opened.
 */
@Component
class MinutesPost {

    private final BoardService boards;
    private final Invitees invitees;
    private final ServiceDirectory directory;
    private final Recipients recipients;
    private final Outbox outbox;
    private final Messages messages;
    private final Formats formats;
    private final CurrentPerson currentPerson;
    private final Today today;
    private final String baseUrl;

    MinutesPost(
            BoardService boards,
            Invitees invitees,
            ServiceDirectory directory,
            Recipients recipients,
            Outbox outbox,
            Messages messages,
            Formats formats,
            CurrentPerson currentPerson,
            Today today,
            BaseUrl baseUrl) {
        this.boards = boards;
        this.invitees = invitees;
        this.directory = directory;
        this.recipients = recipients;
        this.outbox = outbox;
        this.messages = messages;
        this.formats = formats;
        this.currentPerson = currentPerson;
        this.today = today;
        this.baseUrl = baseUrl.value();
    }

    void circulated(Meeting meeting, int version) {
        BoardDetails board = boards.details(meeting.boardId());
        List<ServiceId> services = board.services().stream()
                .sorted(Comparator.comparingLong(ServiceId::value))
                .toList();
        PersonId self = currentPerson.idForRecord();
        for (PersonId person : invitees.people(board, meeting.heldOn(), today.date())) {
            if (!person.equals(self)) {
                tell(person, services, board, meeting, version);
            }
        }
    }

    private void tell(PersonId person, List<ServiceId> services, BoardDetails board, Meeting meeting, int version) {
        for (ServiceId service : services) {
            Optional<Viewer> reader = recipients.able(person, Capability.READ_BOARD, service);
            if (reader.isPresent()) {
                Locale language = reader.get().language();
                String date = formats.date(meeting.heldOn(), language);
                String link = baseUrl + "/service/" + code(service) + "/meetings/" + meeting.uuid() + "/minutes";
                outbox.write(
                        person,
                        service,
                        messages.get("minutes.post.subject", language, date),
                        messages.get("minutes.post.body", language, board.name(), date, version, link));
                return;
            }
        }
    }

    private String code(ServiceId service) {
        return directory.find(service).code();
    }
}
