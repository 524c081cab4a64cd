package org.quarterboard.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.quarterboard.statistics.Meaning;
import org.quarterboard.statistics.SegmentAnalysis;
import org.quarterboard.statistics.SegmentAnalysis.AroundMean;

class FindingsTest {

    private static final String SUITABLE = "1|v2|end||numerator";
    private static final String ENDED = "1|v2|period||denominator";
    private static final Quarter NEW = new Quarter(2025, 1);

    private static Held kent() {
        return Held.counts(Kent.ENTRANTS, Kent.FIRST, Kent.FIRST_TIME_ENTRANTS);
    }

    // Mean 68.6667, mean range 8.6364, limits 45.6939 and 91.6394: R 4.2.2,
    // mean(x); mean(abs(diff(x))); mean(x) + c(-1, 1) * 2.66 * mean(abs(diff(x)))
    @Test
    void firstTimeEntrantsOfKentHaveOneSignalNearTheLowerLimit() {
        Trend trend = kent().trend("FTE", Kent.LAST);
        SegmentAnalysis only = trend.segments().getFirst();
        assertThat(trend.segments()).hasSize(1);
        assertThat(only.centre().orElseThrow()).isCloseTo(68.6667, within(5e-5));
        assertThat(only.limits().orElseThrow().lower()).isCloseTo(45.6939, within(5e-5));
        assertThat(only.limits().orElseThrow().upper()).isCloseTo(91.6394, within(5e-5));
        assertThat(((AroundMean) only).signals().all()).hasSize(1);

        Found found = Findings.of(trend, Kent.LAST, Held.ENGLISH);
        assertThat(found.sentences())
                .containsExactly("Two of three consecutive quarters, Q1 2021/22 (51) and Q2 2021/22 (47), lie near the"
                        + " lower limit (45.7). That is a sign of improvement: fewer is better.");
        assertThat(found.title()).isEqualTo("Q1 2021/22 and Q2 2021/22 lie near the lower limit; no signal since");
        assertThat(found.note())
                .isEqualTo(new Note(
                        Note.Kind.SIGNAL, Meaning.IMPROVING, false, "A signal, improving: Q1 2021/22 to Q2 2021/22"));
    }

    @Test
    void theSameInWelsh() {
        Found found = Findings.of(kent().trend("FTE", Kent.LAST), Kent.LAST, Held.WELSH);
        assertThat(found.sentences())
                .containsExactly("Mae dau o dri chwarter yn olynol, Ch1 2021/22 (51) a Ch2 2021/22 (47), ger y terfyn"
                        + " isaf (45.7). Mae hynny'n arwydd o welliant: mae llai yn well.");
    }

    // Mean 1.9167, mean range 1, limits -0.7433 and 4.5767: R 4.2.2, as above.
    @Test
    void custodyOfKentShowsNoUnusualChangeAndLimitsNeverBelowZero() {
        Found found =
                Held.counts(Kent.CUSTODY, Kent.FIRST, Kent.CUSTODY_SENTENCES).found("CUS", Kent.LAST);
        assertThat(found.sentences())
                .containsExactly("No unusual change: all 12 quarters lie inside the limits (0.0 to 4.6).");
        assertThat(found.title()).isEqualTo("No unusual change in 12 quarters");
        assertThat(found.note().kind()).isEqualTo(Note.Kind.NO_UNUSUAL_CHANGE);
    }

    // Mean 3.1667; ranges 1 3 2 4 1 6 1 2 1 1 2, mean 2.1818, of which 6 < 3.267 * 2.1818 stays;
    // upper limit 3.1667 + 2.66 * 2.1818 = 8.9703 (R 4.2.2, as above).
    @Test
    void remandsOfKentShowNoUnusualChange() {
        Found found = Held.counts(Kent.REMANDS, Kent.FIRST, Kent.REMAND_COUNTS).found("YDA", Kent.LAST);
        assertThat(found.sentences())
                .containsExactly("No unusual change: all 12 quarters lie inside the limits (0.0 to 9.0).");
    }

    @Test
    void fewerThanTwelveQuartersHaveNoLimits() {
        Held five = Held.counts(Kent.ENTRANTS, Kent.FIRST, Kent.FIRST_TIME_ENTRANTS.subList(0, 5));
        Found found = five.found("FTE", Kent.FIRST.plus(4));
        assertThat(found.sentences())
                .containsExactly("Not enough quarters for limits (5 of 12).", "The median of the 5 quarters is 67.0.");
        assertThat(found.title()).isEqualTo("Not enough quarters for limits (5 of 12)");
        assertThat(found.note().text()).isEqualTo("Not enough quarters (5 of 12)");
    }

