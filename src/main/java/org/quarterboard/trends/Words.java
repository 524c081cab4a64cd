package org.quarterboard.trends;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/**
 * The words of this room in one language. Here, and nowhere before, numbers are rounded: half away from zero,
 * percentages and rates to one decimal (rates for each child to two), counts to whole numbers.
 */
record Words(Messages messages, Formats formats, Locale locale) {

    private static final int PER_MANY = 1_000;

    String get(String key, Object... arguments) {
        return messages.get("trends." + key, locale, arguments);
    }

    /** A text of another room, such as a measure's title. */
    String foreign(String key) {
        return messages.get(key, locale);
    }

    /** The same in the wording of Wales, if that is asked for and there is one. */
    String foreign(String key, boolean wales) {
        return foreign(messages.wording(key, wales));
    }

    String quarter(Quarter quarter) {
        return formats.shortQuarter(quarter, locale);
    }

    /** "Q1 2025/26 to Q4 2025/26"; one quarter by its own name. */
    String span(Quarter from, Quarter to) {
        return from.equals(to) ? quarter(from) : get("span", quarter(from), quarter(to));
    }

    String period(Period period) {
        return formats.period(period, locale);
    }

    /** A whole number without decimals, any other with those it has. */
    String plain(BigDecimal number) {
        return formats.number(number, Math.max(0, number.stripTrailingZeros().scale()), locale);
    }

    String value(MeasureSeries series, BigDecimal value) {
        if (series.mode() == ValueMode.COUNT) {
            return plain(value);
        }
        String number = formats.number(value, decimals(series), locale);
        return series.mode() == ValueMode.PERCENT ? get("percent", number) : number;
    }

    /** A value that stands by itself; within a table or a picture the head says the unit once. */
    String withUnit(MeasureSeries series, BigDecimal value) {
        String number = value(series, value);
        if (series.mode() != ValueMode.RATE) {
            return number;
        }
        return series.ratePer() == 1
                ? get("value.EACH", number)
                : get("value.RATE", number, formats.number(BigDecimal.valueOf(series.ratePer()), 0, locale));
    }

    /** A centre, a limit or an end of an interval: always with decimals, being an estimate. */
    String estimate(MeasureSeries series, double value) {
        String number = formats.number(value, decimals(series), locale);
        return series.mode() == ValueMode.PERCENT ? get("percent", number) : number;
    }

    /** A number at the axis, which the chart has chosen to be a round one. */
    String tick(MeasureSeries series, double value) {
        String number = plain(BigDecimal.valueOf(value));
        return series.mode() == ValueMode.PERCENT ? get("percent", number) : number;
    }

    /** A difference of two values without its sign. */
    String difference(MeasureSeries series, BigDecimal difference) {
        return series.mode() == ValueMode.COUNT
                ? plain(difference.abs())
                : formats.number(difference.abs(), decimals(series), locale);
    }

    /** What the values are: "Number", "Per cent", "For every 10,000 children aged 10 to 17". */
    String unit(MeasureSeries series) {
        if (series.mode() != ValueMode.RATE) {
            return get("unit." + series.mode().name());
        }
        return series.ratePer() == 1
                ? get("unit.EACH")
                : get("unit.RATE", formats.number(BigDecimal.valueOf(series.ratePer()), 0, locale));
    }

    /** What a new definition that begins at the position counts otherwise, in a few words. */
    String definition(MeasureSeries series, int position) {
        Quarter from = series.points().get(position).quarter();
        List<String> changes = series.breaks().stream()
                .filter(mark -> mark.severs() && mark.from().equals(from))
                .map(mark -> foreign(mark.shortKey()))
                .toList();
        return changes.isEmpty() ? get("chart.break") : get("chart.break-named", String.join(", ", changes));
    }

    /** "a", "a and b", "a, b and c". */
    String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return get("list", String.join(", ", items.subList(0, items.size() - 1)), items.getLast());
    }

    int decimals(MeasureSeries series) {
        return series.mode() == ValueMode.RATE && series.ratePer() < PER_MANY ? 2 : 1;
    }
}
