package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.quarterboard.statistics.DisparityGroup.known;
import static org.quarterboard.statistics.DisparityGroup.notKnown;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnknownBoundsTest {

    /** Every system of counts up to 3 of 4, with up to 3 not known in numerator and denominator. */
    @ParameterizedTest
    @EnumSource
    void noAllocationGoesBeyondTheBoundsAndSomeReachThem(UnknownPlace place) {
        int systems = 0;
        for (int n = 1; n <= 4; n++) {
            for (int m = 1; m <= 4; m++) {
                for (int a = 0; a <= Math.min(n, 3); a++) {
                    for (int b = 0; b <= Math.min(m, 3); b++) {
                        for (int u = 0; u <= 3; u++) {
                            for (int v = 0; v <= 3; v++) {
                                if (place == UnknownPlace.COUNTED_APART
                                        || (u > v) == (place == UnknownPlace.LOST_BETWEEN)) {
                                    assertExtremes(new Allocations(place, a, n, b, m, u, v));
                                    systems++;
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(systems).isGreaterThan(1000);
    }

    private static void assertExtremes(Allocations system) {
        UnknownBounds bounds = system.bounds();
        assertThat(bounds.place()).isEqualTo(system.place());
        List<Double> ratios = system.ratios();
        assertThat(bounds.lowest().isPresent() || bounds.highest().isPresent())
                .as(system.toString())
                .isEqualTo(!ratios.isEmpty());
        double least = ratios.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = ratios.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        bounds.lowest()
                .ifPresent(
                        ratio -> assertThat(value(ratio)).as(system.toString()).isCloseTo(least, within(1e-12)));
        bounds.highest()
                .ifPresent(
                        ratio -> assertThat(value(ratio)).as(system.toString()).isCloseTo(most, within(1e-12)));
    }

    private static double value(Ratio ratio) {
        return ratio.estimate().orElse(Double.POSITIVE_INFINITY);
    }

    @Test
    void ratesByHand() {
        UnknownBounds bounds = UnknownBounds.ofRates(20, 1000, 60, 9000, 10, 0);

        assertThat(bounds.observed().orElseThrow())
                .isEqualTo(RatioOfRates.of(20, 1000, 60, 9000).orElseThrow());
        assertThat(bounds.lowest().orElseThrow().estimate()).hasValue(20 / 1000.0 / (70 / 9000.0));
        assertThat(bounds.highest().orElseThrow().estimate()).hasValue(30 / 1000.0 / (60 / 9000.0));
        assertThat(bounds.place()).isEqualTo(UnknownPlace.COUNTED_APART);
        assertThat(bounds.effect()).isEqualTo(UnknownEffect.SAME_FINDING);
    }

    @ParameterizedTest
    @CsvSource({
        // a, n, b, m, u, v: far from 1 whoever they are
        "252, 1933, 444, 6526, 20, 40, SAME_FINDING",
        "444, 6526, 252, 1933, 20, 40, SAME_FINDING",
        // no clear difference whoever they are
        "14, 69, 56, 337, 0, 0, SAME_FINDING",
        "14, 69, 56, 337, 1, 1, SAME_FINDING",
        // on its own clear by a hair
        "26, 304, 645, 11111, 10, 40, COULD_VANISH",
        "645, 11111, 26, 304, 10, 40, COULD_VANISH",
        "252, 1933, 444, 6526, 900, 1500, COULD_REVERSE",
        "444, 6526, 252, 1933, 900, 1500, COULD_REVERSE",
        "14, 69, 56, 337, 30, 60, COULD_APPEAR",
        "0, 69, 0, 337, 30, 60, CANNOT_SAY",
        "5, 69, 0, 0, 30, 60, CANNOT_SAY"
    })
    void saysWhatTheUnknownCouldDo(long a, long n, long b, long m, long u, long v, UnknownEffect effect) {
        assertThat(UnknownBounds.ofProportions(a, n, b, m, u, v).effect()).isEqualTo(effect);
    }

    @Test
    void withoutEventsInTheBaselineTheHighestHasNoFiniteValue() {
        UnknownBounds bounds = UnknownBounds.ofRates(9, 10, 0, 500, 4, 0);

        assertThat(bounds.observed().orElseThrow().excludesOne()).isTrue();
        assertThat(bounds.highest().orElseThrow().estimate()).isEmpty();
        assertThat(bounds.lowest().orElseThrow().estimate()).hasValue(9 / 10.0 / (4 / 500.0));
        assertThat(bounds.effect()).isEqualTo(UnknownEffect.SAME_FINDING);
    }

    @Test
    void withoutAnyUnknownBothBoundsAreTheObserved() {
        for (UnknownBounds bounds : List.of(
                UnknownBounds.ofRates(20, 100, 60, 900, 0, 0), UnknownBounds.ofProportions(20, 100, 60, 900, 0, 0))) {
            assertThat(bounds.lowest()).isEqualTo(bounds.observed());
            assertThat(bounds.highest()).isEqualTo(bounds.observed());
            assertThat(bounds.effect()).isEqualTo(UnknownEffect.SAME_FINDING);
        }
    }

    @Test
    void asManyUnknownAboveAsBelowAreNested() {
        assertThat(UnknownBounds.ofProportions(1, 4, 1, 4, 2, 2).place()).isEqualTo(UnknownPlace.NESTED);
        assertThat(UnknownBounds.ofProportions(1, 4, 1, 4, 2, 1).place()).isEqualTo(UnknownPlace.LOST_BETWEEN);
        assertThat(UnknownBounds.ofRates(1, 4, 1, 4, 2, 1).place()).isEqualTo(UnknownPlace.COUNTED_APART);
    }

    @Test
    void takesItsCountsFromATable() {
        DisparityTable nested = table(
                DisparityKind.PROPORTIONS,
                known("Black", 26, 304),
                known("White", 645, 11111),
                notKnown("?", 3, 20),
                notKnown("refused", 7, 20));
        DisparityTable rates =
                table(DisparityKind.RATES, known("Black", 26, 304), known("White", 645, 11111), notKnown("?", 3, 0));
        DisparityTable none = table(DisparityKind.RATES, known("Black", 26, 304), known("White", 645, 11111));

        assertThat(UnknownBounds.of(nested, "Black"))
                .hasValue(UnknownBounds.ofProportions(26, 304, 645, 11111, 10, 40));
        assertThat(UnknownBounds.of(rates, "Black")).hasValue(UnknownBounds.ofRates(26, 304, 645, 11111, 3, 0));
        assertThat(UnknownBounds.of(none, "Black")).hasValue(UnknownBounds.ofRates(26, 304, 645, 11111, 0, 0));
    }

    @Test
    void hasNoBoundsWithoutItsCounts() {
        DisparityGroup black = known("Black", 26, 304);
        DisparityGroup white = known("White", 645, 11111);
        OptionalLong gap = OptionalLong.empty();
        OptionalLong three = OptionalLong.of(3);
        DisparityTable whole = table(
                DisparityKind.PROPORTIONS,
                black,
                white,
                known("Other", 6, 5),
                new DisparityGroup("Roma", three, gap, false),
                notKnown("?", 3, 9));

        assertThat(List.of("White", "?", "Other", "Roma", "Nobody"))
                .allSatisfy(group -> assertThat(UnknownBounds.of(whole, group)).isEmpty());
        assertThat(List.of(
                        table(DisparityKind.RATES, black, white, new DisparityGroup("?", gap, three, true)),
                        table(DisparityKind.RATES, black, white, new DisparityGroup("?", three, gap, true)),
                        table(DisparityKind.RATES, black, notKnown("?", 3, 9)),
                        table(DisparityKind.RATES, black, new DisparityGroup("White", gap, three, false)),
                        table(DisparityKind.PROPORTIONS, black, known("White", 4, 3))))
                .allSatisfy(
                        table -> assertThat(UnknownBounds.of(table, "Black")).isEqualTo(Optional.empty()));
    }

    @Test
    void refusesWhatAreNoCounts() {
        assertThatIllegalArgumentException().isThrownBy(() -> UnknownBounds.ofRates(1, 2, 1, 2, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> UnknownBounds.ofRates(1, 2, 1, 2, 0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> UnknownBounds.ofProportions(1, 2, 1, 2, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> UnknownBounds.ofProportions(3, 2, 1, 2, 0, 0));
    }

    private static DisparityTable table(DisparityKind kind, DisparityGroup... groups) {
        return Disparity.table(List.of(groups), "White", kind);
    }
}
