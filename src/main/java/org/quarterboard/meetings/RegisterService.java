package org.quarterboard.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    private final OpenRegister open;
    private final AttendanceMarkRepository marks;
    private final PeopleService people;
    private final QuarterWatch watch;
    private final MeetingAudit audit;
    private final CurrentPerson currentPerson;
    private final Today today;

    RegisterService(
            OpenRegister open,
            AttendanceMarkRepository marks,
            PeopleService people,
            QuarterWatch watch,
            MeetingAudit audit,
            CurrentPerson currentPerson,
            Today today) {
        this.open = open;
        this.marks = marks;
        this.people = people;
        this.watch = watch;
        this.audit = audit;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    /**
     * One row per holding valid on the meeting's day, by sector and seat; then those who were recorded although their
     * term does not cover the day.
     */
    public List<RegisterRow> register(@ReadsService(Capability.READ_BOARD) BoardId board, UUID uuid) {
        Register register = open.register(open.forReading(board, uuid));
        return rows(register, register.rows());
    }

    /** Those whose term in a seat had ended on the day, by sector and seat: they may be recorded with a reason. */
    public List<Holding> former(@ReadsService(Capability.READ_BOARD) BoardId board, UUID uuid) {
        return open.register(open.forReading(board, uuid)).former();
    }

    /** Writes the answers that nobody else has changed meanwhile, and hands back the others. */
    @Transactional
    public RecordResult recordMarks(
            @WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, List<MarkDraft> drafts) {
        Meeting meeting = open.forWriting(board, uuid);
        Register register = open.register(meeting);
        List<MarkDraft> refused = new ArrayList<>();
        int written = 0;
        for (MarkDraft draft : drafts) {
            Holding holding = register.row(draft.member(), draft.seat())
                    .orElseThrow(() -> new UserFacingException("meetings.error.not-in-term"));
            MarkDetails details = details(register, holding, draft);
            AttendanceMark stored = register.mark(holding);
            if (stored == null ? draft.mark() == null : stored.says(draft.mark(), details)) {
                continue;
            }
            if ((stored == null ? MarkDraft.NONE : stored.version()) != draft.seen()) {
                refused.add(draft);
            } else {
                write(meeting, stored, draft, details);
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
        return result(written > 0 ? open.register(meeting) : register, refused);
    }

    /** Whether the answer fits the row; what is stored with it. */
    private static MarkDetails details(Register register, Holding holding, MarkDraft draft) {
        Mark mark = draft.mark();
        if (mark != null && !Mark.of(holding.standing()).contains(mark)) {
            throw new UserFacingException("meetings.error.mark");
        }
        MarkDetails details = draft.details().checked(mark);
        if (mark == null || register.inTerm(holding)) {
            return details.because("");
        }
        if (!register.hadEnded(holding)) {
            throw new UserFacingException("meetings.error.not-in-term");
        }
        if (details.reason().isEmpty()) {
            throw new UserFacingException("registers.error.term-ended");
        }
        return details;
    }

    private void write(Meeting meeting, @Nullable AttendanceMark stored, MarkDraft draft, MarkDetails details) {
        PersonId by = currentPerson.idForRecord();
        if (stored == null) {
            marks.save(new AttendanceMark(meeting, draft, details, by, today.instant()));
        } else {
            stored.record(draft.mark(), details, by, today.instant());
        }
    }

    private RecordResult result(Register register, List<MarkDraft> refused) {
        List<RecordResult.Conflict> conflicts = new ArrayList<>();
        for (MarkDraft draft : refused) {
            Holding holding = register.row(draft.member(), draft.seat()).orElseThrow(NotFoundException::new);
            conflicts.add(new RecordResult.Conflict(
                    draft, rows(register, List.of(holding)).getFirst()));
        }
        return new RecordResult(rows(register, register.rows()), conflicts);
    }

    private List<RegisterRow> rows(Register register, List<Holding> holdings) {
        Map<PersonId, String> names = people.names(holdings.stream()
                .map(register::mark)
                .flatMap(mark -> mark == null ? Stream.empty() : Stream.of(mark))
                .map(AttendanceMark::recordedBy)
                .distinct()
                .toList());
        return holdings.stream().map(holding -> row(register, holding, names)).toList();
    }

    private static RegisterRow row(Register register, Holding holding, Map<PersonId, String> names) {
        AttendanceMark mark = register.mark(holding);
        boolean inTerm = register.inTerm(holding);
        return mark == null
                ? new RegisterRow(holding, null, MarkDetails.NONE, inTerm, null, "", MarkDraft.NONE)
                : new RegisterRow(
                        holding,
                        mark.mark(),
                        mark.details(),
                        inTerm,
                        mark.recordedAt(),
                        names.getOrDefault(mark.recordedBy(), ""),
                        mark.version());
    }
}
