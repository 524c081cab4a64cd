package org.quarterboard.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.boards.SeatId;
import org.quarterboard.boards.Standing;
import org.quarterboard.security.PeopleService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** Puts invitations, seats and answers together into what a page shows, and holds answers against the seats. */
@Component
class InvitationRows {

    private final InvitationRepository invitations;
    private final InvitationReplyRepository replies;
    private final Invitees invitees;
    private final BoardService boards;
    private final InvitationPost post;
    private final PeopleService people;

    InvitationRows(
            InvitationRepository invitations,
            InvitationReplyRepository replies,
            Invitees invitees,
            BoardService boards,
            InvitationPost post,
            PeopleService people) {
        this.invitations = invitations;
        this.replies = replies;
        this.invitees = invitees;
        this.boards = boards;
        this.post = post;
        this.people = people;
    }

    InvitationSheet sheet(Meeting meeting, Optional<Announcement> last, boolean open) {
        BoardDetails board = boards.details(meeting.boardId());
        Map<MemberId, MemberItem> members =
                board.members().stream().collect(Collectors.toMap(MemberItem::id, Function.identity()));
        Set<MemberId> own = boards.ownMembers(meeting.boardId()).stream()
                .map(MemberItem::id)
                .collect(Collectors.toSet());
        Invitees.OnDay onDay = invitees.on(meeting.boardId(), meeting.heldOn());
        List<Invitation> standing =
                invitations
                        .findByBoardIdAndMeetingIdOrderById(
                                meeting.boardId().value(), meeting.meetingId().value())
                        .stream()
                        .filter(Invitation::stands)
                        .toList();
        List<InvitationReply> given = given(meeting);
        Replies answers = new Replies(meeting, given);
        Map<PersonId, String> names = names(given);
        List<MemberId> inOrder = new ArrayList<>(onDay.holdings().keySet());
        standing.stream()
                .map(Invitation::memberId)
                .filter(id -> !inOrder.contains(id))
                .forEach(inOrder::add);
        Map<MemberId, Invitation> byMember =
                standing.stream().collect(Collectors.toMap(Invitation::memberId, Function.identity()));
        List<InvitationRow> rows = inOrder.stream()
                .filter(byMember::containsKey)
                .map(id -> row(
                        Objects.requireNonNull(byMember.get(id)),
                        member(members, id),
                        onDay.all(),
                        answers,
                        names,
                        own.contains(id)))
                .toList();
        boolean outOfDate = open
                && (last.filter(told -> told.says(meeting, board.name())).isEmpty()
                        || !byMember.keySet().equals(onDay.holdings().keySet())
                        || standing.stream()
                                .anyMatch(invitation ->
                                        mailboxChanged(board, invitation, member(members, invitation.memberId()))));
        Map<MemberId, String> positions =
                board.members().stream().collect(Collectors.toMap(MemberItem::id, MemberItem::position));
        List<InvitationSheet.Event> history = given.reversed().stream()
                .map(reply -> {
                    MemberItem member = member(members, reply.memberId());
                    return new InvitationSheet.Event(
                            member.position(), member.organisation(), reply(reply, positions, names));
                })
                .toList();
        return new InvitationSheet(last.map(Announcement::announcedAt), open, outOfDate, rows, history);
    }

    /** Whether the member has got, changed or lost the account that the invitation goes to. */
    private boolean mailboxChanged(BoardDetails board, Invitation invitation, MemberItem member) {
        return !invitation.person().equals(member.person())
                && !invitation.person().equals(member.person().filter(person -> post.reaches(board, person)));
    }

    /** The rows of some members alone, for those who may see no others. */
    List<InvitationRow> own(Meeting meeting, List<Invitation> standing, Map<MemberId, MemberItem> mine) {
        if (standing.isEmpty()) {
            return List.of();
        }
        List<Holding> holdings = holdings(meeting.boardId(), meeting.heldOn());
        List<InvitationReply> given = given(meeting);
        Replies answers = new Replies(meeting, given);
        Map<PersonId, String> names = names(given);
        return standing.stream()
                .map(invitation -> row(invitation, member(mine, invitation.memberId()), holdings, answers, names, true))
                .toList();
    }

    /** Refuses an answer that the member's seats do not allow. */
    void check(Meeting meeting, ReplyDraft draft) {
        List<Holding> all = holdings(meeting.boardId(), meeting.heldOn());
        List<Holding> seats = seatsOf(draft.member(), all);
        if (draft.answer() != Answer.NONE && !Answer.of(seats).contains(draft.answer())) {
            throw new UserFacingException("invitations.error.answer");
        }
        MemberId delegate = draft.delegate();
        boolean nominated = delegate == null
                || delegates(draft.member(), all).stream().map(Delegate::member).anyMatch(delegate::equals);
        if (draft.answer() == Answer.DELEGATE && !nominated) {
            throw new UserFacingException("invitations.error.delegate", InvitationReply.LONGEST_POSITION);
        }
    }

    private static InvitationRow row(
            Invitation invitation,
            MemberItem member,
            List<Holding> all,
            Replies answers,
            Map<PersonId, String> names,
            boolean own) {
        List<Holding> seats = seatsOf(member.id(), all);
        Map<MemberId, String> positions =
                all.stream().collect(Collectors.toMap(Holding::member, Holding::position, (first, second) -> first));
        return new InvitationRow(
                member.id(),
                member.position(),
                member.organisation(),
                seats,
                invitation.person().isPresent(),
                own,
                Answer.of(seats),
                delegates(member.id(), all),
                answers.current(member.id()).map(reply -> reply(reply, positions, names)),
                answers.answeredBefore(member.id()));
    }

    private static Reply reply(InvitationReply reply, Map<MemberId, String> positions, Map<PersonId, String> names) {
        return new Reply(
                reply.answer(),
                reply.nominated(),
                reply.nominated().map(id -> positions.getOrDefault(id, "")).orElse(reply.delegatePosition()),
                reply.heldOn(),
                reply.recordedAt(),
                names.getOrDefault(reply.recordedBy(), ""));
    }

    /** Those nominated for a seat that the member holds otherwise than as a delegate. */
    private static List<Delegate> delegates(MemberId member, List<Holding> all) {
        Set<SeatId> seats = seatsOf(member, all).stream()
                .filter(holding -> holding.standing() != Standing.DELEGATE)
                .map(Holding::seat)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(holding -> holding.standing() == Standing.DELEGATE && seats.contains(holding.seat()))
                .filter(holding -> !holding.member().equals(member))
                .map(holding -> new Delegate(holding.member(), holding.position(), holding.organisation()))
                .distinct()
                .toList();
    }

    private static List<Holding> seatsOf(MemberId member, List<Holding> all) {
        return all.stream().filter(holding -> holding.member().equals(member)).toList();
    }

    /** From the terms, because a partner may read those. */
    private List<Holding> holdings(BoardId board, LocalDate day) {
        return boards.terms(board).stream()
                .filter(holding -> holding.term().covers(day))
                .toList();
    }

    private List<InvitationReply> given(Meeting meeting) {
        return replies.findByBoardIdAndMeetingIdOrderByRecordedAtAscIdAsc(
                meeting.boardId().value(), meeting.meetingId().value());
    }

    private Map<PersonId, String> names(List<InvitationReply> given) {
        return people.names(
                given.stream().map(InvitationReply::recordedBy).distinct().toList());
    }

    private static MemberItem member(Map<MemberId, MemberItem> members, MemberId id) {
        return Objects.requireNonNull(members.get(id));
    }
}
