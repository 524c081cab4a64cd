package org.quarterboard.prove.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.quarterboard.statistics.DisclosureCount;
import org.quarterboard.statistics.DisclosureFigure;
import org.quarterboard.statistics.DisclosureRelation;

/**
 * Invented tables of one service: groups by sex at stages of the justice process, each stage inside the one before, in
 * quarters, published as sums of four quarters (and sometimes as quarters too) in several releases one after the other.
 */
final class RandomTables {

    private static final int WINDOW = 4;
    private static final String ALL = "*";

    private final Random random;
    private final int stages;
    private final List<String> groups;
    private final List<String> sexes;
    private final int quarters;
    private final boolean crossed;
    private final boolean single;
    private final boolean rests;
    private final boolean shares;
    /** Whether of the last stage only percentages are printed. */
    private final boolean sharesAlone;

    private final Map<String, Long> base = new TreeMap<>();

    RandomTables(long seed) {
        random = new Random(seed);
        stages = 1 + random.nextInt(3);
        sexes = random.nextInt(3) == 0 ? List.of("f", "m") : List.of("p");
        crossed = sexes.size() > 1;
        int most = crossed ? 3 : 6;
        groups = IntStream.range(0, 2 + random.nextInt(most - 1))
                .mapToObj(i -> "g" + i)
                .toList();
        quarters = WINDOW + random.nextInt(4);
        single = random.nextInt(3) == 0;
        rests = random.nextInt(2) == 0;
        shares = stages > 1 && random.nextInt(2) == 0;
        sharesAlone = shares && random.nextInt(3) == 0;
        for (String group : groups) {
            for (String sex : sexes) {
                double mean = Math.exp(random.nextDouble() * 4 - 1.5);
                for (int quarter = 0; quarter < quarters; quarter++) {
                    draw(group, sex, quarter, mean);
                }
            }
        }
    }

    private void draw(String group, String sex, int quarter, double mean) {
        long people = poisson(mean);
        for (int stage = 0; stage < stages; stage++) {
            base.put(key(stage, group, sex, "q" + quarter), people);
            long on = 0;
            for (int child = 0; child < people; child++) {
                on += random.nextDouble() < 0.6 ? 1 : 0;
            }
            people = on;
        }
    }

    private long poisson(double mean) {
        double limit = Math.exp(-mean);
        long count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    private static String key(int stage, String group, String sex, String time) {
        return "s%d/%s/%s/%s".formatted(stage, group, sex, time);
    }

    /** One release for each end of four quarters, the oldest first; at most three. */
    List<Release> releases() {
        List<Release> releases = new ArrayList<>();
        int last = Math.min(3, quarters - WINDOW + 1);
        for (int first = 0; first < last; first++) {
            releases.add(release(first));
        }
        return releases;
    }

    private Release release(int first) {
        Release release = Release.empty();
        String window = "w" + first;
        for (int stage = 0; stage < stages; stage++) {
            for (String group : groups) {
                for (String sex : sexes) {
                    List<String> parts = new ArrayList<>();
                    for (int quarter = first; quarter < first + WINDOW; quarter++) {
                        String key = key(stage, group, sex, "q" + quarter);
                        count(release, key, base.get(key), single);
                        parts.add(key);
                        rest(release, stage, group, sex, "q" + quarter);
                    }
                    sum(release, stage, key(stage, group, sex, window), parts);
                    rest(release, stage, group, sex, window);
                }
            }
            margins(release, stage, window);
        }
        return release;
    }

    /** Totals over the groups, over the sexes, and over both. */
    private void margins(Release release, int stage, String time) {
        for (String sex : sexes) {
            sum(
                    release,
                    stage,
                    key(stage, ALL, sex, time),
                    groups.stream().map(group -> key(stage, group, sex, time)).toList());
            rest(release, stage, ALL, sex, time);
        }
        if (!crossed) {
            return;
        }
        for (String group : groups) {
            sum(
                    release,
                    stage,
                    key(stage, group, ALL, time),
                    sexes.stream().map(sex -> key(stage, group, sex, time)).toList());
            rest(release, stage, group, ALL, time);
        }
        String total = key(stage, ALL, ALL, time);
        sum(
                release,
                stage,
                total,
                groups.stream().map(group -> key(stage, group, ALL, time)).toList());
        sum(
                release,
                stage,
                total,
                sexes.stream().map(sex -> key(stage, ALL, sex, time)).toList());
        rest(release, stage, ALL, ALL, time);
    }

    private static void count(Release release, String key, long value, boolean shown) {
        release.counts().put(key, shown ? DisclosureCount.shown(key, value) : DisclosureCount.latent(key, value));
    }

    private void sum(Release release, int stage, String key, List<String> parts) {
        long value = parts.stream()
                .mapToLong(part -> release.counts().get(part).value())
                .sum();
        count(release, key, value, !sharesAlone || stage < stages - 1);
        release.relations().add(DisclosureRelation.total(key, parts));
    }

    /** The stage lies inside the one before; what is left of that is protected too, or is not; and a share may be printed. */
    private void rest(Release release, int stage, String group, String sex, String time) {
        if (stage == 0) {
            return;
        }
        String part = key(stage, group, sex, time);
        String whole = key(stage - 1, group, sex, time);
        long in = release.counts().get(part).value();
        long of = release.counts().get(whole).value();
        if (rests) {
            String rest = "rest " + part;
            count(release, rest, of - in, false);
            release.complements().put(rest, part);
            release.relations().add(DisclosureRelation.total(whole, List.of(part, rest)));
        } else {
            release.relations().add(DisclosureRelation.inside(part, whole));
        }
        if (shares && of > 0 && release.counts().get(whole).shown()) {
            BigDecimal printed = BigDecimal.valueOf(100 * in).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
            String figure = "% " + part;
            release.figures().put(figure, DisclosureFigure.percentage(figure, part, whole, printed));
        }
    }
}
