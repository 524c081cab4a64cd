package org.quarterboard.disparity;

import java.util.List;
import org.quarterboard.charts.RatioPeriod;
import org.quarterboard.charts.RatioTrendWords;

/** The phrases of which the text of a ratio over time is made. */
record CourseChartWords(DisparityWords words) implements RatioTrendWords, RatioPhrases {

    @Override
    public String periodHeader() {
        return words.foreign("disparity.table.span");
    }

    @Override
    public String newest(RatioPeriod period) {
        return words.foreign(
                "disparity.course.newest",
                period.quarter().name(),
                period.value(),
                period.state().word());
    }

    @Override
    public String nothing() {
        return words.foreign("disparity.course.nothing");
    }

    @Override
    public String stretch(String word, String from, String to) {
        return from.equals(to)
                ? words.foreign("disparity.course.stretch-one", word, from)
                : words.foreign("disparity.course.stretch", word, from, to);
    }

    @Override
    public String course(List<String> stretches) {
        return words.foreign("disparity.course.stretches", String.join("; ", stretches));
    }

    @Override
    public String changed(String name, String period) {
        return words.foreign("disparity.course.changed", name, period);
    }
}
