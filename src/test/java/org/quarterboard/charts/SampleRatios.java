package org.quarterboard.charts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Charts of ratios, sound ones and odd ones; all figures are invented. */
final class SampleRatios {
    static final RatioState REFERENCE = new RatioState(RatioMark.REFERENCE, "compared with");
    static final RatioState HIGHER = new RatioState(RatioMark.HIGHER, "higher");
    static final RatioState LOWER = new RatioState(RatioMark.LOWER, "lower");
    static final RatioState UNCLEAR = new RatioState(RatioMark.NO_CLEAR_DIFFERENCE, "no clear difference");
    static final RatioState BORDERLINE = new RatioState(RatioMark.BORDERLINE, "borderline");
    static final RatioState FEW = new RatioState(RatioMark.TOO_FEW, "too few to say");

    private SampleRatios() {}

    static RatioAxis axis() {
        return axis("Likelihood of remand, White children = 1");
    }

    static RatioAxis axis(String label) {
        return new RatioAxis(
                label,
                SampleRatios::number,
                ratio -> ratio == 1
                        ? "as likely"
                        : ratio == 2
                                ? "twice as likely"
                                : ratio == 0.5 ? "half as likely" : ratio == 4 ? "4 times as likely" : "");
    }

    private static String number(double ratio) {
        return ratio >= 1 ? String.format(Locale.UK, "%.0f", ratio) : String.valueOf(ratio);
    }

    static String say(RatioInterval ratio) {
        Double estimate = ratio.estimate();
        Double upper = ratio.upper();
        if (estimate == null || upper == null) {
            return String.format(Locale.UK, "at least %.2f", ratio.lower());
        }
        return upper.equals(estimate) && ratio.lower() == estimate
                ? String.format(Locale.UK, "%.2f", estimate)
                : String.format(Locale.UK, "%.2f (%.2f to %.2f)", estimate, ratio.lower(), upper);
    }

    static IntervalRow row(
            String name, RatioState state, RatioInterval ratio, String count, IntervalComparator... comparators) {
        String value = ratio != null ? say(ratio) : state.mark() == RatioMark.REFERENCE ? "1" : "";
        return new IntervalRow(name, state, ratio, value, count, List.of(comparators));
    }

    static IntervalComparator comparator(String name, double ratio, double lower, double upper) {
        RatioInterval interval = new RatioInterval(ratio, lower, upper);
        return new IntervalComparator(name, interval, say(interval));
    }

    static IntervalChart intervals(List<IntervalRow> rows) {
        return new IntervalChart(
                "Black children are remanded almost twice as often as White children",
                "Remands of children sentenced, Norchester, April 2024 to March 2027, 95% intervals not adjusted",
                axis(),
                "Ratio (95% interval)",
                "Remanded, of all sentenced",
                rows);
    }

    static IntervalChart intervals() {
        return intervals(List.of(
                row("Black", HIGHER, new RatioInterval(1.92, 1.66, 2.22), "252 of 1,933"),
                row("Mixed", BORDERLINE, new RatioInterval(1.47, 1.01, 2.12), "26 of 304"),
                row("Other", UNCLEAR, new RatioInterval(1.22, 0.71, 2.01), "14 of 69"),
                row("White", REFERENCE, null, "444 of 6,526"),
                row("Asian", LOWER, new RatioInterval(0.54, 0.31, 0.92), "14 of 380"),
                row("Gypsy, Roma or Traveller", FEW, null, "3 of 9")));
    }

    /** Each group beside a region and the country; one interval is cut on either side. */
    static IntervalChart compared() {
        IntervalComparator[] elsewhere = {
            comparator("Midmarch", 1.71, 1.52, 1.93),
            new IntervalComparator("England", RatioInterval.alone(1.61), "1.61")
        };
        return intervals(List.of(
                row("Black", HIGHER, new RatioInterval(2.6, 1.3, 5.2), "26 of 90", elsewhere),
                row("Mixed", UNCLEAR, new RatioInterval(1.1, 0.02, 61.4), "5 of 41", elsewhere),
                row("White", REFERENCE, null, "61 of 550"),
                row("Asian", FEW, new RatioInterval(0.0, 0, 2.4), "0 of 20", comparator("England", 0.8, 0.77, 0.83))));
    }

