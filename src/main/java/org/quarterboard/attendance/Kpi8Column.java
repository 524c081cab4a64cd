package org.quarterboard.attendance;

import java.util.List;
import java.util.OptionalInt;
import org.quarterboard.meetings.UnsettledMeeting;
import org.quarterboard.shared.Quarter;

/**
 * One quarter of the grid: what the record says, and what was returned.
 *
 * @param counted by the reading that holds for the quarter
 * @param other by the other one
 * @param unsettled meetings of the quarter of which nobody has said yet what became of them
 * @param running the quarter is not over (or has not begun): its figure may still change
 */
public record Kpi8Column(
        Kpi8Result counted,
        Kpi8Result other,
        ReturnedKpi8 returned,
        List<UnsettledMeeting> unsettled,
        boolean running) {

    public Kpi8Column {
        unsettled = List.copyOf(unsettled);
    }

    public Quarter quarter() {
        return counted.quarter();
    }

    /** Whether it is not known yet if the board met: none was held, and of one nobody has said what became of it. */
    public boolean undecided() {
        return counted.meeting().isEmpty() && !unsettled.isEmpty();
    }

    /** Returned minus counted headline; empty if nothing was returned. */
    public OptionalInt difference() {
        return returned.headline().isPresent()
                ? OptionalInt.of(returned.headline().getAsInt() - counted.headline())
                : OptionalInt.empty();
    }

    /** Returned minus counted 8b; empty if nothing was returned. */
    public OptionalInt delegatedDifference() {
        return returned.delegatedTotal().isPresent()
                ? OptionalInt.of(returned.delegatedTotal().getAsInt() - counted.delegates())
                : OptionalInt.empty();
    }

    /** Whether a figure of a sector was returned otherwise. */
    public boolean sectorsDiffer() {
        return counted.sectors().values().stream().anyMatch(returned::differs);
    }

    /** Whether the other reading of the sentence on several authorities gives another figure. */
    public boolean readingsDiffer() {
        return !counted.countsAs(other);
    }

    /** Whether a figure of the return says otherwise than the record. */
    public boolean differs() {
        return difference().orElse(0) != 0 || delegatedDifference().orElse(0) != 0 || sectorsDiffer();
    }
}
