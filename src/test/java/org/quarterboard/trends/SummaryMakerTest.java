package org.quarterboard.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Gap;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.shared.Quarter;

class SummaryMakerTest {

    private static final String FTE = "FTE|v1|period||numerator";
    private static final String REOFFENDED = "RO-B|v1|period||numerator";
    private static final String COHORT = "RO-B|v1|period||denominator";
    private static final String SUITABLE = "1|v2|end||numerator";
    private static final String ENDED = "1|v2|period||denominator";
    private static final Quarter FIRST = new Quarter(2020, 1);
    private static final Quarter Q1 = new Quarter(2025, 1);

    @Test
    void everyReasonWhyThereIsNoValueIsSaidAndNoEarlierValueStandsIn() {
        Held held = new Held().figure(SUITABLE, Q1, "12").figure(ENDED, Q1, "20");
        held.gap(SUITABLE, Q1.plus(1), Gap.SUPPRESSED)
                .gap(SUITABLE, Q1.plus(2), Gap.NOT_APPLICABLE)
                .gap(SUITABLE, Q1.plus(3), Gap.UNAVAILABLE)
                .figure(SUITABLE, Q1.plus(4), "7")
                .in(Q1.plus(7));
        assertThat(sentence(held, "1", Q1.plus(1)))
                .isEqualTo("Cannot be said: the figure for Q2 2025/26 is hidden by its publisher.");
        assertThat(sentence(held, "1", Q1.plus(2)))
                .isEqualTo("Cannot be said: the figure for Q3 2025/26 was returned as not applicable.");
        assertThat(sentence(held, "1", Q1.plus(3)))
                .isEqualTo("Cannot be said: the figure for Q4 2025/26 was returned as not available.");
        assertThat(sentence(held, "1", Q1.plus(4)))
                .isEqualTo(
                        "Cannot be said: 7 were counted in Q1 2026/27, but what they are a part of was not returned.");
        assertThat(sentence(held, "1", Q1.plus(5))).isEqualTo("Cannot be said: no figure for Q2 2026/27 was returned.");
        assertThat(sentence(held, "1", Q1.plus(6)))
                .isEqualTo("Cannot be said: no figure for Q3 2026/27 was returned. Nor was one for Q2 2026/27.");
        assertThat(sentence(held, "1", Q1.plus(7)))
                .isEqualTo("Cannot be said yet: Q4 2026/27 is not over, and no figure is due.");
        assertThat(sentence(held, "FTE", Q1)).startsWith("Cannot be said: no figure is held for Q1 2025/26 alone.");
    }

    @Test
    void aShareOfFewerThanFiveIsNotTested() {
        Held held = new Held();
        for (int i = 0; i < 13; i++) {
            held.figure(REOFFENDED, FIRST.plus(i), String.valueOf(i == 12 ? 4 : 10 + i % 2))
                    .figure(COHORT, FIRST.plus(i), i == 12 ? "4" : "30");
        }
        assertThat(sentence(held, "RO-B", FIRST.plus(12)))
                .isEqualTo("Cannot be said: a share of fewer than 5 says too little (4 of 4 in Q1 2023/24).");
    }

    /** Mean 2.92 of small counts, but the exact interval of 15, 8.4 to 24.7, leaves it out. */
    @Test
    void aCountFarAboveSmallOnesIsASignal() {
        Held held = counts(2, 2, 1, 2, 2, 1, 2, 1, 2, 2, 1, 2, 15);
        assertThat(line(held, "FTE", FIRST.plus(12)).group()).isEqualTo(SummaryGroup.WORSENED);
    }

    @Test
    void aSignalThatHasPassedSaysNothingOfTheQuarter() {
        Held held = counts(20, 22, 19, 21, 20, 22, 21, 19, 20, 21, 22, 20, 40, 21);
        assertThat(line(held, "FTE", FIRST.plus(12)).group()).isEqualTo(SummaryGroup.WORSENED);
        assertThat(line(held, "FTE", FIRST.plus(13)).group()).isEqualTo(SummaryGroup.UNCHANGED);
    }

    /** 53 twice lies near the lower limit; 66, the third of the three, is on the same side and not near it. */
    @Test
    void theThirdOfTwoOfThreeIsNotCalledChanged() {
        Held held = counts(72, 66, 72, 66, 72, 66, 72, 66, 72, 66, 72, 66, 53, 53, 66);
        SummaryLine second = line(held, "FTE", FIRST.plus(13));
        SummaryLine third = line(held, "FTE", FIRST.plus(14));
        assertThat(second.group()).isEqualTo(SummaryGroup.IMPROVED);
        assertThat(third.group()).isEqualTo(SummaryGroup.UNCHANGED);
    }

