package org.quarterboard.disparity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;

/** What people hand in for the steps of a case, as it is typed. */
public final class CaseDraft {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_TEXT = 4000;
    public static final int LONGEST_EVIDENCE = 500;

    private CaseDraft() {}

    public record Question(Sector sector, String text, LocalDate by) {}

    /**
     * @param question the number of the step that asked
     * @param evidence which figures or paper it rests on, may be empty
     */
    public record Answer(int question, String text, String evidence) {}

    /** @param meeting a meeting of the board whose day has come */
    public record Decision(CaseDecision decision, String reason, UUID meeting) {}

    /** When a review is to be made: exactly one of the two. */
    public record ReviewPlan(Optional<Quarter> quarter, Optional<UUID> meeting, String words) {}

    /** @param now the same comparison over a later span, as the analysis gives it on the day */
    public record Review(DisparityFinding now, CaseOutcome outcome, String words) {}

    /** A goal of words alone. */
    public static CaseGoal goal(String words) {
        return new CaseGoal(words, CaseGoal.Kind.WORDS, OptionalDouble.empty(), Optional.empty());
    }
}
