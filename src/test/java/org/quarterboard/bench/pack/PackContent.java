package org.quarterboard.bench.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.quarterboard.charts.ChartQuarter;
import org.quarterboard.charts.SampleTrends;
import org.quarterboard.charts.StackedChart;
import org.quarterboard.charts.StackedPart;
import org.quarterboard.charts.ValueAxis;
import org.quarterboard.charts.ValueUnit;

/** Makes packs out of a seed: measure after measure, each with charts, tables, lists and text, as a board is sent them. */
final class PackContent {
    static final List<String> HEADS = List.of("Quarter", "Children", "Reached", "Percentage", "Remark");

    private static final List<String> OPENINGS = List.of(
            "The number of children who reached their target rose to %d in the quarter",
            "Attendance of the education sector fell to %d meetings out of the last twelve",
            "Across the family of similar services the middle value stands at %d per thousand",
            "The service closed %d orders, most of them with suitable accommodation",
            "Panels referred %d children to early help before a first offence was recorded",
            "Health partners assessed %d children within the agreed ten working days");
    private static final List<String> MIDDLES = List.of(
            ", which is within the limits that two years of figures let one expect",
            ", and the partnership asked each sector to say what it will change by spring",
            ", although small numbers mean that one child more or less moves the percentage a great deal",
            ", while neighbouring services with similar populations report the opposite",
            ", so the board should treat the change as a signal and ask for its cause");
    private static final List<String> ENDINGS = List.of(
            ". The data officer has checked the return against case records.",
            ". A deep dive comes to the next meeting.",
            ". Two actions from the last meeting bear on it.",
            ". The paper of the housing lead says more.",
            ". No figure below five is shown.");
    private static final List<String> MEASURES = List.of(
            "Suitable accommodation",
            "Education, training and employment",
            "Special educational needs",
            "Mental health and wellbeing",
            "Substance misuse",
            "Out of court disposals",
            "Links to wider services",
            "Management board attendance",
            "Serious violence",
            "Victims");
    private static final List<String> REMARKS =
            List.of("stable", "improving", "provisional", "corrected in August", "one panel late with its return");

    private final Random random;
    private final List<PackItem> items = new ArrayList<>();

    private PackContent(long seed) {
        random = new Random(seed);
    }

    /** The first so many items of the pack of a seed. */
    static Pack of(long seed, int count) {
        PackContent content = new PackContent(seed);
        for (int measure = 1; content.items.size() < count; measure++) {
            content.measure(measure);
        }
        return new Pack(content.items.subList(0, count));
    }

    private void measure(int number) {
        String name = MEASURES.get((number - 1) % MEASURES.size());
        title(1, number + ". " + name, "m" + number);
        words(2);
        items.add(new PackItem.Figure(SampleTrends.random(random.nextLong()), trendInWords(name)));
        words(4);
        title(2, number + ".1. " + name + ": what the figures say", "m" + number + "-figures");
        words(3);
        points(3 + random.nextInt(3));
        table("Quarter by quarter", 14 + random.nextInt(14));
        words(4);
        words(3);
        title(2, number + ".2. " + name + ": who the children are", "m" + number + "-children");
        words(3);
        items.add(new PackItem.Figure(stacked(name), "Stacked columns of twelve quarters: " + name));
        words(4);
        table("By type of order", 6 + random.nextInt(6));
        title(2, number + ".3. " + name + ": what the service does", "m" + number + "-service");
        words(4);
        words(4);
        points(4 + random.nextInt(3));
        words(3);
    }

    private static String trendInWords(String name) {
        return "Line chart of twenty-four quarters with limits: " + name;
    }

    private void title(int level, String text, String anchor) {
        items.add(new PackItem.Title(level, text, anchor));
    }

    private void words(int sentences) {
        items.add(new PackItem.Words(sentences(sentences)));
    }

    private String sentences(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ")
                    .append(String.format(Locale.UK, any(OPENINGS), 2 + random.nextInt(900)))
                    .append(any(MIDDLES))
                    .append(any(ENDINGS));
        }
        return text.toString();
    }

    private void points(int count) {
        items.add(new PackItem.Points(
                IntStream.range(0, count).mapToObj(i -> sentences(1)).toList()));
    }

    private void table(String caption, int rows) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            int children = 10 + random.nextInt(4_000);
            int reached = random.nextInt(children);
            cells.add(List.of(
                    "Q" + (1 + i % 4) + " " + (2020 + i / 4) + "/" + (21 + i / 4),
                    String.format(Locale.UK, "%,d", children),
                    String.format(Locale.UK, "%,d", reached),
                    String.format(Locale.UK, "%.1f%%", 100.0 * reached / children),
                    any(REMARKS)));
        }
        items.add(new PackItem.Table(caption, HEADS, cells));
    }

    private StackedChart stacked(String name) {
        List<ChartQuarter> quarters = IntStream.range(0, 12)
                .mapToObj(i -> new ChartQuarter(
                        "Q" + (1 + i % 4), 2023 + i / 4 + "/" + (24 + i / 4), "Q" + (1 + i % 4) + " " + (2023 + i / 4)))
                .toList();
        List<StackedPart> parts = List.of("Orders", "Panels", "Remands").stream()
                .map(part -> new StackedPart(
                        part,
                        IntStream.range(0, 12)
                                .mapToObj(i -> (Double) (double) (3 + random.nextInt(60)))
                                .toList()))
                .toList();
        return new StackedChart(
                "Most children of the quarter were on orders",
                name + ", Exampleshire, Q1 2023/24 to Q4 2025/26",
                new ValueAxis(
                        "Children",
                        ValueUnit.COUNT,
                        value -> String.format(Locale.UK, "%,.0f", value),
                        value -> String.format(Locale.UK, "%,.0f", value)),
                quarters,
                parts,
                Set.of(11),
                "provisional");
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
