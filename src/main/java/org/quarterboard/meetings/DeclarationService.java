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

/** The interests that members declared at a meeting, and what they then did. */
@Service
@Transactional(readOnly = true)
public class DeclarationService {

    private static final int LONGEST_NATURE = 500;

    private final OpenRegister open;
    private final InterestDeclarationRepository declarations;
    private final ItemPresenceRepository presences;
    private final PeopleOfMeeting names;
    private final MeetingAudit audit;
    private final CurrentPerson currentPerson;
    private final Today today;

    DeclarationService(
            OpenRegister open,
            InterestDeclarationRepository declarations,
            ItemPresenceRepository presences,
            PeopleOfMeeting names,
            MeetingAudit audit,
            CurrentPerson currentPerson,
            Today today) {
        this.open = open;
        this.declarations = declarations;
        this.presences = presences;
        this.names = names;
        this.audit = audit;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    /** In the order in which they were recorded. */
    public List<Declaration> declarations(@ReadsService(Capability.READ_BOARD) BoardId board, UUID uuid) {
        Meeting meeting = open.forReading(board, uuid);
        PeopleOfMeeting.Names said = names.of(meeting);
        return standing(meeting).stream()
                .map(found -> new Declaration(
                        found.uuid(),
                        found.memberId(),
                        said.member(found.memberId()).position(),
                        said.member(found.memberId()).organisation(),
                        found.item(),
                        found.item().map(said::title).orElse(""),
                        found.nature(),
                        found.outcome(),
                        found.recordedAt()))
                .toList();
    }

    /** Who withdrew from an item has nothing else recorded for it: what contradicts is taken back first. */
    @Transactional
    public UUID declare(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, DeclarationDraft draft) {
        Meeting meeting = open.forWriting(board, uuid);
        String nature = Words.required(draft.nature(), LONGEST_NATURE, "registers.error.nature");
        String position = open.onRegister(meeting, draft.member()).position();
        String item = draft.item().map(id -> open.item(meeting, id).title()).orElse("");
        if (standing(meeting).stream().anyMatch(found -> found.saysTheSameAs(draft, nature))) {
            throw new UserFacingException("registers.error.declared-twice");
        }
        if (draft.outcome() == InterestOutcome.WITHDREW && presenceRecorded(meeting, draft)) {
            throw new UserFacingException("registers.error.presence-recorded");
        }
        InterestDeclaration declaration = declarations.save(
                new InterestDeclaration(meeting, draft, nature, currentPerson.idForRecord(), today.instant()));
        audit.record(
                meeting,
                "meeting.interest-declared",
                Map.of("position", position, "item", item, "outcome", draft.outcome()));
        return declaration.uuid();
    }

    /** Takes back what was recorded by mistake. */
    @Transactional
    public void withdraw(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, UUID declarationId) {
        Meeting meeting = open.forWriting(board, uuid);
        InterestDeclaration declaration = standing(meeting).stream()
                .filter(found -> found.uuid().equals(declarationId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        declaration.withdraw(currentPerson.idForRecord(), today.instant());
        audit.record(meeting, "meeting.interest-withdrawn", Map.of("outcome", declaration.outcome()));
    }

    private boolean presenceRecorded(Meeting meeting, DeclarationDraft draft) {
        return presences
                .findByBoardIdAndMeetingIdAndWithdrawnAtOrderById(
                        meeting.boardId().value(), meeting.meetingId().value(), Withdrawal.STANDING)
                .stream()
                .anyMatch(found -> found.memberId().equals(draft.member())
                        && draft.item().filter(found.item()::equals).isPresent());
    }

    private List<InterestDeclaration> standing(Meeting meeting) {
        return declarations.findByBoardIdAndMeetingIdAndWithdrawnAtOrderById(
                meeting.boardId().value(), meeting.meetingId().value(), Withdrawal.STANDING);
    }
}
