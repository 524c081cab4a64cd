package org.quarterboard.disparity;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.statistics.DisparityState;
import org.quarterboard.statistics.Interval;
import org.quarterboard.statistics.Ratio;

/**
 * The words of a page of disproportionality in one language. Here, and nowhere before, numbers are rounded: half away from
 * zero, ratios to two decimals, percentages and percentage points to one.
 */
record DisparityWords(Messages messages, Formats formats, GroupWords groups, FindingSentence sentences, Locale locale) {

    private static final int RATIO_DECIMALS = 2;
    private static final int PER_CENT = 100;

    String get(String key, Object... arguments) {
        return messages.get("disparity.page." + key, locale, arguments);
    }

    String foreign(String key, Object... arguments) {
        return messages.get(key, locale, arguments);
    }

    String name(Counted counted) {
        return foreign(counted.messageKey());
    }

    String label(GroupKey group) {
        return groups.label(group, locale);
    }

    String phrase(GroupKey group) {
        return groups.phrase(group, locale);
    }

    String whole(long number) {
        return formats.number(number, 0, locale);
    }

    String ratio(double ratio) {
        return formats.number(ratio, RATIO_DECIMALS, locale);
    }

    /** "1.92 (1.66 to 2.22)", "at least 0.40" where the other group has none, empty where there is nothing. */
    String ratio(Ratio ratio) {
        if (ratio.estimate().isEmpty()) {
            return get("ratio-at-least", ratio(ratio.lower()));
        }
        return get(
                "ratio",
                ratio(ratio.estimate().getAsDouble()),
                ratio(ratio.lower()),
                ratio(ratio.upper().orElseThrow()));
    }

    String percent(double share) {
        return formats.number(share * PER_CENT, 1, locale) + "%";
    }

    String percent(OptionalDouble share) {
        return share.isPresent() ? percent(share.getAsDouble()) : "";
    }

    String percent(Interval share) {
        return percent(share.estimate());
    }

    /** With its sign in words of mathematics: +6.3, −2.0; none where it rounds to nothing. */
    String points(OptionalDouble difference) {
        if (difference.isEmpty()) {
            return "";
        }
        String number = formats.number(Math.abs(difference.getAsDouble() * PER_CENT), 1, locale);
        if (number.equals(formats.number(0, 1, locale))) {
            return number;
        }
        return (difference.getAsDouble() < 0 ? "−" : "+") + number;
    }

    /** "Q3 2025/26 to Q2 2026/27". */
    String span(Period span) {
        Quarter from = Quarter.of(span.start());
        Quarter to = Quarter.of(span.end());
        if (!from.start().equals(span.start()) || !to.end().equals(span.end())) {
            return formats.period(span, locale);
        }
        return from.equals(to)
                ? formats.shortQuarter(from, locale)
                : get("span", formats.shortQuarter(from, locale), formats.shortQuarter(to, locale));
    }

    String state(DisparityState state) {
        return switch (state) {
            case HIGHER, LOWER, NO_CLEAR_DIFFERENCE, TOO_FEW, NO_FIGURES ->
                foreign(FindingState.valueOf(state.name()).messageKey());
            case BASELINE, UNKNOWN_GROUP, IMPOSSIBLE, NO_BASELINE -> get("state." + state.name());
            case NOT_JUDGED -> throw new IllegalStateException("A family has not been judged");
        };
    }

    /** "a", "a and b", "a, b and c". */
    String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return get("list", String.join(", ", items.subList(0, items.size() - 1)), items.getLast());
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
