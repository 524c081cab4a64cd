package org.quarterboard.charts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Charts of every kind but the trend, sound ones and odd ones, for the tests of charts and of documents. */
public final class SampleCharts {
    static final double NONE = Double.NaN;
    static final String LONG =
            "Youth Justice Partnership of the Combined Authority of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"
                    + " and the Neighbouring Districts";
    private static final FunnelZone WITHIN = new FunnelZone(ZoneMark.WITHIN, "within the limits");
    private static final FunnelZone BETWEEN = new FunnelZone(ZoneMark.BETWEEN, "above the 95% limit");
    private static final FunnelZone BEYOND = new FunnelZone(ZoneMark.BEYOND, "below the 99.8% limit");
    private static final GridCell PRESENT = new GridCell(CellShape.DISC, CellTone.PLAIN, "present");
    private static final GridCell DELEGATE = new GridCell(CellShape.RING, CellTone.PLAIN, "delegate");
    private static final GridCell ABSENT = new GridCell(CellShape.SQUARE, CellTone.CONCERNING, "absent");
    private static final GridCell UNKNOWN = new GridCell(CellShape.DASH, CellTone.QUIET, "not recorded");

    private SampleCharts() {}

    static List<ChartQuarter> quarters(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> SampleTrends.point(i, 0, false, null).quarter())
                .toList();
    }

    /** 60 services around 31.4 %, one beyond and three between the limits; Norchester stands out. */
    public static FunnelChart funnel() {
        List<FunnelPoint> others = new ArrayList<>();
        for (int i = 0; i < 56; i++) {
            double size = 20 + (i * 37 % 56) * 9;
            double spread = 110 / Math.sqrt(size);
            double value = 31.4 + spread * Math.sin(i * 2.4) * 0.8;
            others.add(new FunnelPoint(i % 3 == 0 ? null : "Service " + i, size, value, WITHIN));
        }
        others.add(new FunnelPoint("Wealdshore", 210, 42.0, BETWEEN));
        others.add(new FunnelPoint(null, 330, 38.4, BETWEEN));
        others.add(new FunnelPoint("Haverdale and Tamsley", 440, 21.5, BEYOND));
        others.add(new FunnelPoint("Rutland", 0, null, WITHIN));
        return funnel(31.4, new FunnelPoint("Norchester", 402, 37.6, BETWEEN), others, "");
    }

    static FunnelChart funnel(double comparator, FunnelPoint own, List<FunnelPoint> others, String longer) {
        return new FunnelChart(
                "More children reoffend in Norchester than in England, beyond what chance explains",
                "Children who reoffended, 157 services, January to March 2026, limits around England's share",
                SampleTrends.axis(ValueUnit.PERCENT, "Per cent of the cohort"),
                SampleTrends.axis(ValueUnit.COUNT, "Children in the cohort"),
                comparator,
                "England " + longer + comparator + "%",
                limits(comparator, 1.96, "95% limit" + longer),
                limits(comparator, 3.09, "99.8% limit" + longer),
                own,
                others);
    }

    private static FunnelLimits limits(double comparator, double z, String label) {
        List<FunnelLimits.Sample> samples = new ArrayList<>();
        for (int n = 5; n <= 600; n += 10) {
            double half = z * Math.sqrt(comparator * (100 - comparator) / n);
            samples.add(new FunnelLimits.Sample(n, Math.max(0, comparator - half), Math.min(100, comparator + half)));
        }
        return new FunnelLimits(samples, "lower " + label, "upper " + label);
    }

    static FunnelChart emptyFunnel() {
        FunnelLimits none = new FunnelLimits(List.of(), "lower", "upper");
        return new FunnelChart(
                "No service returned anything",
                "A measure, a quarter",
                SampleTrends.axis(ValueUnit.RATE, "Per 1,000 children"),
                SampleTrends.axis(ValueUnit.COUNT, "Children"),
                0,
                "England 0.0",
                none,
                none,
                null,
                List.of());
    }

    private static FunnelChart equalFunnel(double value, int services) {
        List<FunnelPoint> others = IntStream.range(0, services)
                .mapToObj(i -> new FunnelPoint("Twin " + i, 100, value, BETWEEN))
                .toList();
        return funnel(value, new FunnelPoint("Own", 100, value, BETWEEN), others, "");
    }

    private static FunnelChart longFunnel() {
        List<FunnelPoint> others = IntStream.range(0, 12)
                .mapToObj(
                        i -> new FunnelPoint(LONG + " " + i, 40 + i * 45, 20.0 + i * 3, i % 2 == 0 ? BETWEEN : BEYOND))
                .toList();
        return funnel(31.4, new FunnelPoint(LONG, 300, 40.0, BEYOND), others, " of " + LONG + " ");
    }

    /** Seven sectors over eight quarters. */
    public static GridChart grid() {
        List<String> sectors = List.of(
                "Youth justice",
                "Police",
                "Probation",
                "Children's services",
                "Education",
                "Health",
                "Courts and sentencers");
        List<GridRow> rows = new ArrayList<>();
        for (int r = 0; r < sectors.size(); r++) {
            List<GridCell> cells = new ArrayList<>();
            for (int c = 0; c < 8; c++) {
                boolean absent = r == 4 && c >= 6;
                cells.add(absent ? ABSENT : r == 5 && c < 2 ? UNKNOWN : (r * 3 + c) % 5 == 4 ? DELEGATE : PRESENT);
            }
            rows.add(new GridRow(sectors.get(r), cells));
        }
        return new GridChart(
                "Education absent twice running",
                "Sectors at the board, Norchester, Q1 2024/25 to Q4 2025/26",
                quarters(8),
                rows);
    }

    /** The five sectors of KPI 8 over twelve quarters: one without a meeting, the newest provisional. */
    static GridChart sectors() {
        Map<Character, GridCell> states = Map.of(
                'S', new GridCell(CellShape.DISC, CellTone.PLAIN, "senior partner"),
                'D', new GridCell(CellShape.DIAMOND, CellTone.PLAIN, "delegate only"),
                'N', new GridCell(CellShape.SQUARE, CellTone.CONCERNING, "nobody"),
                'M', new GridCell(CellShape.CROSS, CellTone.CONCERNING, "no meeting"),
                '-', new GridCell(CellShape.DASH, CellTone.QUIET, "no figure"),
                's', new GridCell(CellShape.DISC, CellTone.PLAIN, "senior partner (provisional)", true),
                'n', new GridCell(CellShape.SQUARE, CellTone.CONCERNING, "nobody (provisional)", true));
        List<GridRow> rows = List.of(
                row("Children's social care", "SSSSSSMSSSSs", states),
                row("Education", "SDSSNSMSNDNn", states),
                row("Police", "SSSSSDMSSSSs", states),
                row("Probation", "--NSSSMSSSSs", states),
                row("Health", "SSSSSSMSSSSs", states));
        return new GridChart(
                "Education sent no senior partner in three of the four quarters to Q3 2026/27",
                "Who came to the board for each statutory sector, Norchester, Q1 2024/25 to Q4 2026/27. All as returned.",
                quarters(12),
                rows);
    }

    private static GridRow row(String name, String states, Map<Character, GridCell> cells) {
        return new GridRow(
                name, states.chars().mapToObj(state -> cells.get((char) state)).toList());
    }

    static GridChart grid(int quarters, String name, GridCell... cells) {
        List<GridRow> rows = new ArrayList<>();
        for (int r = 0; r < 5; r++) {
            int first = r;
            rows.add(new GridRow(
                    name + " " + r,
                    IntStream.range(0, quarters)
                            .mapToObj(c -> cells[(first + c) % cells.length])
                            .toList()));
        }
        return new GridChart("A finding", "States of rows, a service", quarters(quarters), rows);
    }

    /** Disposals in four parts over twelve quarters, a gap, the last two provisional. */
    public static StackedChart stacked() {
        return new StackedChart(
                "Out of court disposals make up half of all, as a year ago",
                "Disposals by kind, Norchester, Q1 2024/25 to Q4 2026/27",
                SampleTrends.axis(ValueUnit.COUNT, "Disposals per quarter"),
                quarters(12),
                List.of(
                        part("Outcome 22", 31, 28, 35, 33, 40, NONE, 38, 41, 44, 39, 43, 45),
                        part("Youth cautions", 12, 15, 11, 9, 10, 12, 8, 9, 7, 10, 8, 6),
                        part("Community orders", 22, 19, 24, 21, 20, 23, 18, 19, 22, 20, 17, 18),
                        part("Custody", 3, 2, 0, 1, 2, 1, 0, 0, 1, 2, 1, 1)),
                Set.of(10, 11),
                "provisional");
    }

    static StackedChart shares(int quarters, String... names) {
        List<StackedPart> parts = new ArrayList<>();
        for (int p = 0; p < names.length; p++) {
            double share = 100.0 / names.length;
            parts.add(new StackedPart(
                    names[p],
                    IntStream.range(0, quarters).mapToObj(i -> (Double) share).toList()));
        }
        return stack(ValueUnit.PERCENT, quarters, parts);
    }

    static StackedChart stack(ValueUnit unit, int quarters, List<StackedPart> parts) {
        return new StackedChart(
                "A finding",
                "Parts of a whole, a service",
                SampleTrends.axis(unit, unit == ValueUnit.PERCENT ? "Per cent" : "Children"),
                quarters(quarters),
                parts,
                Set.of(quarters - 1),
                "provisional");
    }

    static StackedPart part(String name, double... values) {
        return new StackedPart(
                name,
                Arrays.stream(values)
                        .mapToObj(value -> Double.isNaN(value) ? null : (Double) value)
                        .toList());
    }

    private static double[] many(int count, boolean gaps) {
        return IntStream.range(0, count)
                .mapToDouble(i -> gaps && i % 2 == 1 ? NONE : 20 + 15 * Math.sin(i * 0.37))
                .toArray();
    }

    /** Eight ages, girls and boys. */
    public static PyramidChart pyramid() {
        String[] ages = {"10", "11", "12", "13", "14", "15", "16", "17"};
        double[] girls = {0, 1, 4, 9, 17, 22, 19, 14};
        double[] boys = {2, 3, 11, 26, 48, 71, 92, 103};
        return pyramid("Most children in the cohort are boys of 15 to 17", ages, girls, boys);
    }

    static PyramidChart pyramid(String title, String[] names, double[] left, double[] right) {
        List<PyramidBand> bands = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            bands.add(new PyramidBand(
                    names[i],
                    Double.isNaN(left[i]) ? null : (Double) left[i],
                    Double.isNaN(right[i]) ? null : (Double) right[i]));
        }
        return new PyramidChart(
                title,
                "Children in the cohort by age and sex, Norchester, 2025/26",
                SampleTrends.axis(ValueUnit.COUNT, "Children"),
                "Girls",
                "Boys",
                bands,
                "not known");
    }

    private static PyramidChart longPyramid() {
        PyramidChart plain = pyramid(
                LONG + " has children", new String[] {LONG, "10 to 14"}, new double[] {1_234_567, NONE}, new double[] {
                    3, 0
                });
        return new PyramidChart(
                plain.title(),
                plain.subtitle(),
                plain.axis(),
                "Residents of " + LONG,
                "Cohort of " + LONG,
                plain.bands(),
                LONG);
    }

    /** First time entrants of a service, small. */
    public static SparkLine spark() {
        return spark("First time entrants, Norchester", SampleTrends.entrants().points());
    }

    static SparkLine spark(String title, List<TrendPoint> points) {
        return new SparkLine(title, SampleTrends.axis(ValueUnit.COUNT, "Children"), points);
    }

    private static SparkLine signalled() {
        List<TrendPoint> points = new ArrayList<>();
        double[] values = {5, 6, NONE, 4, NONE, 9, 12, NONE};
        for (int i = 0; i < values.length; i++) {
            Signal signal = i == 6 ? new Signal(SignalMark.CONCERNING, "concerning: above the upper limit") : null;
            points.add(SampleTrends.point(i, values[i], i >= 5, signal));
        }
        return spark("Custody, Norchester", points);
    }

    /** Those that every kind of chart is known by. */
    public static Map<String, Chart> sound() {
        Map<String, Chart> sound = new LinkedHashMap<>();
        sound.put("xmr", SampleTrends.entrants());
        sound.put("xmr-breaks", SampleTrends.education());
        sound.put("run", SampleTrends.run());
        sound.put("funnel", funnel());
        sound.put("grid", grid());
        sound.put("sectors", sectors());
        sound.put("stacked", stacked());
        sound.put("shares", shares(6, "Girls", "Boys"));
        sound.put("pyramid", pyramid());
        sound.put("spark", spark());
        sound.putAll(SampleRatios.sound());
        return sound;
    }

    /** Those that are unlikely to be seen, and must be drawn all the same. */
    static Map<String, Chart> odd() {
        Map<String, Chart> odd = new LinkedHashMap<>();
        odd.put("funnel-empty", emptyFunnel());
        odd.put("funnel-own-only", funnel(31.4, new FunnelPoint("Norchester", 90, 33.0, WITHIN), List.of(), ""));
        odd.put("funnel-own-missing", funnel(31.4, new FunnelPoint("Norchester", 0, null, WITHIN), List.of(), ""));
        odd.put("funnel-equal", equalFunnel(50, 30));
        odd.put("funnel-zero", equalFunnel(0, 3));
        odd.put("funnel-hundred", equalFunnel(100, 3));
        odd.put("funnel-long", longFunnel());
        odd.put("grid-one", grid(1, "Row", PRESENT));
        odd.put("grid-missing", grid(4, "Row", UNKNOWN));
        odd.put("grid-gaps", grid(20, "Row", PRESENT, UNKNOWN, ABSENT, DELEGATE));
        odd.put("grid-200", grid(200, "Row", PRESENT, UNKNOWN, ABSENT, DELEGATE, DELEGATE));
        odd.put("grid-long", grid(4, LONG, PRESENT, new GridCell(CellShape.CROSS, CellTone.NOTABLE, LONG)));
        odd.put("stacked-one", stack(ValueUnit.COUNT, 1, List.of(part("All", 7))));
        odd.put("stacked-zero", stack(ValueUnit.COUNT, 4, List.of(part("A", 0, 0, 0, 0), part("B", 0, 0, 0, 0))));
        odd.put("stacked-missing", stack(ValueUnit.COUNT, 2, List.of(part("A", NONE, NONE), part("B", NONE, 3))));
        odd.put("stacked-hundred", stack(ValueUnit.PERCENT, 2, List.of(part("A", 0, 100), part("B", 100, 0))));
        odd.put(
                "stacked-gaps",
                stack(ValueUnit.COUNT, 15, List.of(part("A", many(15, true)), part("B", many(15, false)))));
        odd.put(
                "stacked-200",
                stack(ValueUnit.COUNT, 200, List.of(part("A", many(200, false)), part("B", many(200, false)))));
        odd.put("stacked-long", shares(3, LONG, LONG + " 2", LONG + " 3", LONG + " 4"));
        odd.put("pyramid-one", pyramid("One", new String[] {"10 to 17"}, new double[] {5}, new double[] {9}));
        odd.put("pyramid-zero", pyramid("Zero", new String[] {"10", "11"}, new double[] {0, 0}, new double[] {0, 0}));
        odd.put(
                "pyramid-missing",
                pyramid("None", new String[] {"10", "11"}, new double[] {NONE, NONE}, new double[] {NONE, 4}));
        odd.put("pyramid-long", longPyramid());
        odd.put(
                "pyramid-100",
                pyramid(
                        "Many",
                        IntStream.range(0, 100).mapToObj(Integer::toString).toArray(String[]::new),
                        many(100, false),
                        many(100, true)));
        odd.put("spark-one", spark("One", SampleTrends.of(ValueUnit.COUNT, 4).points()));
        odd.put(
                "spark-zero",
                spark("Zero", SampleTrends.of(ValueUnit.COUNT, 0, 0, 0).points()));
        odd.put(
                "spark-missing",
                spark("Missing", SampleTrends.of(ValueUnit.COUNT, NONE, NONE).points()));
        odd.put(
                "spark-gaps",
                spark("Gaps", SampleTrends.of(ValueUnit.COUNT, many(9, true)).points()));
        odd.put("spark-signal", signalled());
        odd.put(
                "spark-negative",
                spark("Negative", SampleTrends.of(ValueUnit.RATE, -3, 2, -1).points()));
        odd.put(
                "spark-200",
                spark("Many", SampleTrends.of(ValueUnit.COUNT, many(200, false)).points()));
        odd.put("trend-200", SampleTrends.of(ValueUnit.COUNT, many(200, false)));
        odd.putAll(SampleRatios.odd());
        return odd;
    }

    public static Map<String, Chart> all() {
        Map<String, Chart> all = new LinkedHashMap<>(sound());
        all.putAll(odd());
        return all;
    }
}
