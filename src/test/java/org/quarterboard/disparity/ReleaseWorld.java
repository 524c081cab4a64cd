package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.statistics.DisclosureCount;
import org.quarterboard.statistics.DisclosureDocument;
import org.quarterboard.statistics.DisclosureMark;
import org.quarterboard.statistics.DisclosureRelation;

/** An invented service that publishes statement after statement, without a database. */
public final class ReleaseWorld {

    private static final CountOrigin POLICE =
            new CountOrigin(CountOrigin.Kind.TYPED, "Records of the service", null, "", "");
    private static final CountOrigin CENSUS = new CountOrigin(CountOrigin.Kind.DIRECTORY, "Census", null, "2025", "");

    private final CountedCatalogue catalogue = new CountedCatalogue();
    private final Map<CountedCode, Map<Period, List<GroupCount>>> counts = new HashMap<>();
    private ReleaseHistory history = ReleaseHistory.NOTHING;

    /** What was published, and the true document behind it. */
    public record Statement(
            DisclosureDocument document,
            SortedMap<String, DisclosureMark> marks,
            int threshold,
            ProtectedRelease told,
            ReleaseReport report,
            List<Place> places) {}

    /**
     * Which counts stand in a line of the files, in the order of the lines.
     *
     * @param number key of the count in the first column of numbers; empty if there is none
     * @param of key of the count in the second; empty if there is none
     */
    public record Place(String number, String of) {}

    public ReleaseWorld count(String counted, Quarter quarter, String group, long number) {
        return put(new CountedCode(counted), Period.of(quarter), group, number, POLICE);
    }

    public ReleaseWorld residents(int year, String group, long number) {
        Quarter first = new Quarter(year, 1);
        return put(
                DirectoryCounts.RESIDENTS,
                new Period(
                        first.start().withDayOfYear(1),
                        first.start().withMonth(12).withDayOfMonth(31)),
                group,
                number,
                CENSUS);
    }

    private ReleaseWorld put(CountedCode code, Period period, String group, long number, CountOrigin origin) {
        GroupKey key = GroupKey.parse(group).orElseThrow();
        List<GroupCount> there = counts.computeIfAbsent(code, ignored -> new HashMap<>())
                .computeIfAbsent(period, ignored -> new ArrayList<>());
        there.removeIf(count -> count.group().equals(key));
        there.add(GroupCount.of(key, number, origin));
        return this;
    }

    /** A service with few children: court, remand and custody by ethnic group, by sex and by both, in so many quarters. */
    public static ReleaseWorld few(long seed, Quarter first, int quarters) {
        Random random = new Random(seed);
        ReleaseWorld world = new ReleaseWorld();
        List<String> ethnicities = List.of("asian", "black", "mixed", "white", "other");
        List<String> sexes = List.of("female", "male");
        Map<String, Long> residents = new TreeMap<>();
        for (String ethnicity : ethnicities) {
            double mean = ethnicity.equals("white") ? 12 : 0.5 + random.nextDouble() * 5;
            for (String sex : sexes) {
                double share = sex.equals("male") ? mean : mean / 3;
                for (int q = 0; q < quarters; q++) {
                    long court = Math.max(0, Math.round(share + random.nextGaussian() * Math.sqrt(share)));
                    long remand = part(random, court, 0.3);
                    long custody = part(random, court, 0.2);
                    for (String group :
                            List.of("ethnicity=" + ethnicity, "sex=" + sex, "ethnicity=" + ethnicity + ";sex=" + sex)) {
                        world.add("court", first.plus(q), group, court);
                        world.add("remand", first.plus(q), group, remand);
                        world.add("custody", first.plus(q), group, custody);
                    }
                }
                for (String group :
                        List.of("ethnicity=" + ethnicity, "sex=" + sex, "ethnicity=" + ethnicity + ";sex=" + sex)) {
                    residents.merge(group, (long) (mean * 150 + 20), Long::sum);
                }
            }
        }
        residents.forEach((group, number) -> world.residents(first.year(), group, number));
        return world;
    }

    private static long part(Random random, long of, double share) {
        long part = 0;
        for (long i = 0; i < of; i++) {
            part += random.nextDouble() < share ? 1 : 0;
        }
        return part;
    }

