package org.quarterboard.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.Holding;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a board meets, and whether it did. */
@Service
@Transactional(readOnly = true)
public class MeetingService {

    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_REASON = 500;

    private final MeetingRepository meetings;
    private final AgendaItemRepository agenda;
    private final AttendanceMarkRepository marks;
    private final MinutedItems minuted;
    private final MarksOfAnotherDay otherDay;
    private final BoardService boards;
    private final SectorSight sight;
    private final QuarterWatch watch;
    private final Inviter inviter;
    private final MeetingAudit audit;
    private final Today today;

    MeetingService(
            MeetingRepository meetings,
            AgendaItemRepository agenda,
            AttendanceMarkRepository marks,
            MinutedItems minuted,
            MarksOfAnotherDay otherDay,
            BoardService boards,
            SectorSight sight,
            QuarterWatch watch,
            Inviter inviter,
            MeetingAudit audit,
            Today today) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.marks = marks;
        this.minuted = minuted;
        this.otherDay = otherDay;
        this.boards = boards;
        this.sight = sight;
        this.watch = watch;
        this.inviter = inviter;
        this.audit = audit;
        this.today = today;
    }

    /** All meetings of the board, the latest first. */
    public List<MeetingItem> list(@ReadsService(Capability.READ_BOARD) BoardId board) {
        return items(board, meetings.findByBoardIdOrderByHeldOnDescStartsAtDesc(board.value()));
    }

    public MeetingItem find(@ReadsService(Capability.READ_BOARD) BoardId board, UUID uuid) {
        Meeting meeting = meetings.findByBoardIdAndUuid(board.value(), uuid).orElseThrow(NotFoundException::new);
        return items(board, List.of(meeting)).getFirst();
    }

    /**
     * The meetings held in the period with their registers, the earliest first. A partner gets the rows of the own
     * sector alone. A row whose term does not cover the day is there with its term: whoever counts leaves it out.
     */
    public List<HeldMeeting> heldMeetings(@ReadsService(Capability.READ_ATTENDANCE) BoardId board, Period period) {
        List<Meeting> held = meetings.findByBoardIdAndStateInAndHeldOnBetweenOrderByHeldOnAscStartsAtAsc(
                board.value(), MeetingState.TOOK_PLACE, period.start(), period.end());
        List<Holding> terms = boards.terms(board);
        SectorSight.Sight seen = sight.of(board);
        Map<Long, List<AttendanceMark>> byMeeting = marksOf(board, held);
        return held.stream()
                .map(meeting -> {
                    Register register = Register.of(
                            terms, byMeeting.getOrDefault(meeting.meetingId().value(), List.of()), meeting.heldOn());
                    return new HeldMeeting(
                            meeting.meetingId(),
                            meeting.uuid(),
                            meeting.heldOn(),
                            meeting.startsAt(),
                            register.rows().stream()
                                    .map(register::held)
                                    .filter(mark -> seen.shows(mark.sector()))
                                    .toList());
                })
                .toList();
    }

    /** The meetings of the period whose day has passed and of which nobody has said what became of them, the earliest first. */
    public List<UnsettledMeeting> unsettled(@ReadsService(Capability.READ_ATTENDANCE) BoardId board, Period period) {
        LocalDate yesterday = today.date().minusDays(1);
        return meetings
                .findByBoardIdAndStateInAndHeldOnBetweenOrderByHeldOnAscStartsAtAsc(
                        board.value(),
                        MeetingState.AHEAD,
                        period.start(),
                        period.end().isAfter(yesterday) ? yesterday : period.end())
                .stream()
                .map(meeting -> new UnsettledMeeting(meeting.uuid(), meeting.heldOn()))
                .toList();
    }

    @Transactional
    public UUID plan(@WritesService(Capability.RECORD_MEETING) BoardId board, MeetingDraft draft) {
        Meeting meeting =
                meetings.save(new Meeting(board, draft.date(), draft.startsAt(), minutes(draft), place(draft)));
        audit.record(meeting, "meeting.planned", Map.of("on", draft.date()));
        return meeting.uuid();
    }

    /**
     * Moves a meeting to another day, time or place, or changes its length. Those invited are told. What the register
     * says of a meeting that was put off is taken back; where only the day of a held one is corrected, it stays.
     *
     * @param seen the version that was on the screen
     * @return how many answers of the register were taken back
     */
    @Transactional
    public int change(
            @WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, MeetingDraft draft, long seen) {
        Meeting meeting = lock(board, uuid);
        if (meeting.version() != seen) {
            throw new UserFacingException("meetings.error.changed-meanwhile");
        }
        LocalDate before = meeting.heldOn();
        meeting.move(draft.date(), draft.startsAt(), minutes(draft), place(draft), today.date());
        audit.record(meeting, "meeting.moved", Map.of("from", before, "to", draft.date()));
        boolean putOff = !meeting.tookPlace() && draft.date().isAfter(before);
        int takenBack = putOff ? otherDay.takeBack(meeting, before) : 0;
        if (meeting.state().isAnnounced()) {
            inviter.announce(meeting);
        }
        if (meeting.tookPlace()) {
            watch.moved(meeting, before);
        }
        return takenBack;
    }

    /** Says that the meeting took place; from its day on. */
    @Transactional
    public void hold(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid) {
        Meeting meeting = lock(board, uuid);
        meeting.hold(today.date());
        audit.record(meeting, "meeting.held", Map.of("on", meeting.heldOn()));
        watch.changed(meeting, meeting.heldOn());
    }

    /** Invites everybody who holds a seat or an office on the day. */
    @Transactional
    public void call(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid) {
        Meeting meeting = lock(board, uuid);
        meeting.call(today.date());
        audit.record(meeting, "meeting.called", Map.of("on", meeting.heldOn()));
        inviter.announce(meeting);
    }

    /** Puts the meeting off without a new day, and takes invitations back; not if something is minuted of it. */
    @Transactional
    public void postpone(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, String reason) {
        Meeting meeting = lock(board, uuid);
        meeting.postpone(Words.required(reason, LONGEST_REASON, "meetings.error.reason"));
        minuted.requireNone(meeting);
        audit.record(meeting, "meeting.postponed", Map.of("on", meeting.heldOn()));
        watch.changed(meeting, meeting.heldOn());
        inviter.callOff(meeting);
    }

    /** Says that the meeting does not, or did not, take place; not if something is minuted of it. */
    @Transactional
    public void cancel(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, String reason) {
        Meeting meeting = lock(board, uuid);
        meeting.cancel(Words.required(reason, LONGEST_REASON, "meetings.error.reason"));
        minuted.requireNone(meeting);
        audit.record(meeting, "meeting.cancelled", Map.of("on", meeting.heldOn()));
        inviter.callOff(meeting);
        watch.changed(meeting, meeting.heldOn());
    }

    /**
     * Takes back that the meeting was held, postponed or cancelled; its register and invitations that hold stay. A
     * meeting of which something is minuted stays held.
     */
    @Transactional
    public void reopen(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid) {
        Meeting meeting = lock(board, uuid);
        boolean wasHeld = meeting.tookPlace();
        meeting.reopen(inviter.hasTold(meeting));
        if (wasHeld) {
            minuted.requireNone(meeting);
        }
        audit.record(meeting, "meeting.reopened", Map.of("on", meeting.heldOn()));
        if (wasHeld) {
            watch.changed(meeting, meeting.heldOn());
        }
    }

    private List<MeetingItem> items(BoardId board, List<Meeting> found) {
        List<Long> ids =
                found.stream().map(meeting -> meeting.meetingId().value()).toList();
        Map<Long, Long> agendaSizes = agenda.findByBoardIdAndMeetingIdIn(board.value(), ids).stream()
                .collect(Collectors.groupingBy(AgendaItem::meetingId, Collectors.counting()));
        Map<Long, List<AttendanceMark>> byMeeting = marksOf(board, found);
        List<Holding> terms = boards.terms(board);
        return found.stream()
                .map(meeting -> {
                    long id = meeting.meetingId().value();
                    Register register = Register.of(terms, byMeeting.getOrDefault(id, List.of()), meeting.heldOn());
                    return new MeetingItem(
                            meeting.meetingId(),
                            meeting.uuid(),
                            meeting.heldOn(),
                            meeting.startsAt(),
                            meeting.lastsMinutes(),
                            meeting.place(),
                            meeting.state(),
                            meeting.reason(),
                            agendaSizes.getOrDefault(id, 0L).intValue(),
                            register.holdings().size(),
                            register.marked(),
                            meeting.version());
                })
                .toList();
    }

    private Map<Long, List<AttendanceMark>> marksOf(BoardId board, List<Meeting> of) {
        List<Long> ids = of.stream().map(meeting -> meeting.meetingId().value()).toList();
        return marks.findByBoardIdAndMeetingIdIn(board.value(), ids).stream()
                .collect(Collectors.groupingBy(AttendanceMark::meetingId));
    }

    private Meeting lock(BoardId board, UUID uuid) {
        return meetings.lock(board.value(), uuid).orElseThrow(NotFoundException::new);
    }

    private static String place(MeetingDraft draft) {
        return Words.required(draft.place(), LONGEST_PLACE, "meetings.error.place");
    }

    private static int minutes(MeetingDraft draft) {
        if (draft.lastsMinutes() < MeetingDraft.SHORTEST || draft.lastsMinutes() > MeetingDraft.LONGEST) {
            throw new UserFacingException("invitations.error.length", MeetingDraft.SHORTEST, MeetingDraft.LONGEST);
        }
        return draft.lastsMinutes();
    }
}
