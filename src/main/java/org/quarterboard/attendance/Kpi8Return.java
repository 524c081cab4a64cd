package org.quarterboard.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quarterboard.meetings.UnsettledMeeting;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;

/**
 * The KPI 8 return of a service for a quarter. It exists whatever was imported: it is the record, and what was done
 * with it.
 *
 * @param hasBoard whether a board serves the service at all
 * @param counted what the record says now
 * @param other what it says by the other reading
 * @param unsettled meetings of the quarter of which nobody has said yet what became of them
 * @param steps checks and submissions, the earliest first
 */
public record Kpi8Return(
        boolean hasBoard,
        Kpi8Result counted,
        Kpi8Result other,
        List<UnsettledMeeting> unsettled,
        List<ReturnStep> steps,
        Kpi8ReturnState state,
        ReturnChanges changes) {

    public Kpi8Return {
        unsettled = List.copyOf(unsettled);
        steps = List.copyOf(steps);
    }

    static Kpi8Return of(boolean hasBoard, Counting.Both record, List<ReturnStep> steps, LocalDate today) {
        ReturnSnapshot now = ReturnSnapshot.of(record.counted());
        Optional<ReturnStep> submitted = last(steps, ReturnStepKind.SUBMITTED);
        Optional<ReturnStep> compared =
                submitted.or(() -> steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast()));
        ReturnChanges changes =
                compared.map(step -> ReturnChanges.between(step.figures(), now)).orElse(ReturnChanges.NONE);
        return new Kpi8Return(
                hasBoard,
                record.counted(),
                record.other(),
                record.unsettled(),
                steps,
                state(record, submitted, steps, changes, today),
                changes);
    }

    private static Kpi8ReturnState state(
            Counting.Both record,
            Optional<ReturnStep> submitted,
            List<ReturnStep> steps,
            ReturnChanges changes,
            LocalDate today) {
        if (submitted.isPresent()) {
            if (changes.matter()) {
                return Kpi8ReturnState.STALE;
            }
            return submitted.get().submission() == 1 ? Kpi8ReturnState.SUBMITTED : Kpi8ReturnState.RESUBMITTED;
        }
        if (record.counted().beforeKpi8()) {
            return Kpi8ReturnState.NOT_DUE;
        }
        if (!record.counted().quarter().end().isBefore(today)) {
            return Kpi8ReturnState.RUNNING;
        }
        boolean open =
                !record.unsettled().isEmpty() || !record.counted().incomplete().isEmpty();
        return steps.isEmpty() || changes.matter() || open ? Kpi8ReturnState.DRAFT : Kpi8ReturnState.CHECKED;
    }

    public Quarter quarter() {
        return counted.quarter();
    }

    /** The figures as the record has them now. */
    public ReturnSnapshot now() {
        return ReturnSnapshot.of(counted);
    }

    /** What was submitted last. */
    public Optional<ReturnStep> submitted() {
        return last(steps, ReturnStepKind.SUBMITTED);
    }

    public List<ReturnStep> submissions() {
        return steps.stream()
                .filter(step -> step.kind() == ReturnStepKind.SUBMITTED)
                .toList();
    }

    /** Whether the figures as they are now have been checked since they were submitted last, or ever. */
    public Optional<ReturnStep> checked() {
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(steps.getLast())
                        .filter(step -> step.kind() == ReturnStepKind.CHECKED)
                        .filter(step ->
                                !ReturnChanges.between(step.figures(), now()).matter());
    }

    /** The sectors whose register is not complete: as long as there are any, a 0 may be wrong. */
    public List<Sector> incomplete() {
        return counted.incomplete();
    }

    /** Whether it is not known yet if the board met: none was held, and of one nobody has said what became of it. */
    public boolean undecided() {
        return counted.meeting().isEmpty() && !unsettled.isEmpty();
    }

    /**
     * Whether the figures may be checked: the quarter is over, its meetings are settled, the register is complete, and
     * there is something to check.
     */
    public boolean mayBeChecked() {
        return hasBoard
                && (state == Kpi8ReturnState.DRAFT || state == Kpi8ReturnState.STALE)
                && checked().isEmpty()
                && unsettled.isEmpty()
                && incomplete().isEmpty();
    }

    public boolean mayBeSubmitted() {
        return hasBoard
                && (state == Kpi8ReturnState.CHECKED || state == Kpi8ReturnState.STALE)
                && checked().isPresent()
                && unsettled.isEmpty()
                && incomplete().isEmpty();
    }

    private static Optional<ReturnStep> last(List<ReturnStep> steps, ReturnStepKind kind) {
        return steps.reversed().stream().filter(step -> step.kind() == kind).findFirst();
    }
}
