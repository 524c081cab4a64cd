package org.quarterboard.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.quarterboard.statistics.DisclosureCount;
import org.quarterboard.statistics.DisclosureDocument;
import org.quarterboard.statistics.DisclosureMark;

/**
 * The tables of one invented service: eight stages of the justice process, each inside the one before, by ethnic group, sex, age
 * and care, in sums of four quarters; each with its total, and one table of totals for each stage.
 */
final class DisclosureTables {

    private static final int STAGES = 8;
    private static final int FIRST_REST = 5;
    private static final int WINDOW = 4;
    private static final double[] GOES_ON = {1, 0.45, 0.6, 0.7, 0.8, 0.7, 0.4, 0.5};
    private static final Map<String, double[]> DIMENSIONS = new LinkedHashMap<>();

    static {
        DIMENSIONS.put("ethnicity", new double[] {0.7, 0.1, 0.08, 0.06, 0.02, 0.04});
        DIMENSIONS.put("sex", new double[] {0.8, 0.2});
        DIMENSIONS.put("age", new double[] {0.1, 0.3, 0.6});
        DIMENSIONS.put("care", new double[] {0.88, 0.12});
    }

    private final int windows;
    private final int step;
    private final Map<String, Long> quarters = new LinkedHashMap<>();

    /**
     * @param windows how many sums of four quarters, one after the other
     * @param step by how many quarters: 4 for years, 1 for sums that roll on
     */
    DisclosureTables(int windows, int step, int childrenAQuarter, long seed) {
        this.windows = windows;
        this.step = step;
        Random random = new Random(seed);
        for (int quarter = 0; quarter < quarters(); quarter++) {
            int children = childrenAQuarter / 2 + random.nextInt(childrenAQuarter);
            for (int child = 0; child < children; child++) {
                draw(random, quarter);
            }
        }
    }

    private void draw(Random random, int quarter) {
        Map<String, Integer> groups = new LinkedHashMap<>();
        DIMENSIONS.forEach((dimension, shares) -> {
            double left = random.nextDouble();
            int group = 0;
            while (group < shares.length - 1 && left > shares[group]) {
                left -= shares[group++];
            }
            groups.put(dimension, group);
        });
        for (int stage = 0; stage < STAGES && random.nextDouble() < GOES_ON[stage]; stage++) {
            quarters.merge(key(stage, "all", 0, "q" + quarter), 1L, Long::sum);
            for (Map.Entry<String, Integer> group : groups.entrySet()) {
                quarters.merge(key(stage, group.getKey(), group.getValue(), "q" + quarter), 1L, Long::sum);
            }
        }
    }

    private static String key(int stage, String dimension, int group, String time) {
        return "s%d %s %d %s".formatted(stage, dimension, group, time);
    }

    int tables() {
        return windows * STAGES * DIMENSIONS.size() + STAGES;
    }

    /** With the marks of an earlier publication. */
    DisclosureDocument document(Map<String, DisclosureMark> before) {
        DisclosureDocument.Builder document = DisclosureDocument.builder();
        for (int stage = 0; stage < STAGES; stage++) {
            column(document, before, stage, "all", 0);
            for (Map.Entry<String, double[]> dimension : DIMENSIONS.entrySet()) {
                int groups = dimension.getValue().length;
                for (int group = 0; group < groups; group++) {
                    column(document, before, stage, dimension.getKey(), group);
                }
                for (String time : times()) {
                    int here = stage;
                    document.total(
                            key(stage, "all", 0, time),
                            IntStream.range(0, groups)
                                    .mapToObj(group -> key(here, dimension.getKey(), group, time))
                                    .toList());
                }
            }
        }
        return document.build();
    }

    private int quarters() {
        return step * (windows - 1) + WINDOW;
    }

    private List<String> times() {
        List<String> times = new ArrayList<>();
        IntStream.range(0, quarters()).forEach(quarter -> times.add("q" + quarter));
        IntStream.range(0, windows).forEach(window -> times.add("w" + window));
        return times;
    }

    /** One group at one stage, quarter by quarter, which are not printed, and in its sums, which are. */
    private void column(
            DisclosureDocument.Builder document,
            Map<String, DisclosureMark> before,
            int stage,
            String dimension,
            int group) {
        for (int quarter = 0; quarter < quarters(); quarter++) {
            String key = key(stage, dimension, group, "q" + quarter);
            document.latent(key, quarters.getOrDefault(key, 0L));
            inside(document, stage, dimension, group, "q" + quarter, false);
        }
        for (int window = 0; window < windows; window++) {
            String key = key(stage, dimension, group, "w" + window);
            List<String> parts = IntStream.range(step * window, step * window + WINDOW)
                    .mapToObj(quarter -> key(stage, dimension, group, "q" + quarter))
                    .toList();
            DisclosureCount count = DisclosureCount.shown(
                    key,
                    parts.stream()
                            .mapToLong(part -> quarters.getOrDefault(part, 0L))
                            .sum());
            document.count(before.containsKey(key) ? count.before(before.get(key)) : count);
            document.total(key, parts);
            inside(document, stage, dimension, group, "w" + window, stage >= FIRST_REST);
        }
    }

    private static void inside(
            DisclosureDocument.Builder document, int stage, String dimension, int group, String time, boolean rest) {
        String part = key(stage, dimension, group, time);
        String whole = stage == 0 ? part : key(stage - 1, dimension, group, time);
        if (rest) {
            document.complement("rest " + part, whole, part);
        } else if (stage > 0) {
            document.inside(part, whole);
        }
    }
}
