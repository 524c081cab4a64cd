package org.quarterboard.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.quarterboard.boards.MemberId;
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

/** Who was not there for an item, or only for it. */
@Service
@Transactional(readOnly = true)
public class ItemPresenceService {

    private final OpenRegister open;
    private final ItemPresenceRepository presences;
    private final InterestDeclarationRepository declarations;
    private final PeopleOfMeeting names;
    private final MeetingAudit audit;
    private final CurrentPerson currentPerson;
    private final Today today;

    ItemPresenceService(
            OpenRegister open,
            ItemPresenceRepository presences,
            InterestDeclarationRepository declarations,
            PeopleOfMeeting names,
            MeetingAudit audit,
            CurrentPerson currentPerson,
            Today today) {
        this.open = open;
        this.presences = presences;
        this.declarations = declarations;
        this.names = names;
        this.audit = audit;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    /**
     * What was recorded, and the withdrawals that follow from declarations of interest: who withdrew from an item
     * because of two interests withdrew once.
     */
    public List<ItemPresence> presences(@ReadsService(Capability.READ_BOARD) BoardId board, UUID uuid) {
        Meeting meeting = open.forReading(board, uuid);
        PeopleOfMeeting.Names said = names.of(meeting);
        Stream<ItemPresence> recorded = standing(meeting).stream()
                .map(found -> presence(said, found.uuid(), found.item(), found.memberId(), found.kind(), false));
        Map<Presence, ItemPresence> declared = new LinkedHashMap<>();
        declarations
                .findByBoardIdAndMeetingIdAndWithdrawnAtOrderById(
                        meeting.boardId().value(), meeting.meetingId().value(), Withdrawal.STANDING)
                .stream()
                .filter(found -> found.outcome() == InterestOutcome.WITHDREW)
                .flatMap(found -> found.item().stream()
                        .map(item ->
                                presence(said, found.uuid(), item, found.memberId(), ItemPresenceKind.WITHDRAWN, true)))
                .forEach(found -> declared.putIfAbsent(new Presence(found.member(), found.item()), found));
        return Stream.concat(declared.values().stream(), recorded).toList();
    }

    private record Presence(MemberId member, AgendaItemId item) {}

    private static ItemPresence presence(
            PeopleOfMeeting.Names said,
            UUID uuid,
            AgendaItemId item,
            MemberId member,
            ItemPresenceKind kind,
            boolean declared) {
        return new ItemPresence(
                uuid,
                item,
                said.title(item),
                member,
                said.member(member).position(),
                said.member(member).organisation(),
                kind,
                declared);
    }

    /** One record for a member and an item: what differs is recorded after the first has been taken back. */
    @Transactional
    public UUID record(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, ItemPresenceDraft draft) {
        Meeting meeting = open.forWriting(board, uuid);
        String position = open.onRegister(meeting, draft.member()).position();
        String item = open.item(meeting, draft.item()).title();
        boolean twice = presences(board, uuid).stream()
                .anyMatch(found ->
                        found.member().equals(draft.member()) && found.item().equals(draft.item()));
        if (twice) {
            throw new UserFacingException("registers.error.presence-twice");
        }
        ItemPresenceMark mark =
                presences.save(new ItemPresenceMark(meeting, draft, currentPerson.idForRecord(), today.instant()));
        audit.record(
                meeting,
                "meeting.presence-recorded",
                Map.of("position", position, "item", item, "presence", draft.kind()));
        return mark.uuid();
    }

    /** Takes back what was recorded by mistake. */
    @Transactional
    public void withdraw(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, UUID presenceId) {
        Meeting meeting = open.forWriting(board, uuid);
        ItemPresenceMark mark = standing(meeting).stream()
                .filter(found -> found.uuid().equals(presenceId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        mark.withdraw(currentPerson.idForRecord(), today.instant());
        audit.record(meeting, "meeting.presence-withdrawn", Map.of("presence", mark.kind()));
    }

    private List<ItemPresenceMark> standing(Meeting meeting) {
        return presences.findByBoardIdAndMeetingIdAndWithdrawnAtOrderById(
                meeting.boardId().value(), meeting.meetingId().value(), Withdrawal.STANDING);
    }
}
