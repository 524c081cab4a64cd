package org.quarterboard.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.Holding;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.PeopleService;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The attendance register of a meeting. Several people may record at once: each answer carries the version that was
 * on the screen, and an answer that somebody else has changed meanwhile is handed back instead of written over.
 */
@Service
@Transactional(readOnly = true)
public class RegisterService {

    private final MeetingRepository meetings;
    private final AttendanceMarkRepository marks;
    private final BoardService boards;
    private final PeopleService people;
    private final QuarterWatch watch;
    private final MeetingAudit audit;
    private final CurrentPerson currentPerson;
    private final Today today;

    RegisterService(
            MeetingRepository meetings,
            AttendanceMarkRepository marks,
            BoardService boards,
            PeopleService people,
            QuarterWatch watch,
            MeetingAudit audit,
            CurrentPerson currentPerson,
            Today today) {
        this.meetings = meetings;
        this.marks = marks;
        this.boards = boards;
        this.people = people;
        this.watch = watch;
        this.audit = audit;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    /** One row per holding valid on the meeting's day, by sector and seat. */
    public List<RegisterRow> register(@ReadsService(Capability.READ_BOARD) BoardId board, UUID uuid) {
        return rows(meetings.findByBoardIdAndUuid(board.value(), uuid).orElseThrow(NotFoundException::new));
    }

    /** Writes the answers that nobody else has changed meanwhile, and hands back the others. */
    @Transactional
    public RecordResult recordMarks(
            @WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, List<MarkDraft> drafts) {
        Meeting meeting = meetings.lock(board.value(), uuid).orElseThrow(NotFoundException::new);
        meeting.requireRecordable(today.date());
        Register register = read(meeting);
        List<MarkDraft> refused = new ArrayList<>();
        int written = 0;
        for (MarkDraft draft : drafts) {
            Holding holding = holding(register, draft);
            if (!Mark.of(holding.standing()).contains(draft.mark())) {
                throw new UserFacingException("meetings.error.mark");
            }
            AttendanceMark stored = register.mark(holding);
            if (stored != null && stored.mark() == draft.mark()) {
                continue;
            }
            if ((stored == null ? MarkDraft.NONE : stored.version()) != draft.seen()) {
                refused.add(draft);
            } else {
                write(meeting, stored, draft);
                written++;
            }
        }
        if (written > 0) {
            marks.flush();
            audit.record(meeting, "meeting.attendance-recorded", Map.of("marks", written));
            if (meeting.tookPlace()) {
                watch.changed(meeting, meeting.heldOn());
            }
        }
        return result(rows(meeting), refused);
    }

    private void write(Meeting meeting, @Nullable AttendanceMark stored, MarkDraft draft) {
        PersonId by = currentPerson.idForRecord();
        if (stored == null) {
            marks.save(new AttendanceMark(meeting, draft, by, today.instant()));
        } else {
            stored.record(draft.mark(), by, today.instant());
        }
    }

    private static RecordResult result(List<RegisterRow> rows, List<MarkDraft> refused) {
        List<RecordResult.Conflict> conflicts = refused.stream()
                .map(draft -> new RecordResult.Conflict(
                        draft,
                        rows.stream()
                                .filter(row -> matches(row.holding(), draft))
                                .findFirst()
                                .orElseThrow(NotFoundException::new)))
                .toList();
        return new RecordResult(rows, conflicts);
    }

    private static Holding holding(Register register, MarkDraft draft) {
        return register.holdings().stream()
                .filter(holding -> matches(holding, draft))
                .findFirst()
                .orElseThrow(() -> new UserFacingException("meetings.error.not-in-term"));
    }

    private static boolean matches(Holding holding, MarkDraft draft) {
        return holding.member().equals(draft.member()) && holding.seat().equals(draft.seat());
    }

    private Register read(Meeting meeting) {
        return Register.of(
                boards.terms(meeting.boardId()),
                marks.findByBoardIdAndMeetingId(
                        meeting.boardId().value(), meeting.meetingId().value()),
                meeting.heldOn());
    }

    private List<RegisterRow> rows(Meeting meeting) {
        Register register = read(meeting);
        Map<PersonId, String> names = people.names(register.holdings().stream()
                .map(register::mark)
                .flatMap(mark -> mark == null ? Stream.empty() : Stream.of(mark))
                .map(AttendanceMark::recordedBy)
                .distinct()
                .toList());
        return register.holdings().stream()
                .map(holding -> row(holding, register.mark(holding), names))
                .toList();
    }

    private static RegisterRow row(Holding holding, @Nullable AttendanceMark mark, Map<PersonId, String> names) {
        return mark == null
                ? new RegisterRow(holding, null, null, "", MarkDraft.NONE)
                : new RegisterRow(
                        holding,
                        mark.mark(),
                        mark.recordedAt(),
                        names.getOrDefault(mark.recordedBy(), ""),
                        mark.version());
    }
}
