package org.quarterboard.disparity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A count as a file writes it: a whole number, or why there is none. "1,204" and what spreadsheets make of a whole number
 * ("12.0") are read; a fraction is refused, because children and events are counted whole.
 */
record CountNumber(@Nullable Long number, CountGap gap) {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern PADDED = Pattern.compile("\\d{1,9}\\.0+");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([, ]\\d{3}){1,2}");
    private static final Pattern NEGATIVE = Pattern.compile("[-\u2212]\\d+(\\.\\d+)?");
    private static final Pattern FRACTION = Pattern.compile("\\d+\\.\\d+|\\d+(\\.\\d+)?%");
    private static final Pattern FEWER = Pattern.compile("(<|fewer than|less than|under|llai na)\\s*\\d{1,2}");
    private static final Set<String> SUPPRESSED = Set.of("suppressed", "c", "[c]", "*", "sdc", "wedi'i atal");
    private static final Set<String> NOT_KNOWN =
            Set.of("not known", "unknown", "n/k", "nk", "..", "not available", "n/a", "ddim yn hysbys");

    /** What stands there is no count. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final CountProblem problem;

        Unreadable(CountProblem problem) {
            super(problem.name());
            this.problem = problem;
        }

        CountProblem problem() {
            return problem;
        }
    }

    static CountNumber parse(String written) throws Unreadable {
        String text = written.strip().toLowerCase(Locale.ROOT);
        if (WHOLE.matcher(text).matches()) {
            return of(text);
        }
        if (PADDED.matcher(text).matches()) {
            return of(text.substring(0, text.indexOf('.')));
        }
        if (GROUPED.matcher(text).matches()) {
            return of(text.replaceAll("[, ]", ""));
        }
        if (SUPPRESSED.contains(text) || FEWER.matcher(text).matches()) {
            return new CountNumber(null, CountGap.SUPPRESSED);
        }
        if (NOT_KNOWN.contains(text)) {
            return new CountNumber(null, CountGap.NOT_KNOWN);
        }
        if (NEGATIVE.matcher(text).matches()) {
            throw new Unreadable(CountProblem.NEGATIVE);
        }
        throw new Unreadable(FRACTION.matcher(text).matches() ? CountProblem.FRACTION : CountProblem.BAD_COUNT);
    }

    /** As {@link #parse} reads it. */
    static String text(CountValue value) {
        Long number = value.number();
        return number != null ? number.toString() : value.gap() == CountGap.SUPPRESSED ? "suppressed" : "not known";
    }

    private static CountNumber of(String digits) {
        return new CountNumber(Long.valueOf(digits), CountGap.NONE);
    }
}
