package org.quarterboard.meetings;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was in attendance at a meeting without being a member. Counts neither for KPI 8 nor for any percentage. */
@Service
@Transactional(readOnly = true)
public class GuestService {

    private static final int LONGEST = 200;

    private final OpenRegister open;
    private final MeetingGuestRepository guests;
    private final MeetingAudit audit;
    private final CurrentPerson currentPerson;
    private final Today today;

    GuestService(
            OpenRegister open,
            MeetingGuestRepository guests,
            MeetingAudit audit,
            CurrentPerson currentPerson,
            Today today) {
        this.open = open;
        this.guests = guests;
        this.audit = audit;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    /** In the order in which they were added. */
    public List<Guest> guests(@ReadsService(Capability.READ_BOARD) BoardId board, UUID meeting) {
        return standing(open.forReading(board, meeting)).stream()
                .map(MeetingGuest::guest)
                .toList();
    }

    @Transactional
    public UUID add(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, GuestDraft draft) {
        Meeting meeting = open.forWriting(board, uuid);
        String position = Words.required(draft.position(), LONGEST, "registers.error.position");
        String organisation = Words.required(draft.organisation(), LONGEST, "registers.error.organisation");
        draft.items().forEach(item -> open.item(meeting, item));
        boolean twice = standing(meeting).stream()
                .anyMatch(guest -> guest.position().equals(position)
                        && guest.organisation().equals(organisation));
        if (twice) {
            throw new UserFacingException("registers.error.guest-twice");
        }
        MeetingGuest guest = guests.save(new MeetingGuest(
                meeting,
                position,
                organisation,
                draft.mode(),
                draft.items(),
                currentPerson.idForRecord(),
                today.instant()));
        audit.record(meeting, "meeting.guest-added", Map.of("position", position, "organisation", organisation));
        return guest.uuid();
    }

    /** Takes a guest off the register again. */
    @Transactional
    public void withdraw(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, UUID guestId) {
        Meeting meeting = open.forWriting(board, uuid);
        MeetingGuest guest = standing(meeting).stream()
                .filter(found -> found.uuid().equals(guestId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        guest.withdraw(currentPerson.idForRecord(), today.instant());
        audit.record(
                meeting,
                "meeting.guest-withdrawn",
                Map.of("position", guest.position(), "organisation", guest.organisation()));
    }

    private List<MeetingGuest> standing(Meeting meeting) {
        return guests.of(meeting.boardId().value(), meeting.meetingId().value(), Withdrawal.STANDING);
    }
}
