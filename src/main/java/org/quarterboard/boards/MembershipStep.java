package org.quarterboard.boards;

import org.jspecify.annotations.Nullable;

/**
 * A change as the planner found it, with the things of the board that it is about.
 *
 * @param holding the term whose last day changes, if that is the change
 * @param office the term in an office whose last day changes, if that is the change
 */
record MembershipStep(
        MembershipChange.Kind kind,
        MembershipRow row,
        SeatKey seat,
        MemberKey member,
        @Nullable HoldingId holding,
        @Nullable OfficeId office) {

    /** A seat of the board, or a new one by its title. */
    record SeatKey(@Nullable SeatId held, String title) {}

    /** A member of the board, or a new one by position and organisation. */
    record MemberKey(@Nullable MemberId held, String position, String organisation) {

        static final MemberKey NOBODY = new MemberKey(null, "", "");
    }

    MembershipChange change() {
        String holder = kind == MembershipChange.Kind.SEAT
                ? ""
                : row.holder().map(MembershipRow.Holder::label).orElse("");
        return new MembershipChange(row.row(), kind, row.seat(), holder);
    }
}