    @Test
    void whatNeverChangesIsUnchangedAndAFirstChangeHasNoLimits() {
        assertThat(sentence(Held.counts(Kent.ENTRANTS, FIRST, Collections.nCopies(12, 3)), "FTE", FIRST.plus(11)))
                .isEqualTo("Unchanged: each of the 12 quarters was 3.");
        Held lone = counts(0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0);
        assertThat(sentence(lone, "FTE", FIRST.plus(12)))
                .isEqualTo("Unchanged: Q1 2023/24 is 0 like the quarter before, and most quarters are the same.");
        Held last = counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6);
        assertThat(sentence(last, "FTE", FIRST.plus(12)))
                .isEqualTo(
                        "Cannot be said: most quarters are the same, so there are no limits that Q1 2023/24 (6) could"
                                + " be held against.");
    }

    @Test
    void alternatingGapsGiveNoLimits() {
        Held held = new Held();
        for (int i = 0; i < 12; i++) {
            held.figure(FTE, FIRST.plus(2 * i), String.valueOf(20 + i));
        }
        assertThat(line(held, "FTE", FIRST.plus(22)).reason()).isEqualTo(CannotSay.NO_NEIGHBOURS);
    }

    /** Ten quarters: the rules of the run chart, no limits. */
    @Test
    void tenQuartersAreReadByTheRunAlone() {
        assertThat(sentence(counts(56, 68, 79, 67, 51, 47, 72, 71, 74, 76, 78), "FTE", FIRST.plus(10)))
                .isEqualTo("No unusual change by the run of the 11 quarters around the median (71.0); there are not"
                        + " enough for limits (11 of 12).");
        SummaryLine few = line(counts(10, 11, 12, 11, 10, 20, 21, 22, 21, 20), "FTE", FIRST.plus(9));
        assertThat(few.group()).isEqualTo(SummaryGroup.UNUSUAL);
        assertThat(few.sentence())
                .isEqualTo("The line crosses the median (16.0) only once; by chance it is seldom less than 2.");
    }

    @Test
    void aProvisionalFigureThatShowsNothingIsNotCalledUnchanged() {
        Held held = Held.counts(Kent.ENTRANTS, FIRST, Kent.FIRST_TIME_ENTRANTS)
                .provisionalFromNow()
                .figure(FTE, FIRST.plus(12), "60");
        assertThat(sentence(held, "FTE", FIRST.plus(12)))
                .isEqualTo("Cannot be said yet: the figure for Q1 2023/24 (60) is provisional. As it stands it shows no"
                        + " signal.");
    }

    /** Not tested is not tested, provisional or not. */
    @Test
    void tooFewProvisionalQuartersAreTooFew() {
        Held held = new Held().provisionalFromNow().figure(FTE, FIRST, "70");
        assertThat(line(held, "FTE", FIRST).reason()).isEqualTo(CannotSay.TOO_FEW);
    }

    @Test
    void sectorsAreToldAsTheyAre() {
        Held held = new Held().figure("8|v1|period||count", Q1, "3").provisionalFromNow();
        assertThat(sentence(held, "8", Q1))
                .isEqualTo("3 of 5 sectors had a senior partner at the board in Q1 2025/26.");
        held.derived("8|v1|period||count", Q1.next(), "5");
        assertThat(line(held, "8", Q1.next()).group()).isEqualTo(SummaryGroup.SECTORS);
        assertThat(sentence(held, "8", Q1.next())).endsWith("in Q2 2025/26. This is provisional.");
    }

    @Test
    void linesStandByGroupAndWeight() {
        Held held = counts(20, 22, 19, 21, 20, 22, 21, 19, 20, 21, 22, 20, 40, 38);
        List<Integer> custody = List.of(20, 22, 19, 21, 20, 22, 21, 19, 20, 21, 22, 20, 21, 40);
        List<Integer> remands = List.of(20, 22, 19, 21, 20, 22, 21, 19, 20, 21, 22, 20, 21, 50);
        List<Integer> shifted = List.of(50, 60, 50, 60, 50, 60, 50, 65, 66, 72, 66, 72, 66, 72);
        for (int i = 0; i < 14; i++) {
            held.figure(Kent.CUSTODY, FIRST.plus(i), String.valueOf(custody.get(i)));
            held.figure(Kent.REMANDS, FIRST.plus(i), String.valueOf(remands.get(i)));
            held.figure(REOFFENDED, FIRST.plus(i), String.valueOf(shifted.get(i)));
            held.figure(COHORT, FIRST.plus(i), "200");
        }
        QuarterSummary summary = held.summary(FIRST.plus(13), Held.ENGLISH);
        assertThat(summary.of(SummaryGroup.WORSENED))
                .extracting(line -> line.code().value())
                .containsExactly("CUS", "YDA", "RO-B", "FTE");
        assertThat(summary.headline())
                .startsWith("Q2 2023/24: 4 measures show a sign for concern")
                .endsWith("nothing can be said.");
        assertThat(summary.lines()).extracting(SummaryLine::group).isSorted();
    }

    @Test
    void nothingHeldIsNothingSaid() {
        QuarterSummary summary = new Held().summary(Q1, Held.ENGLISH);
        assertThat(summary.lines()).hasSizeGreaterThan(30).allMatch(line -> line.reason() != null);
        assertThat(summary.headline()).startsWith("Q1 2025/26: no measure shows a sign for concern and of ");
        assertThat(summary.lines().stream().map(SummaryLine::main).toList().indexOf(false))
                .isEqualTo(
                        (int) summary.lines().stream().filter(SummaryLine::main).count());
    }

    @Test
    void theSameFiguresGiveTheSameSentences() {
        Held held = Held.counts(Kent.ENTRANTS, FIRST, Kent.FIRST_TIME_ENTRANTS);
        assertThat(held.summary(Kent.LAST, Held.ENGLISH)).isEqualTo(held.summary(Kent.LAST, Held.ENGLISH));
    }

    private static Held counts(Integer... values) {
        return Held.counts(new CellCode(FTE), FIRST, List.of(values));
    }

    private static String sentence(Held held, String measure, Quarter quarter) {
        return line(held, measure, quarter).sentence();
    }

    private static SummaryLine line(Held held, String measure, Quarter quarter) {
        return held.summary(quarter, Held.ENGLISH).lines().stream()
                .filter(line -> line.code().equals(new MeasureCode(measure)))
                .findFirst()
                .orElseThrow();
    }
}
