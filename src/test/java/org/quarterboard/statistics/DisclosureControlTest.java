package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarterboard.statistics.DisclosureMark.FEW;
import static org.quarterboard.statistics.DisclosureMark.VALUE;
import static org.quarterboard.statistics.DisclosureMark.WITHHELD;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DisclosureControlTest {

    private static DisclosureDocument.Builder row(long... values) {
        DisclosureDocument.Builder document = DisclosureDocument.builder();
        List<String> parts = new ArrayList<>();
        long sum = 0;
        for (long value : values) {
            String key = String.valueOf((char) ('a' + parts.size()));
            document.shown(key, value);
            parts.add(key);
            sum += value;
        }
        return document.shown("total", sum).total("total", parts);
    }

    private static DisclosureOutcome protect(DisclosureDocument.Builder document) {
        DisclosureOutcome outcome = DisclosureControl.protect(document.build(), DisclosureControl.THRESHOLD);
        assertThat(outcome.unsafe()).isEmpty();
        assertThat(outcome.publishable()).isTrue();
        return outcome;
    }

    @Test
    void whatIsLargeAndWhatIsZeroIsShown() {
        DisclosureOutcome outcome = protect(row(0, 12, 7));

        assertThat(outcome.cells().values()).extracting(DisclosureCell::mark).containsOnly(VALUE);
        assertThat(outcome.report().pairs()).isZero();
    }

    @Test
    void oneSmallCountTakesTheSmallestOtherWithIt() {
        DisclosureOutcome outcome = protect(row(3, 40, 9, 0));

        assertThat(outcome.cells().get("a"))
                .isEqualTo(new DisclosureCell(FEW, DisclosureReason.SMALL, Optional.empty()));
        assertThat(outcome.cells().get("c"))
                .isEqualTo(new DisclosureCell(WITHHELD, DisclosureReason.PROTECTS, Optional.of("a")));
        assertThat(outcome.mark("b")).isEqualTo(VALUE);
        assertThat(outcome.mark("d")).isEqualTo(VALUE);
        assertThat(outcome.mark("total")).isEqualTo(VALUE);
    }

    /** A second hidden cell is not enough: two that sum to 2 are both 1. */
    @Test
    void twoThatSumToTwoNeedAThird() {
        DisclosureOutcome outcome = protect(row(1, 1, 30, 8));

        assertThat(outcome.cells().values().stream().filter(DisclosureCell::hidden))
                .hasSize(3);
        assertThat(outcome.mark("d")).isEqualTo(WITHHELD);
    }

    /** 3 + 3 = 6 leaves 2 to 4 if both are said to be few, and 0 to 6 if nothing is said. */
    @Test
    void theWordsFewerThanAreTakenBackWhereTheySayTooMuch() {
        DisclosureOutcome outcome = protect(row(3, 3, 20));

        assertThat(outcome.mark("a")).isEqualTo(WITHHELD);
        assertThat(outcome.mark("b")).isEqualTo(WITHHELD);
        assertThat(outcome.mark("c")).isEqualTo(VALUE);
        assertThat(outcome.report().weakened()).isEqualTo(2);
        assertThat(outcome.report().secondary()).isZero();
    }

    @Test
    void aZeroGoesOnlyIfNothingElseIsLeft() {
        assertThat(protect(row(2, 0, 0, 50)).mark("b")).isEqualTo(VALUE);

        DisclosureDocument.Builder only = DisclosureDocument.builder()
                .shown("a", 2)
                .shown("b", 0)
                .open("total", 2)
                .total("total", List.of("a", "b"));
        assertThat(protect(only).cells().get("b").reason()).isEqualTo(DisclosureReason.ZERO_DISCLOSES);

        DisclosureDocument.Builder six = DisclosureDocument.builder()
                .shown("a", 3)
                .shown("b", 3)
                .shown("c", 0)
                .open("total", 6)
                .open("atMost", 4)
                .total("total", List.of("a", "b", "c"))
                .inside("a", "atMost")
                .inside("b", "atMost");
        DisclosureOutcome zero = protect(six);
        assertThat(zero.cells().get("c").reason()).isEqualTo(DisclosureReason.ZERO_DISCLOSES);
    }

    @Test
    void aSmallRestHidesItsPart() {
        DisclosureOutcome outcome = protect(DisclosureDocument.builder()
                .shown("court", 30)
                .shown("remanded", 28)
                .complement("not remanded", "court", "remanded"));

        assertThat(outcome.cells().get("remanded").reason()).isEqualTo(DisclosureReason.SMALL_COMPLEMENT);
        assertThat(outcome.mark("remanded")).isEqualTo(WITHHELD);
        assertThat(outcome.mark("court")).isEqualTo(VALUE);
    }

    /** Of 7, 3 are in and 4 out: "fewer than 5" would say that at least 3 are out. */
    @Test
    void aSmallPartOfASmallWholeIsNotSaidToBeFew() {
        DisclosureOutcome outcome = protect(DisclosureDocument.builder()
                .shown("court", 7)
                .shown("remanded", 3)
                .complement("not remanded", "court", "remanded"));

        assertThat(outcome.mark("remanded")).isEqualTo(WITHHELD);
        assertThat(outcome.mark("court")).isEqualTo(VALUE);
    }

    /** Sums of four quarters, one after the other: the newest less the dropped quarter is public. */
    @Test
    void aNewSumDoesNotGiveAwayItsNewestQuarter() {
        DisclosureDocument.Builder document = DisclosureDocument.builder();
        long[] quarters = {6, 7, 8, 9, 2};
        for (int i = 0; i < 5; i++) {
            if (i == 0) {
                document.count(DisclosureCount.shown("q0", 6).before(VALUE));
            } else {
                document.latent("q" + i, quarters[i]);
            }
        }
        document.count(DisclosureCount.shown("s0", 30).before(VALUE))
                .shown("s1", 26)
                .total("s0", List.of("q0", "q1", "q2", "q3"))
                .total("s1", List.of("q1", "q2", "q3", "q4"));
        DisclosureOutcome outcome = protect(document);

        assertThat(outcome.mark("s1")).isEqualTo(WITHHELD);
        assertThat(outcome.cells().get("s1").because()).contains("q4");
    }

    @Test
    void marksOfEarlierPublicationsStand() {
        DisclosureOutcome outcome = protect(DisclosureDocument.builder()
                .count(DisclosureCount.shown("a", 3).before(FEW))
                .count(DisclosureCount.shown("b", 9).before(WITHHELD))
                .count(DisclosureCount.shown("c", 20).before(VALUE))
                .count(DisclosureCount.shown("total", 32).before(VALUE))
                .total("total", List.of("a", "b", "c"))
                .shown("b boys", 5)
                .shown("b girls", 4)
                .total("b", List.of("b boys", "b girls")));

        assertThat(outcome.mark("a")).isEqualTo(FEW);
        assertThat(outcome.mark("b")).isEqualTo(WITHHELD);
        assertThat(outcome.mark("b girls")).isEqualTo(FEW);
        assertThat(outcome.mark("b boys")).isEqualTo(WITHHELD);
    }

    @Test
    void whatReadersKnowAlreadyIsSaid() {
        DisclosureOutcome outcome = protect(DisclosureDocument.builder()
                .count(DisclosureCount.shown("total", 20).before(VALUE))
                .count(DisclosureCount.shown("b", 17).before(VALUE))
                .shown("a", 3)
                .shown("z", 30)
                .total("total", List.of("a", "b")));

        assertThat(outcome.knownBefore()).containsExactly("a");
        assertThat(outcome.mark("a")).isEqualTo(FEW);
        assertThat(outcome.mark("z")).isEqualTo(VALUE);
    }

    /** Everybody knows that the count is even: nothing that is hidden can help. */
    @Test
    void whatCannotBeMadeSafeMustNotBePublished() {
        DisclosureOutcome outcome = DisclosureControl.protect(
                DisclosureDocument.builder()
                        .shown("children", 2)
                        .latent("pairs", 1)
                        .shown("all", 30)
                        .shown("others", 28)
                        .total("all", List.of("children", "others"))
                        .relation(DisclosureRelation.zero(Map.of("children", 1L, "pairs", -2L)))
                        .build(),
                5);

        assertThat(outcome.publishable()).isFalse();
        assertThat(outcome.unsafe()).containsEntry("children", DisclosureReason.LINKED);
        assertThat(outcome.cells().get("all").reason()).isEqualTo(DisclosureReason.LINKED);
        assertThat(outcome.mark("others")).isEqualTo(WITHHELD);
    }

    @Test
    void aPercentageThatGivesAwayACountIsWithheld() {
        DisclosureDocument.Builder document = DisclosureDocument.builder()
                .shown("n", 48)
                .latent("x", 3)
                .inside("x", "n")
                .figure(DisclosureFigure.percentage("p", "x", "n", new BigDecimal("6.3")));
        DisclosureOutcome outcome = protect(document);

        assertThat(outcome.withheldFigures()).containsExactly("p");
        assertThat(outcome.mark("n")).isEqualTo(VALUE);
    }

    @Test
    void aPercentageOfManyTellsNothingSmall() {
        DisclosureOutcome outcome = protect(DisclosureDocument.builder()
                .shown("n", 48)
                .latent("x", 12)
                .inside("x", "n")
                .figure(DisclosureFigure.percentage("p", "x", "n", new BigDecimal("25.0"))));

        assertThat(outcome.withheldFigures()).isEmpty();
    }

    /** 2 + 8 is twice 5: whoever knows the 8 knows that the other is even, whatever a program without whole numbers says. */
    @Test
    void whatOnlyWholeNumbersGiveAwayIsFoundAsWell() {
        DisclosureOutcome outcome = protect(DisclosureDocument.builder()
                .shown("few", 2)
                .shown("many", 8)
                .latent("pairs", 5)
                .relation(DisclosureRelation.zero(Map.of("few", 1L, "many", 1L, "pairs", -2L))));

        assertThat(outcome.mark("few")).isEqualTo(FEW);
        assertThat(outcome.mark("many")).isEqualTo(WITHHELD);
    }

    /** 0.6 per 1,000 of 5,000 is 3; 60 per 1,000 of them is 300. */
    @Test
    void aRateThatGivesAwayItsEventsIsWithheld() {
        DisclosureOutcome outcome = protect(DisclosureDocument.builder()
                .latent("few", 3)
                .latent("many", 300)
                .figure(DisclosureFigure.rate("rate of few", "few", 1_000, 5_000, new BigDecimal("0.6")))
                .figure(DisclosureFigure.rate("rate of many", "many", 1_000, 5_000, new BigDecimal("60.0"))));

        assertThat(outcome.withheldFigures()).containsExactly("rate of few");
    }

    /** 3 of 100 beside 40 of 1,000 is 0.75; 1 of 100 beside no number of 1,000 is. */
    @Test
    void aRatioThatExcludesAValueIsWithheld() {
        DisclosureOutcome outcome = protect(DisclosureDocument.builder()
                .latent("few", 3)
                .latent("others", 40)
                .latent("many", 300)
                .latent("more", 400)
                .figure(DisclosureFigure.ratio("ratio of few", "few", 100, "others", 1_000, new BigDecimal("0.75")))
                .figure(DisclosureFigure.ratio("ratio of many", "many", 1_000, "more", 1_000, new BigDecimal("0.75"))));

        assertThat(outcome.withheldFigures()).containsExactly("ratio of few");
    }

    /** What is printed the same for 0 to 4 tells nothing of 3; what is printed the same for 2 and 3 does. */
    @Test
    void whatIsPrintedOfOneCountIsJudgedByWhatElseWouldBePrintedSo() {
        DisclosureOutcome outcome = protect(DisclosureDocument.builder()
                .latent("few", 3)
                .figure(DisclosureFigure.printed("words", "few", 3, 1_000, count -> count < 5 ? "few" : "more"))
                .figure(DisclosureFigure.printed("place", "few", 3, 1_000, count -> String.valueOf(count / 2))));

        assertThat(outcome.withheldFigures()).containsExactly("place");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureFigure.rate("rate", "few", 1_000, 5_000, new BigDecimal("-0.6")));
        assertThatIllegalArgumentException().isThrownBy(() -> DisclosureFigure.derived("of nothing", Set.of()));
    }

    @Test
    void aFigureGoesWithItsCounts() {
        DisclosureOutcome outcome = protect(row(3, 40, 9)
                .figure(DisclosureFigure.derived("RRI a", Set.of("a", "b")))
                .figure(DisclosureFigure.derived("RRI b", Set.of("b", "total"))));

        assertThat(outcome.withheldFigures()).containsExactly("RRI a");
    }

    /** 60 and 352 are 412, and the table says 406. */
    @Test
    void tablesThatDoNotAddUpAreProtectedAsIfReadersKnewByHowMuch() {
        DisclosureOutcome outcome = DisclosureControl.protect(
                DisclosureDocument.builder()
                        .shown("bame", 3)
                        .shown("white", 352)
                        .shown("all", 349)
                        .total("all", List.of("bame", "white"))
                        .build(),
                5);

        assertThat(outcome.broken()).hasSize(1);
        assertThat(outcome.publishable()).isTrue();
        assertThat(outcome.mark("bame")).isEqualTo(FEW);
        assertThat(outcome.cells().values().stream().filter(DisclosureCell::hidden))
                .hasSize(2);
    }

    @Test
    void theThresholdIsASetting() {
        assertThat(DisclosureControl.protect(row(3, 40, 9).build(), 3).mark("a"))
                .isEqualTo(VALUE);
        assertThat(DisclosureControl.protect(row(8, 40, 30).build(), 10).mark("a"))
                .isEqualTo(FEW);
        assertThatIllegalArgumentException().isThrownBy(() -> DisclosureControl.protect(row(3).build(), 2));
    }
}
