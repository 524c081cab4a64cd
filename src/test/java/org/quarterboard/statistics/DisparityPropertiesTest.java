package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every table of groups, every family and every bound. */
class DisparityPropertiesTest {

    private static final List<String> NAMES = List.of("White", "Mixed", "Asian", "Black", "Other", "?");

    /** Any figures at all: missing, impossible, zero; the last group is the one not known. */
    @Provide
    Arbitrary<DisparityTable> any() {
        Arbitrary<OptionalLong> count = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(OptionalLong.empty())),
                Tuple.of(2, Arbitraries.longs().between(0, 6).map(OptionalLong::of)),
                Tuple.of(17, Arbitraries.longs().between(0, 400).map(OptionalLong::of)));
        return Combinators.combine(count.list().ofSize(6), count.list().ofSize(6), Arbitraries.of(DisparityKind.class))
                .as((a, n, kind) -> Disparity.table(
                        IntStream.range(0, 6)
                                .mapToObj(i -> new DisparityGroup(NAMES.get(i), a.get(i), n.get(i), i == 5))
                                .toList(),
                        "White",
                        kind))
                .withoutEdgeCases();
    }

    /** Figures that can be tested: five and more, inside their denominators, and some of them far apart. */
    @Provide
    Arbitrary<DisparityTable> tested() {
        Arbitrary<DisparityGroup> group = Combinators.combine(
                        Arbitraries.longs().between(5, 80), Arbitraries.longs().between(0, 900))
                .as((a, rest) -> DisparityGroup.known("group", a, a + rest));
        return Combinators.combine(group.list().ofMinSize(2).ofMaxSize(5), Arbitraries.of(DisparityKind.class))
                .as((groups, kind) -> Disparity.table(
                        IntStream.range(0, groups.size())
                                .mapToObj(i -> new DisparityGroup(
                                        NAMES.get(i),
                                        groups.get(i).numerator(),
                                        groups.get(i).denominator(),
                                        false))
                                .toList(),
                        "White",
                        kind));
    }

    @Property
    void noFiguresThrowAndEveryRowSaysWhatItMay(@ForAll("any") DisparityTable table) {
        DisparityFamily family = DisparityFamily.judge(List.of(table));

        DisparityRow baseline = table.row("White").orElseThrow();
        for (DisparityRow row : family.tables().getFirst().rows()) {
            DisparityGroup group = row.group();
            boolean possible = group.complete()
                    && (table.kind() == DisparityKind.RATES
                            ? group.denominator().getAsLong() > 0
                                    || group.numerator().getAsLong() == 0
                            : group.numerator().getAsLong()
                                    <= group.denominator().getAsLong());
            boolean enough = group.numerator().orElse(0) >= 5
                    && baseline.group().numerator().orElse(0) >= 5;
            boolean compared = possible && baseline.state() == DisparityState.BASELINE && !group.unknown();
            assertThat(row.state().tested())
                    .isEqualTo(compared && enough && !group.name().equals("White"));
            assertThat(row.state()).isNotEqualTo(DisparityState.NOT_JUDGED);
            UnknownBounds.of(table, group.name());
        }
    }

    @Property
    void sharesAddUpAndDifferencesCancel(@ForAll("any") DisparityTable table) {
        List<DisparityShares> shares =
                table.rows().stream().map(DisparityRow::shares).toList();
        List<DisparityShares> known = shares.subList(0, 5);
        if (known.getFirst().ofKnown().isPresent()) {
            assertThat(known.stream()
                            .mapToDouble(share -> share.ofKnown().orElseThrow().estimate())
                            .sum())
                    .isCloseTo(1, within(1e-12));
        }
        if (shares.getFirst().ofAll().isPresent()) {
            assertThat(shares.stream()
                            .mapToDouble(share -> share.ofAll().orElseThrow().estimate())
                            .sum())
                    .isCloseTo(1, within(1e-12));
        }
        if (known.stream().allMatch(share -> share.difference().isPresent())) {
            assertThat(known.stream()
                            .mapToDouble(share -> share.difference().orElseThrow())
                            .sum())
                    .isCloseTo(0, within(1e-12));
        }
    }

    @Property
    void aFlaggedRowLeavesOutOne(@ForAll @Size(min = 1, max = 4) List<@From("tested") DisparityTable> tables) {
        DisparityFamily family = DisparityFamily.judge(tables);

        List<DisparityRow> rows =
                family.tables().stream().flatMap(table -> table.rows().stream()).toList();
        assertThat(family.tested()).isEqualTo(rows.size() - tables.size());
        for (DisparityRow row : rows) {
            Assume.that(row.adjustedP().isEmpty() || Math.abs(row.adjustedP().getAsDouble() - 0.05) > 1e-9);
            row.adjustedP().ifPresent(adjusted -> {
                assertThat(adjusted).isBetween(row.pValue(), 1.0);
                assertThat(row.state().flagged()).isEqualTo(adjusted < 0.05);
            });
            switch (row.state()) {
                case HIGHER -> assertThat(row.ratio().orElseThrow().lower()).isGreaterThan(1);
                case LOWER ->
                    assertThat(row.ratio().orElseThrow().upper().orElseThrow()).isLessThan(1);
                default -> assertThat(row.state().flagged()).isFalse();
            }
        }
    }

    /** Judged together, in whatever order, a row is judged the same; more tables change it, the order does not. */
    @Property(tries = 200)
    void theOrderOfTablesDoesNotMatter(
            @ForAll @Size(min = 2, max = 5) List<@From("tested") DisparityTable> tables, @ForAll Random random) {
        List<DisparityTable> shuffled = new ArrayList<>(tables);
        Collections.shuffle(shuffled, random);

        DisparityFamily family = DisparityFamily.judge(tables);

        assertThat(DisparityFamily.judge(shuffled).tables()).containsExactlyInAnyOrderElementsOf(family.tables());
        assertThat(DisparityFamily.judge(family.tables())).isEqualTo(family);
    }

    /** The group in the place of the baseline: the reciprocal, the other side, the same p. */
    @Property
    void swappingTheBaselineTurnsTheFindingRound(@ForAll("tested") DisparityTable table) {
        DisparityTable one = two(table, "White");
        DisparityTable other = two(table, "Mixed");

        DisparityRow given = one.rows().getLast();
        DisparityRow swapped = other.rows().getFirst();
        Assume.that(Math.abs(given.pValue() - 0.05) > 1e-9);
        assertThat(swapped.ratio().orElseThrow().estimate().orElseThrow())
                .isCloseTo(1 / given.ratio().orElseThrow().estimate().orElseThrow(), withinPercentage(1e-9));
        assertThat(swapped.pValue()).isCloseTo(given.pValue(), within(1e-9));
        assertThat(swapped.state().flagged()).isEqualTo(given.state().flagged());
        assertThat(swapped.borderline()).isEqualTo(given.borderline());
        if (given.state().flagged()) {
            assertThat(swapped.state()).isNotEqualTo(given.state());
        }
    }

    private static DisparityTable two(DisparityTable table, String baseline) {
        List<DisparityGroup> groups =
                table.rows().stream().map(DisparityRow::group).limit(2).toList();
        return DisparityFamily.judge(List.of(Disparity.table(groups, baseline, table.kind())))
                .tables()
                .getFirst();
    }

    /** Residents counted in another unit, in thirds of a child: no share, ratio or finding moves. */
    @Property
    void aFactorOfEveryPopulationChangesNothing(
            @ForAll("tested") DisparityTable table, @ForAll @IntRange(min = 2, max = 100) int factor) {
        List<DisparityGroup> groups =
                table.rows().stream().map(DisparityRow::group).toList();
        List<DisparityGroup> scaled = groups.stream()
                .map(group -> DisparityGroup.known(
                        group.name(),
                        group.numerator().orElseThrow(),
                        factor * group.denominator().orElseThrow()))
                .toList();
        List<DisparityRow> before = judged(groups).rows();
        List<DisparityRow> after = judged(scaled).rows();

        for (int i = 0; i < before.size(); i++) {
            DisparityRow row = before.get(i);
            Assume.that(row.adjustedP().isEmpty() || Math.abs(row.adjustedP().getAsDouble() - 0.05) > 1e-9);
            assertThat(after.get(i).state()).isEqualTo(row.state());
            assertThat(after.get(i).shares().difference().orElseThrow())
                    .isCloseTo(row.shares().difference().orElseThrow(), within(1e-12));
            if (row.ratio().isPresent()) {
                assertThat(after.get(i).ratio().orElseThrow().lower())
                        .isCloseTo(row.ratio().get().lower(), withinPercentage(1e-8));
            }
        }
    }

    private static DisparityTable judged(List<DisparityGroup> groups) {
        return DisparityFamily.judge(List.of(Disparity.table(groups, "White", DisparityKind.RATES)))
                .tables()
                .getFirst();
    }

    /** By the definition of Benjamini and Hochberg: the largest k with p(k) at most k/m of the level, and all up to it. */
    @Property
    void theAdjustedPsFlagWhatTheProcedureRejects(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = 0, max = 1) Double> ps,
            @ForAll @DoubleRange(min = 0.01, max = 0.5) double level) {
        double[] given = ps.stream().mapToDouble(p -> p * p * p).toArray();
        double[] sorted = Arrays.stream(given).sorted().toArray();
        int most = 0;
        for (int k = 1; k <= sorted.length; k++) {
            if (sorted[k - 1] <= level * k / sorted.length) {
                most = k;
            }
        }
        double[] adjusted = BenjaminiHochberg.adjusted(given);
        for (int i = 0; i < given.length; i++) {
            Assume.that(Math.abs(adjusted[i] - level) > 1e-12);
            boolean rejected = most > 0 && given[i] <= sorted[most - 1];
            assertThat(adjusted[i] <= level).isEqualTo(rejected);
        }
    }

    /** Another test that comes out large takes flags away and never gives one. */
    @Property
    void aFurtherLargePNeverHelps(@ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = 0, max = 1) Double> ps) {
        double[] alone =
                BenjaminiHochberg.adjusted(ps.stream().mapToDouble(p -> p).toArray());
        double[] joined = BenjaminiHochberg.adjusted(IntStream.rangeClosed(0, ps.size())
                .mapToDouble(i -> i < ps.size() ? ps.get(i) : 1)
                .toArray());

        for (int i = 0; i < alone.length; i++) {
            assertThat(joined[i]).isGreaterThanOrEqualTo(alone[i] - 1e-15);
        }
    }

    @Provide
    Arbitrary<Allocations> systems() {
        Arbitrary<Long> few = Arbitraries.longs().between(0, 5);
        Arbitrary<Long> events = Arbitraries.longs().between(1, 40);
        Arbitrary<Long> rest = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0L)),
                Tuple.of(5, Arbitraries.longs().between(0, 60)));
        return Combinators.combine(events, rest, events, rest, few, few, Arbitraries.of(true, false))
                .as((a, c, b, d, u, v, rates) -> new Allocations(
                        rates ? UnknownPlace.COUNTED_APART : u > v ? UnknownPlace.LOST_BETWEEN : UnknownPlace.NESTED,
                        a,
                        a + c,
                        b,
                        b + d,
                        u,
                        v))
                .withoutEdgeCases();
    }

    /**
     * Not only the ratio but the finding too: nobody's belonging says what neither bound says. For rates the limits
     * themselves lie between those of the bounds. For proportions the score at 1 does, though not every limit (40 of 40
     * against 10 of 48: an upper limit moves by the third digit); it rises with events of the group and with children
     * of the baseline who had none, and falls with the two others.
     */
    @Property(tries = 150)
    void noAllocationFindsWhatNeitherBoundFinds(@ForAll("systems") Allocations system) {
        // Where all children of one side would be events there is no room for the rest.
        Assume.that(system.place() != UnknownPlace.LOST_BETWEEN
                || (system.a() + system.u() <= system.n() && system.b() + system.u() <= system.m()));
        UnknownBounds bounds = system.bounds();
        Ratio lowest = bounds.lowest().orElseThrow();
        Ratio highest = bounds.highest().orElseThrow();
        for (Ratio ratio : system.compared()) {
            if (system.place() == UnknownPlace.COUNTED_APART) {
                assertThat(ratio.lower()).isGreaterThanOrEqualTo(lowest.lower() * (1 - 1e-9));
                assertThat(ratio.upper().orElseThrow())
                        .isLessThanOrEqualTo(highest.upper().orElseThrow() * (1 + 1e-9));
            } else {
                assertThat(signed(ratio)).isBetween(signed(lowest) - 1e-9, signed(highest) + 1e-9);
            }
        }
    }

    /** A number that rises with the score at 1. */
    private static double signed(Ratio ratio) {
        double certainty = -Math.log(ratio.pValue().orElseThrow());
        return ratio.estimate().orElseThrow() < 1 ? -certainty : certainty;
    }

    /** The observed ratio is one of them, and more that is not known never narrows the bounds. */
    @Property
    void theBoundsHoldTheObservedAndWiden(@ForAll("systems") Allocations system) {
        UnknownBounds bounds = system.bounds();
        double observed = bounds.observed().orElseThrow().estimate().orElseThrow();
        double lowest = bounds.lowest().orElseThrow().estimate().orElseThrow();
        double highest = bounds.highest().orElseThrow().estimate().orElseThrow();

        assertThat(observed).isBetween(lowest * (1 - 1e-12), highest * (1 + 1e-12));
        Allocations more = new Allocations(
                system.place(), system.a(), system.n(), system.b(), system.m(), system.u() + 1, system.v() + 1);
        assertThat(more.bounds().lowest().orElseThrow().estimate().orElseThrow())
                .isLessThanOrEqualTo(lowest * (1 + 1e-12));
        assertThat(more.bounds().highest().orElseThrow().estimate().orElseThrow())
                .isGreaterThanOrEqualTo(highest * (1 - 1e-12));
    }

    /** More children never need more quarters, and what is suggested is enough. */
    @Property
    void theSuggestedQuartersAreTheFewest(
            @ForAll @Size(12) List<@IntRange(max = 3) Integer> group,
            @ForAll @Size(12) List<@IntRange(max = 9) Integer> baseline) {
        List<List<OptionalLong>> counts = List.of(optional(group), optional(baseline));
        OptionalInt suggested = DisparityPooling.suggest(counts);

        for (int quarters : DisparityPooling.WINDOWS) {
            boolean enough = counts.stream()
                    .allMatch(count -> count.subList(0, quarters).stream()
                                    .mapToLong(OptionalLong::orElseThrow)
                                    .sum()
                            >= 5);
            assertThat(enough).isEqualTo(suggested.isPresent() && suggested.getAsInt() <= quarters);
        }
    }

    private static List<OptionalLong> optional(List<Integer> counts) {
        return counts.stream().map(OptionalLong::of).toList();
    }
}
