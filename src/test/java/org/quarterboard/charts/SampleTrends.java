package org.quarterboard.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Trends of every shape, for the tests of charts and of documents. */
public final class SampleTrends {
    private static final double NONE = Double.NaN;

    private SampleTrends() {}

    /** First time entrants of a service: twelve quarters, two improving points, the last provisional. */
    public static TrendChart entrants() {
        double[] values = {56, 68, 79, 67, 51, 47, 72, 71, 74, 76, 78, 85};
        Signal improving = new Signal(SignalMark.IMPROVING, "improving: two of three near the lower limit");
        List<TrendPoint> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(point(i, values[i], i == 11, i == 4 || i == 5 ? improving : null));
        }
        Limits limits = new Limits(45.6939, 91.6394, "lower limit 45.7", "upper limit 91.6");
        return new TrendChart(
                "First time entrants fell twice in 2025/26 and have risen since",
                "First time entrants, Norchester, Q1 2024/25 to Q4 2026/27",
                axis(ValueUnit.COUNT, "Children per quarter"),
                points,
                List.of(new TrendSegment(0, 11, 68.6667, "mean 68.7", limits)),
                List.of(),
                "provisional");
    }

    /** Twenty-four quarters with gaps, a break, two segments, two kinds of signal and a long title. */
    public static TrendChart education() {
        double[] values = {
            61.2, 58.4, 63, NONE, 66.1, 70.3, 68.8, 71.9, 72.5, 74, 69.9, 73.3, 48.1, 50.2, 49.9, NONE, 52.3, 55, 53.9,
            56.6, 57.1, 58.2, 60.4, 61.7
        };
        Signal improving = new Signal(SignalMark.IMPROVING, "improving: seven above the mean");
        Signal concerning = new Signal(SignalMark.CONCERNING, "concerning: near the lower limit");
        List<TrendPoint> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(point(i, values[i], i >= 22, i > 16 ? improving : i == 12 ? concerning : null));
        }
        return new TrendChart(
                "Two in three children leave with suitable education, and the share has risen for seven quarters",
                "Children in suitable education, training or employment at the end of their order, 2024 to 2030",
                axis(ValueUnit.PERCENT, "Per cent of children whose order ended"),
                points,
                List.of(
                        new TrendSegment(
                                0,
                                11,
                                67.5,
                                "mean 67.5%",
                                new Limits(52, 83, "lower limit 52.0%", "upper limit 83.0%")),
                        new TrendSegment(
                                12,
                                23,
                                54.2,
                                "mean 54.2%",
                                new Limits(47, 62, "lower limit 47.0%", "upper limit 62.0%"))),
                List.of(new TrendBreak(12, "definition changed, April 2027", "definition changed")),
                "provisional");
    }

    /** Values that jump across their median each quarter: on a narrow picture there is no place for its words. */
    public static TrendChart restless() {
        double[] values = new double[24];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 2 == 0 ? 43.1 - i % 3 : 44.5 + i % 5;
        }
        TrendChart plain = of(ValueUnit.PERCENT, values);
        return new TrendChart(
                plain.title(),
                plain.subtitle(),
                plain.axis(),
                plain.points(),
                List.of(
                        new TrendSegment(
                                0,
                                11,
                                62.0,
                                "median 62.0%",
                                new Limits(55, 70, "lower limit 55.0%", "upper limit 70.0%")),
                        new TrendSegment(12, 23, 43.8, "median 43.8%", null)),
                List.of(),
                "provisional");
    }

    /** A run chart of sixteen quarters: a median without limits, a run of six above it. */
    public static TrendChart run() {
        double[] values = {4.1, 3.2, 5.0, 3.9, 4.4, 2.8, 3.7, 4.6, 3.1, 4.0, 5.2, 5.6, 4.9, 5.8, 6.1, 5.5};
        Signal run = new Signal(SignalMark.NEUTRAL, "unusual: six above the median");
        List<TrendPoint> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(point(i, values[i], false, i >= 10 ? run : null));
        }
        return new TrendChart(
                "Remands have been above their usual level for six quarters",
                "Remands per 1,000 children, Norchester, Q1 2024/25 to Q4 2027/28",
                axis(ValueUnit.RATE, "Per 1,000 children aged 10 to 17"),
                points,
                List.of(new TrendSegment(0, 15, 4.25, "median 4.3", null)),
                List.of(),
                "provisional");
    }

    /** A control chart of 24 quarters whose values follow from the seed: a break, a gap, signals, two provisional points. */
    public static TrendChart random(long seed) {
        Random random = new Random(seed);
        Signal signal = new Signal(SignalMark.CONCERNING, "concerning: above the upper limit");
        List<TrendPoint> points = new ArrayList<>();
        int gap = random.nextInt(20);
        for (int i = 0; i < 24; i++) {
            double value = i == gap ? NONE : Math.max(0, Math.rint((i < 12 ? 60 : 45) + 9 * random.nextGaussian()));
            points.add(point(i, value, i >= 22, value > (i < 12 ? 80 : 65) ? signal : null));
        }
        return new TrendChart(
                "Chart " + seed + ": a finding in about ten words stands here",
                "First time entrants, a service, Q1 2024/25 to Q4 2029/30",
                axis(ValueUnit.COUNT, "Children per quarter"),
                points,
                List.of(
                        new TrendSegment(
                                0, 11, 60, "mean 60.0", new Limits(40, 80, "lower limit 40", "upper limit 80")),
                        new TrendSegment(
                                12, 23, 45, "mean 45.0", new Limits(25, 65, "lower limit 25", "upper limit 65"))),
                List.of(new TrendBreak(12, "definition changed, April 2027", "definition changed")),
                "provisional");
    }

    public static TrendChart of(ValueUnit unit, double... values) {
        List<TrendPoint> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(point(i, values[i], false, null));
        }
        return new TrendChart(
                "A finding",
                "A measure, a service",
                axis(unit, "Children"),
                points,
                List.of(),
                List.of(),
                "provisional");
    }

    public static Map<String, TrendChart> all() {
        Map<String, TrendChart> all = new LinkedHashMap<>();
        all.put("entrants", entrants());
        all.put("education", education());
        all.put("restless", restless());
        all.put("four", of(ValueUnit.COUNT, 3, 0, 2, 1));
        all.put("zero", of(ValueUnit.COUNT, 0, 0, 0, 0, 0, 0, 0, 0));
        all.put("one", of(ValueUnit.RATE, 4.33));
        all.put("missing", of(ValueUnit.RATE, NONE, NONE));
        all.put("gaps", of(ValueUnit.COUNT, 3, NONE, 2, NONE, NONE, 7, 8));
        all.put("negative", of(ValueUnit.RATE, -3.5, 2, 4, -1));
        all.put("large", of(ValueUnit.COUNT, 120_000, 98_000, 143_512));
        return all;
    }

    static TrendPoint point(int index, double value, boolean provisional, Signal signal) {
        int quarter = index % 4 + 1;
        int year = 2024 + index / 4;
        String period = year + "/" + (year - 1999);
        return new TrendPoint(
                "Q" + quarter,
                period,
                "Q" + quarter + " " + period,
                Double.isNaN(value) ? null : value,
                provisional,
                signal);
    }

    static ValueAxis axis(ValueUnit unit, String label) {
        return switch (unit) {
            case COUNT -> new ValueAxis(label, unit, v -> say("%,.0f", v), v -> say("%,.0f", v));
            case PERCENT -> new ValueAxis(label, unit, v -> say("%.0f%%", v), v -> say("%.1f%%", v));
            case RATE -> new ValueAxis(label, unit, v -> say("%.1f", v), v -> say("%.1f", v));
        };
    }

    private static String say(String format, double value) {
        return String.format(Locale.UK, format, value);
    }
}