    private void add(String counted, Quarter quarter, String group, long more) {
        CountedCode code = new CountedCode(counted);
        GroupKey key = GroupKey.parse(group).orElseThrow();
        long before = counts.getOrDefault(code, Map.of()).getOrDefault(Period.of(quarter), List.of()).stream()
                .filter(count -> count.group().equals(key))
                .mapToLong(count -> count.counted().orElseThrow())
                .sum();
        count(counted, quarter, group, before + more);
    }

    public static ReleaseQuestion question(Quarter quarter, int quarters, List<String> counted, String... by) {
        return new ReleaseQuestion(
                quarter,
                quarters,
                counted.stream().map(CountedCode::new).toList(),
                List.of(by).stream()
                        .map(each -> List.of(each.split("\\+")).stream()
                                .map(code -> GroupDimension.of(code).orElseThrow())
                                .toList())
                        .toList());
    }

    ReleaseDecision decide(ReleaseQuestion question, int threshold) {
        return ReleaseDecision.of(
                new ReleaseMaker(held(), catalogue.comparable(), history).draft(question), history, threshold);
    }

    /** Publishes what may be published, and remembers it; empty if it may not. */
    public Optional<Statement> publish(ReleaseQuestion question, int threshold) {
        ReleaseDecision decision = decide(question, threshold);
        return decision.told().map(told -> {
            remember(decision);
            SortedMap<String, DisclosureMark> marks = new TreeMap<>();
            decision.outcome().cells().forEach((key, cell) -> marks.put(key, cell.mark()));
            return new Statement(
                    decision.draft().document(),
                    marks,
                    decision.threshold(),
                    told,
                    decision.report(),
                    places(decision));
        });
    }

    /** The same statement as somebody would publish it who hides nothing, or small numbers alone. */
    public Statement careless(ReleaseQuestion question, int threshold, boolean hidesSmall) {
        ReleaseDecision decision = decide(question, threshold);
        SortedMap<String, DisclosureCount> counts = decision.draft().document().counts();
        ProtectedRelease told = ReleaseDecision.told(
                decision.draft(),
                threshold,
                key -> careless(key == null ? null : counts.get(key), threshold, hidesSmall));
        return new Statement(
                decision.draft().document(), new TreeMap<>(), threshold, told, decision.report(), places(decision));
    }

    private static ProtectedCount careless(@Nullable DisclosureCount count, int threshold, boolean hidesSmall) {
        if (count == null) {
            return ProtectedCount.missing();
        }
        return hidesSmall && count.guarded() && count.value() > 0 && count.value() < threshold
                ? ProtectedCount.few(threshold)
                : ProtectedCount.number(count.value());
    }

    private static List<Place> places(ReleaseDecision decision) {
        List<Place> places = new ArrayList<>();
        for (ReleaseTable table : decision.draft().tables()) {
            table.rows().forEach(row -> places.add(place(row.number(), row.of())));
            places.add(place(table.total(), table.referenceTotal()));
        }
        return places;
    }

    private static Place place(@Nullable String number, @Nullable String of) {
        return new Place(number == null ? "" : number, of == null ? "" : of);
    }

    private void remember(ReleaseDecision decision) {
        Map<String, PublishedCount> all = new HashMap<>(history.counts());
        decision.kept().forEach(count -> all.merge(count.key(), count, PublishedCount::with));
        Set<DisclosureRelation> relations = new HashSet<>(history.relations());
        relations.addAll(ReleaseJson.relations(ReleaseJson.write(decision.structure())));
        history = new ReleaseHistory(all, List.copyOf(relations));
    }

    private Map<CountedCode, CountSeries> held() {
        Map<CountedCode, CountSeries> held = new HashMap<>();
        catalogue.all().forEach(counted -> {
            List<PeriodCounts> periods = new ArrayList<>();
            counts.getOrDefault(counted.code(), Map.of())
                    .forEach((period, groups) -> periods.add(PeriodCounts.of(period, "", groups)));
            held.put(counted.code(), new CountSeries(counted, periods));
        });
        return held;
    }
}
