package org.quarterboard.meetings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.messages.CalendarFile;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is invited to a meeting, and what they answer. Members answer for themselves, a secretary for anybody. */
@Service
@Transactional(readOnly = true)
public class InvitationService {

    private static final String WORK = "invitations";

    private final MeetingRepository meetings;
    private final InvitationRepository invitations;
    private final InvitationReplyRepository replies;
    private final InvitationRows rows;
    private final Inviter inviter;
    private final InvitationPost post;
    private final BoardService boards;
    private final MeetingAudit audit;
    private final CurrentPerson currentPerson;
    private final Today today;

    InvitationService(
            MeetingRepository meetings,
            InvitationRepository invitations,
            InvitationReplyRepository replies,
            InvitationRows rows,
            Inviter inviter,
            InvitationPost post,
            BoardService boards,
            MeetingAudit audit,
            CurrentPerson currentPerson,
            Today today) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.replies = replies;
        this.rows = rows;
        this.inviter = inviter;
        this.post = post;
        this.boards = boards;
        this.audit = audit;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    /** Everybody invited, with their answers. */
    public InvitationSheet sheet(@ReadsService(Capability.READ_BOARD) BoardId board, UUID uuid) {
        Meeting meeting = find(board, uuid);
        return rows.sheet(meeting, inviter.last(meeting), isOpen(meeting));
    }

    /** The invitations of the person who asks to one meeting: one for each member whom the person signs in for. */
    public List<OwnInvitation> own(@ReadsService(Capability.READ_ATTENDANCE) BoardId board, UUID uuid) {
        return own(board, List.of(find(board, uuid)));
    }

    /** The invitations that the person who asks has not answered, the next meeting first. */
    public List<OwnInvitation> unanswered(@ReadsService(Capability.READ_ATTENDANCE) BoardId board) {
        List<Meeting> ahead = meetings.findByBoardIdAndStateInAndHeldOnBetweenOrderByHeldOnAscStartsAtAsc(
                board.value(), MeetingState.AHEAD, today.date(), today.date().plusYears(1));
        return own(board, ahead).stream()
                .filter(invitation -> invitation.open() && invitation.row().answer() == Answer.NONE)
                .toList();
    }

    /** Answers for a member whom the person who asks signs in for. */
    @Transactional
    public void answer(@WritesService(Capability.READ_ATTENDANCE) BoardId board, UUID uuid, ReplyDraft draft) {
        Meeting meeting = lock(board, uuid);
        boolean own = boards.ownMembers(board).stream().map(MemberItem::id).anyMatch(draft.member()::equals);
        if (!own) {
            throw new NotFoundException();
        }
        write(meeting, draft);
    }

    /** Records what somebody has answered otherwise, for example by telephone. */
    @Transactional
    public void record(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, ReplyDraft draft) {
        write(lock(board, uuid), draft);
    }

    /**
     * Writes to everybody who has not answered, at most once a day.
     *
     * @return how many people were written to
     */
    @Transactional
    public int remind(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid) {
        Meeting meeting = lock(board, uuid);
        requireOpen(meeting);
        Announcement announcement = inviter.last(meeting).orElseThrow(NotFoundException::new);
        Replies answers = answers(meeting);
        Set<PersonId> people = new LinkedHashSet<>();
        for (Invitation invitation : invited(meeting)) {
            boolean silent = answers.answer(invitation.memberId()) == Answer.NONE;
            if (silent && invitation.mayBeReminded(today.date())) {
                invitation.person().ifPresent(person -> {
                    people.add(person);
                    invitation.reminded(today.date());
                });
            }
        }
        if (people.isEmpty()) {
            throw new UserFacingException("invitations.error.nobody-to-remind");
        }
        AsSystem.run(WORK, () -> {
            BoardDetails details = boards.details(board);
            people.forEach(person -> post.remind(details, meeting, announcement, person));
        });
        audit.record(meeting, "meeting.reminded", Map.of("people", people.size()));
        return people.size();
    }

