package org.quarterboard.disparity;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.UserFacingException;

/** What the words, days and figures of a step must be. Says what to do where they are not. */
final class CaseRules {

    private CaseRules() {}

    static String words(String typed, int longest, String error) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > longest) {
            throw new UserFacingException(error, longest);
        }
        return text;
    }

    static String optional(String typed, int longest, String error) {
        return typed.isBlank() ? "" : words(typed, longest, error);
    }

    /** A goal that the figure of today already reaches would be no goal. */
    static CaseGoal goal(DisparityCase about, CaseGoal typed) {
        String words = words(typed.words(), CaseDraft.LONGEST_TEXT, "disparity.case.error.goal");
        if (typed.kind() == CaseGoal.Kind.WORDS) {
            return CaseDraft.goal(words);
        }
        if (typed.by().isEmpty()) {
            throw new UserFacingException("disparity.case.error.goal-quarter");
        }
        typed.by().ifPresent(quarter -> after(about, quarter.end()));
        if (typed.kind().aimsAtRatio() && !sensible(about.seen(), typed)) {
            throw new UserFacingException("disparity.case.error.goal-target");
        }
        return new CaseGoal(
                words, typed.kind(), typed.kind().aimsAtRatio() ? typed.target() : OptionalDouble.empty(), typed.by());
    }

    private static boolean sensible(DisparityFinding seen, CaseGoal typed) {
        double target = typed.target().orElse(Double.NaN);
        if (!Double.isFinite(target) || target <= 0) {
            return false;
        }
        return seen.ratio().isEmpty()
                || (typed.kind() == CaseGoal.Kind.AT_MOST
                        ? target < seen.ratio().getAsDouble()
                        : target > seen.ratio().getAsDouble());
    }

    /** A review of the same days would find the same figures. */
    static void reviewQuarter(DisparityCase about, Quarter quarter) {
        after(about, quarter.end());
    }

    static void after(DisparityCase about, LocalDate day) {
        if (!day.isAfter(about.seen().span().end())) {
            throw new UserFacingException("disparity.case.error.too-early");
        }
    }

    /** The figures of a review are the same comparison over a span that ends later. */
    static void later(DisparityCase about, DisparityFinding now) {
        if (!about.about(now)) {
            throw new UserFacingException("disparity.case.error.other-comparison");
        }
        if (!now.span().end().isAfter(about.seen().span().end())) {
            throw new UserFacingException("disparity.case.error.not-later");
        }
    }
}