    static JourneyPoint point(RatioState state, Double ratio, double lower, Double upper) {
        RatioInterval interval = new RatioInterval(ratio, lower, upper);
        return new JourneyPoint(
                state, interval, say(interval), ratio == null ? "" : String.format(Locale.UK, "%.2f", ratio));
    }

    static JourneyPoint few() {
        return new JourneyPoint(FEW, null, "", "");
    }

    static JourneyChart journey(List<String> groups, int highlighted, List<JourneyStage> stages) {
        return new JourneyChart(
                "The gap for Black children opens at stop and search and is widest at remand",
                "Ratios to White children at each stage, Norchester, April 2024 to March 2027, 95% intervals",
                axis("Likelihood at each stage, White children = 1"),
                "Ratio (95% interval)",
                "clear difference",
                "no clear difference",
                groups,
                highlighted,
                stages);
    }

    /** Six stages and four groups; one stage has no figures, one group is too small at two. */
    static JourneyChart journey() {
        return journey(
                List.of("Asian", "Black", "Mixed", "Other"),
                1,
                List.of(
                        new JourneyStage(
                                "Stop and search",
                                List.of(
                                        point(LOWER, 0.71, 0.58, 0.86),
                                        point(HIGHER, 1.92, 1.66, 2.22),
                                        point(HIGHER, 1.47, 1.12, 1.93),
                                        point(UNCLEAR, 1.22, 0.71, 2.01)),
                                ""),
                        new JourneyStage(
                                "Arrest",
                                List.of(
                                        point(LOWER, 0.54, 0.31, 0.92),
                                        point(HIGHER, 1.61, 1.21, 2.14),
                                        point(UNCLEAR, 1.12, 0.74, 1.66),
                                        point(UNCLEAR, 0.9, 0.33, 2.4)),
                                ""),
                        new JourneyStage(
                                "Out-of-court disposal",
                                List.of(
                                        point(UNCLEAR, 1.1, 0.7, 1.7),
                                        point(LOWER, 0.62, 0.45, 0.86),
                                        point(BORDERLINE, 0.78, 0.6, 0.99),
                                        few()),
                                ""),
                        new JourneyStage(
                                "Court",
                                List.of(),
                                "No figures by ethnic group yet. Ask the court, or bring in the case level file."),
                        new JourneyStage(
                                "Remand",
                                List.of(
                                        point(FEW, 0.0, 0, 2.4),
                                        point(HIGHER, 2.61, 1.32, 5.2),
                                        point(UNCLEAR, 1.4, 0.5, 3.8),
                                        few()),
                                ""),
                        new JourneyStage(
                                "Custody",
                                List.of(few(), point(UNCLEAR, 1.9, 0.83, 4.4), point(UNCLEAR, 1.3, 0.12, 14.0), few()),
                                "")));
    }

    static RatioTrendChart trend(List<TrendBreak> breaks, RatioPeriod... periods) {
        return new RatioTrendChart(
                "Black children are remanded more often than White children, and the gap has not closed",
                "Ratio to White children, Norchester, four quarters to the quarter named, 95% intervals",
                axis("Likelihood of remand, White children = 1"),
                List.of(periods),
                breaks);
    }

    static RatioPeriod period(int index, RatioState state, RatioInterval ratio) {
        ChartQuarter quarter = SampleTrends.point(index, 0, false, null).quarter();
        String value = ratio == null ? "" : say(ratio);
        return new RatioPeriod(quarter, state, ratio, value, value.replaceAll(" \\(.*", ""));
    }

    /** Two gaps and a new census in the middle. */
    static RatioTrendChart trend() {
        return trend(
                List.of(new TrendBreak(6, "population of the 2021 census from here on", "new census")),
                period(0, UNCLEAR, new RatioInterval(1.5, 0.9, 2.5)),
                period(1, UNCLEAR, new RatioInterval(1.4, 0.8, 2.4)),
                period(2, FEW, null),
                period(3, FEW, null),
                period(4, HIGHER, new RatioInterval(2.3, 1.4, 3.9)),
                period(5, HIGHER, new RatioInterval(2.6, 1.6, 4.2)),
                period(6, HIGHER, new RatioInterval(1.9, 1.2, 3.1)),
                period(7, BORDERLINE, new RatioInterval(1.6, 1.02, 2.5)),
                period(8, HIGHER, new RatioInterval(1.8, 1.2, 2.8)),
                period(9, HIGHER, new RatioInterval(2.0, 1.3, 3.0)));
    }