    /** Invites who has come to the board since, and tells those who have left. */
    @Transactional
    public void bringUpToDate(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid) {
        Meeting meeting = lock(board, uuid);
        requireOpen(meeting);
        inviter.announce(meeting);
    }

    /** A calendar file that names nobody, for those who get no mail from here. */
    public CalendarFile calendar(@ReadsService(Capability.READ_BOARD) BoardId board, UUID uuid, ServiceId service) {
        Meeting meeting = find(board, uuid);
        if (!boards.details(board).services().contains(service)) {
            throw new NotFoundException();
        }
        Announcement announcement = inviter.last(meeting).orElseThrow(NotFoundException::new);
        Locale language = currentPerson.language();
        return post.published(meeting, announcement, service, language);
    }

    private List<OwnInvitation> own(BoardId board, List<Meeting> of) {
        Map<MemberId, MemberItem> mine =
                boards.ownMembers(board).stream().collect(Collectors.toMap(MemberItem::id, Function.identity()));
        if (mine.isEmpty() || of.isEmpty()) {
            return List.of();
        }
        Map<Long, Meeting> byId = of.stream()
                .collect(Collectors.toMap(meeting -> meeting.meetingId().value(), Function.identity()));
        List<Invitation> standing =
                invitations
                        .findByBoardIdAndMeetingIdInAndMemberIdIn(board.value(), byId.keySet(), ids(mine.keySet()))
                        .stream()
                        .filter(Invitation::stands)
                        .toList();
        List<OwnInvitation> found = new ArrayList<>();
        for (Meeting meeting : of) {
            List<Invitation> here = standing.stream()
                    .filter(invitation ->
                            invitation.meetingId() == meeting.meetingId().value())
                    .toList();
            for (InvitationRow row : rows.own(meeting, here, mine)) {
                found.add(new OwnInvitation(
                        meeting.uuid(),
                        meeting.heldOn(),
                        meeting.startsAt(),
                        meeting.startsAt().plusMinutes(meeting.lastsMinutes()),
                        meeting.place(),
                        meeting.state(),
                        isOpen(meeting),
                        row));
            }
        }
        return found;
    }

    private void write(Meeting meeting, ReplyDraft draft) {
        requireOpen(meeting);
        boolean invited = invited(meeting).stream().map(Invitation::memberId).anyMatch(draft.member()::equals);
        if (!invited) {
            throw new UserFacingException("invitations.error.not-invited");
        }
        rows.check(meeting, draft);
        InvitationReply reply = new InvitationReply(meeting, draft, currentPerson.idForRecord(), today.instant());
        Optional<InvitationReply> before = answers(meeting).current(draft.member());
        boolean same = before.map(reply::saysTheSameAs).orElse(draft.answer() == Answer.NONE);
        if (!same) {
            replies.save(reply);
            audit.record(
                    meeting,
                    "meeting.invitation-answered",
                    Map.of("member", draft.member().value(), "answer", draft.answer()));
        }
    }

    private Replies answers(Meeting meeting) {
        return new Replies(
                meeting,
                replies.findByBoardIdAndMeetingIdOrderByRecordedAtAscIdAsc(
                        meeting.boardId().value(), meeting.meetingId().value()));
    }

    private List<Invitation> invited(Meeting meeting) {
        return invitations
                .findByBoardIdAndMeetingIdOrderById(
                        meeting.boardId().value(), meeting.meetingId().value())
                .stream()
                .filter(Invitation::stands)
                .toList();
    }

    private static List<Long> ids(Collection<MemberId> members) {
        return members.stream().map(MemberId::value).toList();
    }

    private static boolean isOpen(Meeting meeting) {
        return meeting.state().isAnnounced();
    }

    private static void requireOpen(Meeting meeting) {
        if (!isOpen(meeting)) {
            throw new UserFacingException("invitations.error.closed");
        }
    }

    private Meeting find(BoardId board, UUID uuid) {
        return meetings.findByBoardIdAndUuid(board.value(), uuid).orElseThrow(NotFoundException::new);
    }

    private Meeting lock(BoardId board, UUID uuid) {
        return meetings.lock(board.value(), uuid).orElseThrow(NotFoundException::new);
    }
}
