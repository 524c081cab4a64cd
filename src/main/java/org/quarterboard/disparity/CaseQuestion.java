package org.quarterboard.disparity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quarterboard.shared.Sector;

/**
 * What a partner was asked, and what the partner has answered.
 *
 * @param step the number by which an answer names it
 * @param asked the step itself
 * @param answers the oldest first; a later one adds to the earlier or puts it right
 * @param withdrawn why and by whom it is not asked any more; empty while it is
 */
public record CaseQuestion(
        int step,
        Sector sector,
        LocalDate by,
        CaseStep asked,
        List<CaseStep> answers,
        Optional<CaseStep> withdrawn) {

    public CaseQuestion {
        answers = List.copyOf(answers);
    }

    public String text() {
        return asked.words();
    }

    public boolean answered() {
        return !answers.isEmpty();
    }

    /** Whether an answer is awaited. */
    public boolean waits() {
        return !answered() && withdrawn.isEmpty();
    }

    public boolean overdue(LocalDate today) {
        return waits() && by.isBefore(today);
    }
}
