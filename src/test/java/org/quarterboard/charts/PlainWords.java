package org.quarterboard.charts;

import java.util.List;

/** The plainest phrases for the text alternatives of every chart. */
final class PlainWords
        implements TrendWords,
                FunnelWords,
                GridWords,
                StackedWords,
                PyramidWords,
                SparkWords,
                IntervalWords,
                JourneyWords,
                RatioTrendWords {

    @Override
    public String periodHeader() {
        return "Period";
    }

    @Override
    public String newest(RatioPeriod period) {
        return period.quarter().name() + " " + period.value() + ", "
                + period.state().word() + ".";
    }

    @Override
    public String course(List<String> stretches) {
        return "Course: " + String.join(", ", stretches) + ".";
    }

    @Override
    public String stageHeader() {
        return "Stage";
    }

    @Override
    public String step(JourneyStage stage, JourneyPoint point) {
        return stage.name() + (point.value().isEmpty() ? "" : " " + point.value()) + " "
                + point.state().word();
    }

    @Override
    public String course(String group, List<String> steps) {
        return group + ": " + String.join(", ", steps) + ".";
    }

    @Override
    public String without(JourneyStage stage) {
        return stage.name() + ": " + stage.instead() + ".";
    }

    @Override
    public String groupHeader() {
        return "Group";
    }

    @Override
    public String stateHeader() {
        return "What is known";
    }

    @Override
    public String clear(IntervalRow row) {
        return row.name() + " " + row.value() + ", " + row.state().word();
    }

    @Override
    public String clear(List<String> groups) {
        return "Clear: " + String.join("; ", groups) + ".";
    }

    @Override
    public String noneClear() {
        return "No clear difference.";
    }

    @Override
    public String row(IntervalRow row) {
        String value = row.value().isEmpty() ? "" : " " + row.value() + ",";
        return row.name() + value + " " + row.state().word() + ", " + row.count() + ".";
    }

    @Override
    public String comparator(IntervalRow row, IntervalComparator comparator) {
        return comparatorName(row.name(), comparator.name()) + " " + comparator.value() + ".";
    }

    @Override
    public String comparatorName(String group, String comparator) {
        return group + ", " + comparator;
    }

    @Override
    public String nameHeader() {
        return "Service";
    }

    @Override
    public String zoneHeader() {
        return "Zone";
    }

    @Override
    public String rowHeader() {
        return "Sector";
    }

    @Override
    public String bandHeader() {
        return "Age";
    }

    @Override
    public String quarterHeader() {
        return "Quarter";
    }

    @Override
    public String remarksHeader() {
        return "Remarks";
    }

    @Override
    public String missing() {
        return "not returned";
    }

    @Override
    public String provisional() {
        return "provisional";
    }

    @Override
    public String unnamed() {
        return "another service";
    }

    @Override
    public String head(String title, String subtitle) {
        return title + " (" + subtitle + "):";
    }

    @Override
    public String nothing() {
        return "Nothing.";
    }

    @Override
    public String nothing(String title) {
        return title + ": nothing.";
    }

    @Override
    public String own(String name, String value, String size, String zone) {
        return name + " " + value + " of " + size + ", " + zone + ".";
    }

    @Override
    public String limits(String comparator, String inner, String outer) {
        return comparator + "; " + inner + "; " + outer + ".";
    }

    @Override
    public String zone(String word, int services) {
        return services + " " + word + ".";
    }

    @Override
    public String state(String word, List<String> rows) {
        return word + ": " + String.join(", ", rows);
    }

    @Override
    public String newest(String quarter, List<String> parts) {
        return quarter + " " + String.join("; ", parts) + ".";
    }

    @Override
    public String stretch(String word, String from, String to) {
        return from.equals(to) ? word + " " + from : word + " " + from + " to " + to;
    }

    @Override
    public String row(String name, List<String> stretches) {
        return name + " " + String.join(", ", stretches) + ".";
    }

    @Override
    public String part(String name, String value) {
        return name + " " + value;
    }

    @Override
    public String change(String part, String firstValue, String firstQuarter, String lastValue, String lastQuarter) {
        return part + " from " + firstValue + " in " + firstQuarter + " to " + lastValue + " in " + lastQuarter + ".";
    }

    @Override
    public String gaps(List<String> quarters) {
        return "Gaps: " + String.join(", ", quarters) + ".";
    }

    @Override
    public String longest(String side, String band, String value) {
        return side + " of " + band + ", " + value;
    }

    @Override
    public String one(String longest) {
        return "Most: " + longest + ".";
    }

    @Override
    public String both(String left, String right) {
        return "Most: " + left + "; " + right + ".";
    }

    @Override
    public String band(String name, String left, String leftValue, String right, String rightValue) {
        return name + ": " + left + " " + leftValue + ", " + right + " " + rightValue + ".";
    }

    @Override
    public String newest(String title, String quarter, String value, String remark) {
        return title + ": " + value + " in " + quarter + (remark.isEmpty() ? "." : ", " + remark + ".");
    }

    @Override
    public String newest(String quarter, String value) {
        return quarter + " " + value + ".";
    }

    @Override
    public String centre(String centre, String from, String to) {
        return centre + ", " + from + " to " + to + ".";
    }

    @Override
    public String limits(String centre, String lower, String upper, String from, String to) {
        return centre + ", " + lower + ", " + upper + ", " + from + " to " + to + ".";
    }

    @Override
    public String changed(String name, String quarter) {
        return "Before " + quarter + ": " + name + ".";
    }

    @Override
    public String signal(String word, String from, String to) {
        return word + ", " + from + " to " + to + ".";
    }
}
