package org.quarterboard.meetings;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.messages.CalendarMethod;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;

/**
 * Keeps members' calendars in step with the meeting, in the transaction of the change: invites, tells of changes, takes
 * back. The portal's own work: whoever calls a meeting need not see every service that its members belong to. Called
 * with the meeting locked.
 */
@Component
class Inviter {

    private static final String WORK = "invitations";

    private final AnnouncementRepository announcements;
    private final InvitationRepository invitations;
    private final InvitationReplyRepository replies;
    private final Invitees invitees;
    private final BoardService boards;
    private final InvitationPost post;
    private final MeetingAudit audit;
    private final Today today;

    Inviter(
            AnnouncementRepository announcements,
            InvitationRepository invitations,
            InvitationReplyRepository replies,
            Invitees invitees,
            BoardService boards,
            InvitationPost post,
            MeetingAudit audit,
            Today today) {
        this.announcements = announcements;
        this.invitations = invitations;
        this.replies = replies;
        this.invitees = invitees;
        this.boards = boards;
        this.post = post;
        this.audit = audit;
        this.today = today;
    }

    /**
     * Brings every calendar up to date with a meeting that has been called: who is new or not told yet is invited; if
     * day, time, length, place or title changed, everybody is told; who no longer belongs in it is told that. Whoever is
     * told anything is told it with a number that nobody was told before, because a calendar heeds what is numbered
     * higher (RFC 5546, 2.1.4).
     */
    void announce(Meeting meeting) {
        AsSystem.run(WORK, () -> bringUpToDate(meeting));
    }

    /** Takes the meeting out of the calendars, unless its day has passed. */
    void callOff(Meeting meeting) {
        Optional<Announcement> last = last(meeting);
        if (last.filter(Announcement::stands).isEmpty() || last.get().heldOn().isBefore(today.date())) {
            return;
        }
        AsSystem.run(WORK, () -> callOff(meeting, last.get()));
    }

    /** Whether calendars have the meeting, on its day and at its time. */
    boolean hasTold(Meeting meeting) {
        return last(meeting)
                .filter(told -> told.stands() && told.isFor(meeting))
                .isPresent();
    }

    Optional<Announcement> last(Meeting meeting) {
        return announcements.findFirstByBoardIdAndMeetingIdOrderBySequenceDesc(
                meeting.boardId().value(), meeting.meetingId().value());
    }

    private void bringUpToDate(Meeting meeting) {
        BoardDetails board = boards.details(meeting.boardId());
        Instant now = today.instant();
        Optional<Announcement> last = last(meeting);
        boolean same = last.filter(told -> told.says(meeting, board.name())).isPresent();
        Map<MemberId, Invitation> known = known(meeting);
        Map<MemberId, MemberItem> members = members(board);
        Map<MemberId, Optional<PersonId>> wanted = new LinkedHashMap<>();
        Map<PersonId, MemberItem> told = new LinkedHashMap<>();
        Set<MemberId> anew = new LinkedHashSet<>();
        for (MemberId id :
                invitees.on(meeting.boardId(), meeting.heldOn()).holdings().keySet()) {
            MemberItem member = Objects.requireNonNull(members.get(id));
            Optional<PersonId> person = member.person().filter(found -> post.reaches(board, found));
            Invitation before = known.get(id);
            wanted.put(id, person);
            if (!same || before == null || !before.stands() || !before.person().equals(person)) {
                anew.add(id);
                person.ifPresent(found -> told.putIfAbsent(found, member));
            }
        }
        Set<PersonId> held = standing(known);
        Set<PersonId> takenBack = new LinkedHashSet<>(held);
        wanted.values().forEach(person -> person.ifPresent(takenBack::remove));
        boolean silent = same && told.isEmpty() && takenBack.isEmpty();
        Announcement announcement = last.filter(current -> silent)
                .orElseGet(() -> announcements.save(
                        last.map(before -> before.then(meeting, CalendarMethod.REQUEST, board.name(), now))
                                .orElseGet(() -> Announcement.first(meeting, post.uid(meeting), board.name(), now))));
        anew.forEach(id -> known.computeIfAbsent(id, added -> new Invitation(meeting, added))
                .invite(announcement, Objects.requireNonNull(wanted.get(id)), now));
        known.values().stream()
                .filter(invitation -> invitation.stands() && !wanted.containsKey(invitation.memberId()))
                .forEach(invitation -> invitation.takeBack(announcement, now));
        invitations.saveAll(known.values());
        Replies answers = new Replies(meeting, replies(meeting));
        told.forEach((person, member) -> post.invite(
                board,
                meeting,
                announcement,
                new InvitationPost.Addressee(person, member, answers.answer(member.id())),
                held.contains(person) ? last.filter(before -> !same) : Optional.empty()));
        takenBack.forEach(person -> post.uninvite(board, meeting, announcement, person));
        if (!silent) {
            audit.record(
                    meeting,
                    "meeting.invited",
                    Map.of(
                            "sequence", announcement.sequence(),
                            "written-to", told.size(),
                            "taken-back", takenBack.size()));
        }
    }

    private void callOff(Meeting meeting, Announcement last) {
        Announcement announcement =
                announcements.save(last.then(meeting, CalendarMethod.CANCEL, last.title(), today.instant()));
        Map<MemberId, Invitation> known = known(meeting);
        Set<PersonId> told = standing(known);
        known.values().stream()
                .filter(Invitation::stands)
                .forEach(invitation -> invitation.takeBack(announcement, today.instant()));
        BoardDetails board = boards.details(meeting.boardId());
        told.forEach(person -> post.callOff(board, meeting, announcement, person));
        audit.record(
                meeting,
                "meeting.invitations-taken-back",
                Map.of("sequence", announcement.sequence(), "taken-back", told.size()));
    }

    private Map<MemberId, Invitation> known(Meeting meeting) {
        Map<MemberId, Invitation> known = new LinkedHashMap<>();
        invitations
                .findByBoardIdAndMeetingIdOrderById(
                        meeting.boardId().value(), meeting.meetingId().value())
                .forEach(invitation -> known.put(invitation.memberId(), invitation));
        return known;
    }

    private List<InvitationReply> replies(Meeting meeting) {
        return replies.findByBoardIdAndMeetingIdOrderByRecordedAtAscIdAsc(
                meeting.boardId().value(), meeting.meetingId().value());
    }

    /** In whose calendars the meeting stands; a person may sign in for two members and has one calendar. */
    private static Set<PersonId> standing(Map<MemberId, Invitation> known) {
        return known.values().stream()
                .filter(Invitation::stands)
                .flatMap(invitation -> invitation.person().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<MemberId, MemberItem> members(BoardDetails board) {
        return board.members().stream().collect(Collectors.toMap(MemberItem::id, Function.identity()));
    }
}