    @Test
    void elevenQuartersAreReadByTheRunChartRules() {
        Held eleven = Held.counts(Kent.ENTRANTS, Kent.FIRST, Kent.FIRST_TIME_ENTRANTS.subList(0, 11));
        assertThat(eleven.found("FTE", Kent.FIRST.plus(10)).sentences())
                .containsExactly(
                        "The run of quarters around the median (71.0) shows nothing unusual.",
                        "Not enough quarters for limits (11 of 12).");
    }

    // Five quarters below the median and then five above cross it once: 1 < qbinom(0.05, 9, 0.5) = 2 (R 4.2.2).
    @Test
    void tooFewCrossingsAreASignalOfTheWholeStretch() {
        Held steps = Held.counts(Kent.ENTRANTS, Kent.FIRST, List.of(10, 11, 12, 11, 10, 20, 21, 22, 21, 20));
        Found found = steps.found("FTE", Kent.FIRST.plus(9));
        assertThat(found.sentences())
                .containsExactly(
                        "The line crosses the median (16.0) only once; by chance it is seldom less than 2.",
                        "Not enough quarters for limits (10 of 12).");
        assertThat(found.note().meaning()).isEqualTo(Meaning.NEUTRAL);
    }

    @Test
    void equalQuartersHaveNoLimits() {
        Held same = Held.counts(Kent.ENTRANTS, Kent.FIRST, Collections.nCopies(12, 3));
        assertThat(same.found("FTE", Kent.LAST).sentences())
                .containsExactly("Unchanged: every quarter was 3, so no limits are drawn.");
        assertThat(same.found("FTE", Kent.LAST).title()).isEqualTo("Unchanged in all 12 quarters");
        assertThat(same.found("FTE", Kent.LAST).note().text()).isEqualTo("Unchanged");
    }

    // The two ranges of 1 are more than 3.267 times their mean, 2/12, and are left out: the mean range is 0.
    @Test
    void aZeroRangeIsSaidToBeUnchangedFromQuarterToQuarter() {
        Held lone = Held.counts(Kent.ENTRANTS, Kent.FIRST, List.of(0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0));
        Found found = lone.found("FTE", Kent.LAST.next());
        assertThat(found.title()).isEqualTo("Unchanged from most quarters to the next");
        assertThat(found.sentences())
                .containsExactly("Unchanged from most quarters to the next: too few differ for limits.");
        assertThat(found.note()).isEqualTo(new Note(Note.Kind.NO_LIMITS, null, false, "Mostly unchanged"));
    }

    @Test
    void aPointOutsideTheLimitsIsNamedWithItsLimit() {
        List<Integer> values = new java.util.ArrayList<>(List.of(5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6));
        values.add(20);
        Found found = Held.counts(Kent.ENTRANTS, Kent.FIRST, values).found("FTE", Kent.FIRST.plus(12));
        // Ranges: eleven of 1 and one of 14, which is more than 3.267 * 25/12 and left out; mean 86/13 = 6.6154,
        // upper limit 6.6154 + 2.66 = 9.2754 (R 4.2.2).
        assertThat(found.sentences().getFirst())
                .isEqualTo("Q1 2023/24 (20) lies above the upper limit (9.3). That is a sign for concern: fewer is"
                        + " better.");
        assertThat(found.title()).isEqualTo("Q1 2023/24 lies above the upper limit");
        assertThat(found.note().atNewest()).isTrue();
        assertThat(found.note().meaning()).isEqualTo(Meaning.CONCERNING);
    }

    @Test
    void aLongRiseAndALongRunAreNamedByTheirLengths() {
        List<Integer> rising = List.of(30, 31, 30, 31, 30, 31, 32, 33, 34, 35, 36, 37);
        assertThat(Held.counts(Kent.ENTRANTS, Kent.FIRST, rising)
                        .found("FTE", Kent.LAST)
                        .sentences())
                .anyMatch(sentence -> sentence.startsWith(
                        "8 quarters in a row rise without a break, from Q1 2021/22 (30) to Q4 2022/23 (37)."));
        List<Integer> shifted = List.of(30, 31, 30, 31, 30, 31, 34, 33, 34, 33, 34, 33, 34, 33);
        assertThat(Held.counts(Kent.ENTRANTS, Kent.FIRST, shifted)
                        .found("FTE", Kent.FIRST.plus(13))
                        .sentences())
                .anyMatch(sentence ->
                        sentence.startsWith("8 quarters in a row, from Q3 2021/22 to Q2 2023/24, lie above the mean"));
    }

