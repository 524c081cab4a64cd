package org.quarterboard.meetings;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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
 * Agreed minutes settle the attendance register. What is wrong in it after that is put right by a visible, dated
 * correction with its reason; the agreed words stay as they are.
 */
@Service
@Transactional(readOnly = true)
public class AttendanceCorrectionService {

    private static final int LONGEST_REASON = 500;

    private final OpenRegister open;
    private final AttendanceMarkRepository marks;
    private final AttendanceCorrectionStore store;
    private final PeopleService people;
    private final QuarterWatch watch;
    private final MeetingAudit audit;
    private final CurrentPerson currentPerson;
    private final Today today;

    AttendanceCorrectionService(
            OpenRegister open,
            AttendanceMarkRepository marks,
            AttendanceCorrectionStore store,
            PeopleService people,
            QuarterWatch watch,
            MeetingAudit audit,
            CurrentPerson currentPerson,
            Today today) {
        this.open = open;
        this.marks = marks;
        this.store = store;
        this.people = people;
        this.watch = watch;
        this.audit = audit;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    /** The oldest first; none as long as the minutes are not agreed. */
    public List<AttendanceCorrection> corrections(@ReadsService(Capability.READ_BOARD) BoardId board, UUID uuid) {
        Meeting meeting = open.forReading(board, uuid);
        List<AttendanceCorrectionStore.Correction> stored = store.corrections(meeting);
        if (stored.isEmpty()) {
            return List.of();
        }
        Register register = open.register(meeting);
        Map<PersonId, String> names = people.names(stored.stream()
                .map(AttendanceCorrectionStore.Correction::by)
                .distinct()
                .toList());
        return stored.stream()
                .map(one -> {
                    Holding holding = register.row(one.member(), one.seat()).orElseThrow(NotFoundException::new);
                    return new AttendanceCorrection(
                            one.number(),
                            holding.position(),
                            holding.organisation(),
                            holding.seatTitle(),
                            one.from(),
                            one.to(),
                            one.why(),
                            one.at(),
                            names.getOrDefault(one.by(), ""));
                })
                .toList();
    }

    /** Corrects a row of the register of a meeting whose minutes are agreed; whoever counts is told. */
    @Transactional
    public void correct(
            @WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, AttendanceCorrectionDraft draft) {
        Meeting meeting = open.forCorrecting(board, uuid);
        String why = Words.required(draft.why(), LONGEST_REASON, "registers.error.reason");
        Register register = open.register(meeting);
        Holding holding = register.row(draft.member(), draft.seat())
                .filter(found -> register.inTerm(found) || register.hadEnded(found) || register.answer(found) != null)
                .orElseThrow(() -> new UserFacingException("meetings.error.not-in-term"));
        AttendanceMark stored = register.mark(holding);
        Mark before = register.answer(holding);
        if ((stored == null ? MarkDraft.NONE : stored.version()) != draft.seen()) {
            throw new UserFacingException("registers.error.corrected-meanwhile");
        }
        if (!Mark.of(holding.standing()).contains(draft.mark())) {
            throw new UserFacingException("meetings.error.mark");
        }
        if (draft.mark() == before) {
            throw new UserFacingException("registers.error.nothing-corrected");
        }
        write(meeting, stored, draft, details(register, holding, stored, draft.mark(), why));
        int number = store.corrections(meeting).size() + 1;
        store.write(
                meeting,
                new AttendanceCorrectionStore.Correction(
                        number,
                        draft.member(),
                        draft.seat(),
                        before,
                        draft.mark(),
                        why,
                        today.instant(),
                        currentPerson.idForRecord()));
        audit.record(
                meeting,
                "meeting.attendance-corrected",
                Map.of(
                        "position",
                        holding.position(),
                        "from",
                        before == null ? "" : before,
                        "to",
                        draft.mark(),
                        "correction",
                        number));
        watch.changed(meeting, meeting.heldOn());
    }

    /** What the row said beside its answer stays, as far as it fits. Who was not in term is there for a reason. */
    private static MarkDetails details(
            Register register, Holding holding, @Nullable AttendanceMark stored, Mark mark, String why) {
        MarkDetails kept = (stored == null ? MarkDetails.NONE : stored.details()).fitting(mark);
        return register.inTerm(holding) || !kept.reason().isEmpty() ? kept : kept.because(why);
    }

    private void write(
            Meeting meeting, @Nullable AttendanceMark stored, AttendanceCorrectionDraft draft, MarkDetails details) {
        PersonId by = currentPerson.idForRecord();
        if (stored == null) {
            MarkDraft first = new MarkDraft(draft.member(), draft.seat(), draft.mark(), details, draft.seen());
            marks.save(new AttendanceMark(meeting, first, details, by, today.instant()));
        } else {
            stored.record(draft.mark(), details, by, today.instant());
        }
        marks.flush();
    }
}