    static Map<String, Chart> sound() {
        Map<String, Chart> sound = new LinkedHashMap<>();
        sound.put("intervals", intervals());
        sound.put("intervals-compared", compared());
        sound.put("journey", journey());
        sound.put("ratio-trend", trend());
        return sound;
    }

    static Map<String, Chart> odd() {
        String longest = SampleCharts.LONG;
        Map<String, Chart> odd = new LinkedHashMap<>();
        odd.put("intervals-one", intervals(List.of(row("All", FEW, null, "0 of 0"))));
        odd.put(
                "intervals-open",
                intervals(List.of(
                        row("None in White", FEW, RatioInterval.atLeast(1.7), "4 of 20"),
                        row("Far", FEW, RatioInterval.atLeast(80), "9 of 20"),
                        row("Never", LOWER, new RatioInterval(0.0, 0, 0.02), "0 of 900"),
                        row("Beyond", HIGHER, new RatioInterval(40.0, 20, 99.0), "9 of 20"),
                        row("Nearly beyond", HIGHER, new RatioInterval(16.0, 2, 99.0), "9 of 20"),
                        row("Far below", LOWER, new RatioInterval(0.01, 0.002, 0.05), "1 of 90,000"))));
        odd.put(
                "intervals-long",
                intervals(List.of(
                        row(longest, HIGHER, new RatioInterval(3.0, 1.5, 6.0), "1,234,567 of 7,654,321"),
                        row("White", REFERENCE, null, longest),
                        new IntervalRow(
                                longest,
                                new RatioState(RatioMark.TOO_FEW, longest),
                                null,
                                "",
                                "1 of 2",
                                List.of(comparator(longest, 2, 1, 4))))));
        odd.put("ratio-trend-none", trend(List.of(), period(0, FEW, null)));
        odd.put(
                "ratio-trend-open",
                trend(
                        List.of(new TrendBreak(1, longest, "changed"), new TrendBreak(2, longest, longest)),
                        period(0, FEW, RatioInterval.atLeast(1.2)),
                        period(1, UNCLEAR, new RatioInterval(1.0, 0.01, 90.0)),
                        period(2, HIGHER, new RatioInterval(40.0, 20, 90.0)),
                        period(3, LOWER, new RatioInterval(0.0, 0, 0.02))));
        odd.put(
                "ratio-trend-60",
                trend(
                        List.of(),
                        IntStream.range(0, 60)
                                .mapToObj(i -> period(i, UNCLEAR, new RatioInterval(1 + i * 0.02, 0.5, 4.0)))
                                .toArray(RatioPeriod[]::new)));
        odd.put("journey-empty", journey(List.of("Black"), 0, List.of(new JourneyStage("Arrest", List.of(), longest))));
        odd.put(
                "journey-long",
                journey(
                        List.of(longest, "B", longest),
                        2,
                        List.of(
                                new JourneyStage(longest, List.of(few(), few(), point(UNCLEAR, 1.3, 0.12, 14.0)), ""),
                                new JourneyStage(longest, List.of(), longest),
                                new JourneyStage(
                                        "Custody",
                                        List.of(
                                                new JourneyPoint(
                                                        new RatioState(RatioMark.TOO_FEW, longest), null, "", ""),
                                                point(HIGHER, 40.0, 20, 90.0),
                                                point(FEW, null, 3, null)),
                                        ""))));
        odd.put(
                "intervals-50",
                intervals(IntStream.range(0, 50)
                        .mapToObj(i -> row(
                                "Group " + i,
                                UNCLEAR,
                                new RatioInterval(0.5 + i * 0.03, 0.2 + i * 0.01, 1.0 + i * 0.2),
                                i + " of 90"))
                        .toList()));
        return odd;
    }
}
