package org.quarterboard.disparity;

import java.time.LocalDate;
import java.util.Optional;
import org.quarterboard.shared.Quarter;

/** When a review is to be made: at a meeting, or in a quarter. Exactly one of the two is there. */
public record CaseReviewPlan(CaseStep step, Optional<Quarter> quarter, Optional<CaseMeeting> meeting) {

    public CaseReviewPlan {
        if (quarter.isPresent() == meeting.isPresent()) {
            throw new IllegalArgumentException("A review is set for a quarter or for a meeting");
        }
    }

    /** The first day on which it may be asked for. */
    public LocalDate from() {
        return quarter.map(Quarter::start)
                .or(() -> meeting.map(CaseMeeting::on))
                .orElseThrow();
    }

    /** The last day on which it is in time. */
    public LocalDate by() {
        return quarter.map(Quarter::end).or(() -> meeting.map(CaseMeeting::on)).orElseThrow();
    }

    public boolean due(LocalDate today) {
        return !today.isBefore(from());
    }

    public boolean overdue(LocalDate today) {
        return today.isAfter(by());
    }
}
