package org.quarterboard.boards;

import org.quarterboard.directory.CsvProblem;

/** What can be wrong with a membership list, beside what can be wrong with any file. */
public enum MembershipProblem implements CsvProblem {
    TOO_MANY_ROWS,
    BAD_KIND,
    BAD_STANDING,
    BAD_OFFICE,
    WITHOUT_POSITION,
    WITHOUT_OFFICE,
    STANDING_OF_SEAT,
    AUTHORITY_ELSEWHERE,
    SEAT_DIFFERS,
    SEAT_TWICE,
    MEMBER_TWICE,
    SEAT_CLOSED,
    HOLDS_ALREADY,
    SENIOR_AT_ONCE,
    OFFICE_AT_ONCE;

    @Override
    public String messageKey() {
        return "boards.problem." + name();
    }

    @Override
    public String cureKey() {
        return "boards.cure." + name();
    }
}