    @Test
    void aDefinitionBreakSplitsWhatIsSaid() {
        Held held = new Held();
        IntStream.range(0, 8)
                .forEach(i -> held.figure("1|v1|end||numerator", NEW.plus(i - 8), "3")
                        .figure("1|v1|period||denominator", NEW.plus(i - 8), "4"));
        IntStream.range(0, 4)
                .forEach(i -> held.figure(SUITABLE, NEW.plus(i), "2").figure(ENDED, NEW.plus(i), "4"));
        Trend trend = held.trend("1", NEW.plus(3));
        assertThat(trend.segments()).extracting(SegmentAnalysis::points).containsExactly(8, 4);
        assertThat(Findings.of(trend, NEW.plus(3), Held.ENGLISH).sentences())
                .containsExactly(
                        "Not enough quarters for limits (4 of 12).",
                        "The median of the 4 quarters is 50.0%.",
                        "Q1 2023/24 to Q4 2024/25, by the earlier definition: Not enough quarters for limits (8 of 12).",
                        "Q1 2023/24 to Q4 2024/25, by the earlier definition: The median of the 8 quarters is 75.0%.");
        assertThat(new LatestWords(trend.series(), Held.ENGLISH)
                        .latest()
                        .orElseThrow()
                        .yearChange())
                .isEqualTo("not comparable with Q4 2024/25: the definition changed");
    }

    @Test
    void aMeasureWithoutADirectionIsNeitherBetterNorWorse() {
        CellCode need = new CellCode("1f|v1|release||count");
        List<Integer> values = new java.util.ArrayList<>(Collections.nCopies(1, 6));
        values.addAll(List.of(5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 30));
        Found found = Held.counts(need, new Quarter(2023, 1), values).found("1f", new Quarter(2026, 1));
        assertThat(found.note().meaning()).isEqualTo(Meaning.NEUTRAL);
        assertThat(found.sentences().getFirst()).endsWith("Neither higher nor lower is better here.");
    }

    @Test
    void sectorsOfTheBoardHaveNoControlChart() {
        Held held = Held.counts(
                new CellCode("8|v1|period||count"),
                new Quarter(2023, 1),
                List.of(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 0));
        Trend trend = held.trend("8", new Quarter(2026, 1));
        assertThat(trend.segments()).isEmpty();
        Found found = Findings.of(trend, new Quarter(2026, 1), Held.ENGLISH);
        assertThat(found.title()).isEqualTo("0 of 5 sectors had a senior partner at the board in Q1 2026/27");
        assertThat(found.sentences()).containsExactly(found.title() + ".");
    }

    @Test
    void delegatesAreNotSaidToBeSeniorPartners() {
        Held held = Held.counts(new CellCode("8b|v1|period||count"), new Quarter(2026, 1), List.of(2));
        Trend trend = held.trend("8b", new Quarter(2026, 1));
        assertThat(Findings.of(trend, new Quarter(2026, 1), Held.ENGLISH).title())
                .isEqualTo("2 of 5 sectors had a delegate at the board in Q1 2026/27");
        assertThat(Findings.of(trend, new Quarter(2026, 1), Held.WELSH).title())
                .isEqualTo("Roedd gan 2 o 5 sector ddirprwy yn y bwrdd yn Ch1 2026/27");
    }

    @Test
    void everyCountOfSectorsHasASentenceOfItsOwn() {
        Map<String, List<String>> sentences = Held.CATALOGUE.measures().stream()
                .filter(measure -> measure.newest().outOf() != null)
                .map(measure -> "trends.find.sectors." + measure.code())
                .peek(key -> assertThat(Held.MESSAGES.has(key)).as(key).isTrue())
                .collect(Collectors.groupingBy(key -> Held.MESSAGES.pattern(key, Messages.ENGLISH)));
        assertThat(sentences)
                .hasSizeGreaterThan(1)
                .allSatisfy((sentence, keys) -> assertThat(keys).hasSize(1));
    }

    @Test
    void nothingIsSaidOfNothing() {
        assertThat(new Held().found("1", NEW).sentences())
                .containsExactly("No value is held for this measure up to Q1 2025/26.");
    }
}
