package org.quarterboard.disparity;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;

/**
 * What a step says beside its words; what its kind does not need is absent.
 *
 * @param choice the name of a {@link CaseDecision}, {@link CaseGoal.Kind} or {@link CaseOutcome}, else empty
 * @param sector who is asked, answers, or is asked no more
 * @param about the number of the question that is answered or withdrawn, else 0
 * @param evidence which figures or paper an answer rests on, may be empty
 * @param due the day until which an answer is asked for
 * @param meeting at which it was decided, or is to be reviewed
 * @param quarter by which a goal is to be reached, or in which a review is due
 * @param target the ratio that is aimed at
 * @param finding the figures that are kept with the step
 */
public record CaseFacts(
        String choice,
        @Nullable Sector sector,
        int about,
        String evidence,
        @Nullable LocalDate due,
        @Nullable CaseMeeting meeting,
        @Nullable Quarter quarter,
        @Nullable Double target,
        @Nullable DisparityFinding finding) {

    static final CaseFacts NONE = new CaseFacts("", null, 0, "", null, null, null, null, null);

    static CaseFacts opened(DisparityFinding seen) {
        return new CaseFacts("", null, 0, "", null, null, null, null, seen);
    }

    static CaseFacts asked(Sector sector, LocalDate by) {
        return new CaseFacts("", sector, 0, "", by, null, null, null, null);
    }

    static CaseFacts answered(Sector sector, int question, String evidence) {
        return new CaseFacts("", sector, question, evidence, null, null, null, null, null);
    }

    static CaseFacts withdrawn(Sector sector, int question) {
        return new CaseFacts("", sector, question, "", null, null, null, null, null);
    }

    static CaseFacts decided(CaseDecision decision, CaseMeeting meeting) {
        return new CaseFacts(decision.name(), null, 0, "", null, meeting, null, null, null);
    }

    static CaseFacts goal(CaseGoal goal) {
        Double target = goal.target().isPresent() ? goal.target().getAsDouble() : null;
        return new CaseFacts(
                goal.kind().name(), null, 0, "", null, null, goal.by().orElse(null), target, null);
    }

    static CaseFacts reviewSet(@Nullable Quarter quarter, @Nullable CaseMeeting meeting) {
        return new CaseFacts("", null, 0, "", null, meeting, quarter, null, null);
    }

    static CaseFacts reviewed(CaseOutcome outcome, DisparityFinding now) {
        return new CaseFacts(outcome.name(), null, 0, "", null, null, null, null, now);
    }

    /** The same at a meeting that was moved. */
    CaseFacts at(CaseMeeting moved) {
        return new CaseFacts(choice, sector, about, evidence, due, moved, quarter, target, finding);
    }

    public Optional<CaseMeeting> atMeeting() {
        return Optional.ofNullable(meeting);
    }

    public Optional<DisparityFinding> figures() {
        return Optional.ofNullable(finding);
    }
}
