package org.quarterboard.disparity;

import java.util.List;
import org.quarterboard.charts.IntervalComparator;
import org.quarterboard.charts.IntervalRow;
import org.quarterboard.charts.IntervalWords;
import org.quarterboard.charts.RatioMark;

/** The phrases of which the text of a picture of groups is made. */
record PageChartWords(DisparityWords words) implements IntervalWords, RatioPhrases {

    @Override
    public String groupHeader() {
        return RatioPhrases.super.groupHeader();
    }

    @Override
    public String clear(IntervalRow row) {
        return words.get("chart.clear", row.name(), row.value(), row.state().word());
    }

    @Override
    public String clear(List<String> groups) {
        return words.get("chart.clear-all", words.list(groups));
    }

    @Override
    public String noneClear() {
        return words.get("chart.none-clear");
    }

    @Override
    public String row(IntervalRow row) {
        if (row.state().mark() == RatioMark.REFERENCE) {
            return words.get("chart.row-baseline", row.name(), row.count());
        }
        return row.value().isEmpty()
                ? words.get("chart.row-unsaid", row.name(), row.state().word(), row.count())
                : words.get("chart.row", row.name(), row.value(), row.state().word(), row.count());
    }

    @Override
    public String comparator(IntervalRow row, IntervalComparator comparator) {
        return words.get("chart.comparator", row.name(), comparator.name(), comparator.value());
    }

    @Override
    public String comparatorName(String group, String comparator) {
        return words.get("chart.comparator-name", group, comparator);
    }
}
