package org.quarterboard.disparity;

import java.util.Optional;
import java.util.OptionalDouble;
import org.quarterboard.shared.Quarter;

/**
 * What would count as success.
 *
 * @param words what the board wants to see
 * @param target the ratio that is aimed at, unrounded and greater than 0; empty unless the kind asks for one
 * @param by the quarter by which; empty if the goal is words alone
 */
public record CaseGoal(String words, Kind kind, OptionalDouble target, Optional<Quarter> by) {

    /** What of the goal can be read off the figures. */
    public enum Kind {
        /** Nothing: people judge. */
        WORDS,
        /** The ratio is no greater than the target. */
        AT_MOST,
        /** The ratio is no smaller than the target. */
        AT_LEAST,
        /** The figures do not tell the groups apart any more. */
        NO_CLEAR_DIFFERENCE;

        public boolean aimsAtRatio() {
            return this == AT_MOST || this == AT_LEAST;
        }

        /** The key of its words in the message bundle. */
        public String messageKey() {
            return "disparity.case.goal." + name();
        }
    }

    /** Whether the figure is where the goal wanted it; empty where the goal or the figure does not say. */
    public Optional<Boolean> reached(DisparityFinding now) {
        boolean said = now.state() != FindingState.TOO_FEW && now.state() != FindingState.NO_FIGURES;
        if (!said || kind == Kind.WORDS) {
            return Optional.empty();
        }
        if (kind == Kind.NO_CLEAR_DIFFERENCE) {
            return Optional.of(!now.state().flagged());
        }
        if (now.ratio().isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        double ratio = now.ratio().getAsDouble();
        return Optional.of(kind == Kind.AT_MOST ? ratio <= target.getAsDouble() : ratio >= target.getAsDouble());
    }
}
