package org.quarterboard.attendance.ui;

import org.quarterboard.attendance.Kpi8ReturnState;
import org.quarterboard.attendance.PartnerDataState;
import org.quarterboard.attendance.SectorState;
import org.quarterboard.shared.ui.Badge;

/** Which shape each state has, wherever it is shown. */
final class Kpi8Badges {

    private Kpi8Badges() {}

    static Badge.Kind of(SectorState state) {
        return switch (state) {
            case SENIOR -> Badge.Kind.GOOD;
            case DELEGATE_ONLY, NOT_RECORDED, VACANT, OTHER_AUTHORITY, OUTSIDE_TERM -> Badge.Kind.ATTENTION;
            case NOT_THERE -> Badge.Kind.PROBLEM;
            case NO_MEETING -> Badge.Kind.NEUTRAL;
        };
    }

    static Badge.Kind of(Kpi8ReturnState state) {
        return switch (state) {
            case NOT_DUE, RUNNING -> Badge.Kind.NEUTRAL;
            case DRAFT -> Badge.Kind.MISSING;
            case CHECKED -> Badge.Kind.ATTENTION;
            case SUBMITTED, RESUBMITTED -> Badge.Kind.GOOD;
            case STALE -> Badge.Kind.PROBLEM;
        };
    }

    static Badge.Kind of(PartnerDataState state) {
        return switch (state) {
            case NOT_YET -> Badge.Kind.MISSING;
            case ASKED -> Badge.Kind.NEUTRAL;
            case PROMISED -> Badge.Kind.ATTENTION;
            case BROUGHT -> Badge.Kind.GOOD;
        };
    }
}
