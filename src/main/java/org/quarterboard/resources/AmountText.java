package org.quarterboard.resources;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads amounts as people type them: 12500, 12,500, 12 500, £12,500.50. A comma or a space parts thousands and nothing else, a
 * full stop parts the pence: what could be read in two ways is refused, not guessed.
 */
public final class AmountText {

    private static final String DIGITS = "[0-9]+";
    private static final Pattern PLAIN = Pattern.compile(DIGITS);
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:(?:,[0-9]{3})+|(?: [0-9]{3})+)");
    private static final Pattern NUMBER_LIKE = Pattern.compile("[0-9][0-9,. ]*");
    private static final Pattern NEGATIVE =
            Pattern.compile("(?:[-\u2212\u2013] ?£?|£ ?[-\u2212\u2013]) ?[0-9].*|\\( ?£? ?[0-9].*\\)");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final int PENNY = 2;

    private AmountText() {}

    /** Why a text is no amount; each has its cure in the message bundle. */
    public enum Problem {
        NOT_A_NUMBER,
        /** Separators stand where they do not part thousands. */
        SEPARATORS,
        NEGATIVE,
        /** More decimals than there are pence, or one too few. */
        PENCE,
        TOO_LARGE;

        public String messageKey() {
            return "resources.problem." + name();
        }
    }

    /** What was made of a text. */
    public sealed interface Reading {

        /** Nothing was typed. */
        record Nothing() implements Reading {}

        /** @param pounds with two decimals */
        record Amount(BigDecimal pounds) implements Reading {}

        /** The text is no amount. */
        record Wrong(Problem problem) implements Reading {}
    }

    public static Reading read(String typed) {
        String text = SPACES.matcher(typed).replaceAll(" ").strip();
        if (text.isEmpty()) {
            return new Reading.Nothing();
        }
        if (NEGATIVE.matcher(text).matches()) {
            return new Reading.Wrong(Problem.NEGATIVE);
        }
        String number = text.startsWith("£") ? text.substring(1).strip() : text;
        if (!NUMBER_LIKE.matcher(number).matches()) {
            return new Reading.Wrong(Problem.NOT_A_NUMBER);
        }
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        String pence = point < 0 ? "00" : number.substring(point + 1);
        if (!PLAIN.matcher(whole).matches() && !GROUPED.matcher(whole).matches()) {
            return new Reading.Wrong(Problem.SEPARATORS);
        }
        if (!PLAIN.matcher(pence).matches() || pence.length() != PENNY) {
            return new Reading.Wrong(Problem.PENCE);
        }
        BigDecimal amount = new BigDecimal(whole.replaceAll("[, ]", "") + "." + pence);
        return amount.compareTo(Pounds.MOST) > 0 ? new Reading.Wrong(Problem.TOO_LARGE) : new Reading.Amount(amount);
    }
}
