package org.quarterboard.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarterboard.charts.TrendBreak;
import org.quarterboard.kpi.Gap;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.kpi.SeriesBreak;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.statistics.Interval;

class SeriesBuilderTest {

    private static final String SUITABLE = "1|v2|end||numerator";
    private static final String ENDED = "1|v2|period||denominator";
    private static final String OFFENCES = "9|v2|period||numerator";
    private static final String REOFFENDED = "RO-B|v1|period||numerator";
    private static final String CHILDREN = "RO-B|v1|period||denominator";
    private static final String REOFFENCES = "RO-F|v1|period||numerator";
    private static final Period COHORT = new Period(LocalDate.of(2023, 4, 1), LocalDate.of(2024, 3, 31));
    private static final Quarter Q1 = new Quarter(2025, 1);

    @Test
    void aShareIsNotRoundedBeforeItIsShown() {
        MeasureSeries series =
                new Held().figure(SUITABLE, Q1, "70").figure(ENDED, Q1, "406").series("1", Q1);
        SeriesPoint point = series.points().getFirst();
        assertThat(series.mode()).isEqualTo(ValueMode.PERCENT);
        assertThat(point.value()).isEqualTo(new BigDecimal("17.24137931034482758620689655172414"));
        assertThat(point.figures()).isEqualTo(new FigureIds(null, id(1), id(2), List.of(id(1), id(2))));
        // Wilson: R 4.2.2, prop.test(70, 406, correct = FALSE)$conf.int gives 0.138785 and 0.212184.
        Interval interval =
                new LatestWords(series, Held.ENGLISH).intervalOf(point).orElseThrow();
        assertThat(interval.lower()).isCloseTo(13.8785, within(5e-5));
        assertThat(interval.upper()).isCloseTo(21.2184, within(5e-5));
        Latest latest = new LatestWords(series, Held.ENGLISH).latest().orElseThrow();
        assertThat(latest.valueText()).isEqualTo("17.2%");
        assertThat(latest.fraction()).isEqualTo("70 of 406");
        assertThat(latest.interval()).contains("95% interval 13.9% to 21.2% (Wilson)");
    }

    @Test
    void aMissingQuarterIsAGapAndAZeroIsAZero() {
        Held held = new Held()
                .figure(SUITABLE, Q1, "0")
                .figure(ENDED, Q1, "5")
                .gap(SUITABLE, Q1.plus(2), Gap.SUPPRESSED)
                .figure(ENDED, Q1.plus(2), "5")
                .figure(SUITABLE, Q1.plus(3), "0")
                .figure(ENDED, Q1.plus(3), "0")
                .figure(SUITABLE, Q1.plus(4), "4");
        List<SeriesPoint> points = held.series("1", Q1.plus(5)).points();
        assertThat(points)
                .extracting(SeriesPoint::missing)
                .containsExactly(
                        null,
                        Missing.NOT_RETURNED,
                        Missing.SUPPRESSED,
                        Missing.NOBODY,
                        Missing.NO_DENOMINATOR,
                        Missing.NOT_RETURNED);
        assertThat(points.getFirst().value()).isEqualByComparingTo("0");
        Trend trend = Trend.of(held.series("1", Q1.plus(5)));
        assertThat(trend.segments().getFirst().points()).isEqualTo(1);
        MeasureRow gap = new TableMaker(trend, Held.ENGLISH).rows().get(4);
        assertThat(gap.texts().value()).isEqualTo("not returned");
        assertThat(gap.exact().value()).isNull();
        assertThat(gap.figures()).isEqualTo(FigureIds.NONE);
    }

    @Test
    void aCountAPublishedRateAndAGapLeadToTheirOwnFigures() {
        List<SeriesPoint> counts = new Held()
                .figure("FTE|v1|period||numerator", Q1, "7")
                .gap("FTE|v1|period||numerator", Q1.next(), Gap.SUPPRESSED)
                .series("FTE", Q1.next())
                .points();
        assertThat(counts).extracting(point -> point.figures().value()).containsExactly(id(1), id(2));
        assertThat(counts).extracting(point -> point.figures().numerator()).containsExactly(id(1), null);
        FigureIds published = new Held()
                .figure("RO-F|v1|period|per=child|rate", Q1, "1.8")
                .series("RO-F", Q1)
                .points()
                .getFirst()
                .figures();
        assertThat(published).isEqualTo(new FigureIds(id(1), null, null, List.of(id(1))));
        FigureIds withoutDenominator = new Held()
                .figure(SUITABLE, Q1, "3")
                .gap(ENDED, Q1, Gap.UNAVAILABLE)
                .series("1", Q1)
                .points()
                .getFirst()
                .figures();
        assertThat(withoutDenominator).isEqualTo(new FigureIds(id(2), id(1), null, List.of(id(1), id(2))));
    }

    @Test
    void whatIsNotThereWhileTheQuarterRunsIsNotDueYet() {
        Held held = new Held().figure(SUITABLE, Q1, "4").figure(ENDED, Q1, "5").in(Q1.plus(2));
        assertThat(held.series("1", Q1.plus(3)).points())
                .extracting(SeriesPoint::missing)
                .containsExactly(null, Missing.NOT_RETURNED, Missing.NOT_DUE, Missing.NOT_DUE);
        held.gap(SUITABLE, Q1.plus(2), Gap.UNAVAILABLE);
        assertThat(held.series("1", Q1.plus(2)).points().getLast().missing()).isEqualTo(Missing.UNAVAILABLE);
        assertThat(new TableMaker(Trend.of(held.series("1", Q1.plus(3))), Held.ENGLISH)
                        .rows()
                        .getFirst()
                        .texts()
                        .value())
                .isEqualTo("not due yet");
    }

    @Test
    void aRateIsOverTheChildrenOfTheYearAndSaysWhichYear() {
        Populations populations = new Populations(Map.of(2023, 20_000L, 2024, 25_000L));
        Held held = new Held().figure(OFFENCES, Q1, "5").figure(OFFENCES, Q1.next(), "10");
        MeasureSeries series = held.series("9", Q1.next(), populations);
        assertThat(series.mode()).isEqualTo(ValueMode.RATE);
        assertThat(series.points().getLast().value()).isEqualByComparingTo("4");
        assertThat(series.points().getLast().populationYear()).isEqualTo(2024);
        assertThat(new Notes(series, Held.ENGLISH).all().getFirst())
                .isEqualTo(
                        "The rates are for the resident children aged 10 to 17: 25,000 in mid-2024. The year is that in"
                                + " which the financial year begins, or the newest before it.");
        Latest latest = new LatestWords(series, Held.ENGLISH).latest().orElseThrow();
        assertThat(latest.valueText()).isEqualTo("4.0 per 10,000 children");
        assertThat(latest.fraction()).isEqualTo("10 for 25,000 children aged 10 to 17 in mid-2024");
        assertThat(latest.change()).isEqualTo("2.0 higher than in Q1 2025/26 (2.0)");
        // Byar for 10 events, times 10,000 / 25,000: R 4.2.2, z <- qnorm(.975);
        // c(10 * (1 - 1/90 - z/(3*sqrt(10)))^3, 11 * (1 - 1/99 + z/(3*sqrt(11)))^3) * 0.4 gives 1.91498 and 7.35658.
        Interval interval = new LatestWords(series, Held.ENGLISH)
                .intervalOf(series.points().getLast())
                .orElseThrow();
        assertThat(interval.lower()).isCloseTo(1.91498, within(1e-5));
        assertThat(interval.upper()).isCloseTo(7.35658, within(1e-5));
    }

    @Test
    void withoutAPopulationOffencesAreCountedAndThatIsSaid() {
        MeasureSeries series = new Held().figure(OFFENCES, Q1, "5").series("9", Q1);
        assertThat(series.mode()).isEqualTo(ValueMode.COUNT);
        assertThat(new Notes(series, Held.ENGLISH).all().getFirst())
                .startsWith("These are counts: there is no population");
    }

    @Test
    void aLaterEstimateIsNotUsed() {
        MeasureSeries series =
                new Held().figure(OFFENCES, Q1, "5").series("9", Q1, new Populations(Map.of(2026, 20_000L)));
        assertThat(series.mode()).isEqualTo(ValueMode.COUNT);
    }

    @Test
    void theReturnedDenominatorComesBeforeTheDirectory() {
        MeasureSeries series = new Held()
                .figure(OFFENCES, Q1, "5")
                .figure("9|v2|period||denominator", Q1, "10000")
                .series("9", Q1, new Populations(Map.of(2025, 20_000L)));
        assertThat(series.points().getFirst().value()).isEqualByComparingTo("5");
        assertThat(series.points().getFirst().populationYear()).isZero();
    }

    @Test
    void theSeriesNeverRunsAcrossABreak() {
        Held held = new Held()
                .figure("1|v1|end||numerator", Q1.previous(), "1")
                .figure("1|v1|period||denominator", Q1.previous(), "2")
                .figure(SUITABLE, Q1, "1")
                .figure(ENDED, Q1, "2");
        MeasureSeries series = held.series("1", Q1);
        assertThat(series.severedAt()).containsExactly(1);
        assertThat(series.breaks()).hasSize(2).allMatch(SeriesBreak::severs);
        assertThat(series.comparable(0, 1)).isFalse();
        assertThat(Trend.of(series).segments()).hasSize(2);
    }

    /** What is announced may be put off: until it is in force nothing is drawn and nothing said otherwise. */
    @Test
    void aPlannedBreakChangesNoPictureAndNoFinding() {
        MeasureCode victims = new MeasureCode("10");
        Quarter planned = Held.CATALOGUE.planned(victims).getFirst().from();
        Held held = new Held();
        for (int i = -4; i < 5; i++) {
            held.figure("10|v2|period||numerator", planned.plus(i), String.valueOf(20 + i % 2));
            held.figure("10|v2|period||denominator", planned.plus(i), "40");
        }
        MeasureSeries series = held.series("10", planned.plus(4));
        assertThat(series.points()).hasSize(9);
        assertThat(series.breaks()).isEmpty();
        assertThat(series.severedAt()).isEmpty();
        Trend trend = Trend.of(series);
        assertThat(trend.segments()).hasSize(1);
        assertThat(new Notes(series, Held.ENGLISH).all()).noneMatch(note -> note.contains("2026/27"));
        Found found = held.found("10", planned.plus(4));
        assertThat(found.toString()).doesNotContain("2026/27").doesNotContain("efinition");
    }

    @Test
    void aBreakSaysOnThePictureAndInTheTableWhatIsCountedOtherwise() {
        Held held = new Held()
                .figure("1|v1|end||numerator", Q1.previous(), "1")
                .figure("1|v1|period||denominator", Q1.previous(), "2")
                .figure(SUITABLE, Q1, "1")
                .figure(ENDED, Q1, "2");
        Trend trend = held.trend("1", Q1);
        TrendBreak english = new ChartMaker(trend, Held.ENGLISH)
                .chart("A finding", "A measure", "A service")
                .orElseThrow()
                .breaks()
                .getFirst();
        assertThat(english.index()).isEqualTo(1);
        assertThat(english.name()).isEqualTo("new definition: every place counted, suitable accommodation redefined");
        assertThat(english.brief()).isEqualTo("new definition");
        assertThat(new TableMaker(trend, Held.WELSH).rows().getFirst().texts().remark())
                .isEqualTo("diffiniad newydd: pob man byw wedi'i gyfrif, ailddiffinio llety addas");
    }

    @Test
    void aReturnedFigureComesBeforeADerivedOneAndADerivedOneFillsAGap() {
        String sectors = "8|v1|period||count";
        MeasureSeries series = new Held()
                .derived(sectors, Q1, "3")
                .figure(sectors, Q1, "4")
                .gap(sectors, Q1.next(), Gap.NOT_RETURNED)
                .derived(sectors, Q1.next(), "2")
                .series("8", Q1.next());
        assertThat(series.points()).extracting(SeriesPoint::derived).containsExactly(false, true);
        assertThat(series.points().getFirst().value()).isEqualByComparingTo("4");
        assertThat(series.points().getLast().value()).isEqualByComparingTo("2");
    }

    @Test
    void figuresOfOtherPeriodsAreListedAndNotCharted() {
        Period year = new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 6, 30));
        Held held = new Held()
                .period("FTE|v1|period||numerator", year, "300")
                .period("FTE|v1|period||denominator", year, "160000");
        assertThat(held.series("FTE", Q1.next()).points()).isEmpty();
        List<OtherPeriod> others = others(held, "FTE");
        assertThat(others).hasSize(1);
        assertThat(others.getFirst().period()).isEqualTo("1 July 2024 to 30 June 2025");
        assertThat(others.getFirst().value()).isEqualTo("187.5");
        assertThat(others.getFirst().fraction()).isEqualTo("300 of 160,000");
        assertThat(others.getFirst().numerator()).isEqualTo("300");
        assertThat(others.getFirst().denominator()).isEqualTo("160,000");
        assertThat(others.getFirst().figures()).isEqualTo(new FigureIds(null, id(1), id(2), List.of(id(1), id(2))));
    }

    @Test
    void aPeriodThatHoldsFiguresOfAnotherMeasureAloneIsNoRow() {
        Held reoffending = new Held()
                .period(REOFFENDED, COHORT, "20")
                .period(CHILDREN, COHORT, "80")
                .figure(REOFFENDED, Q1, "5")
                .figure(CHILDREN, Q1, "19");
        assertThat(others(reoffending, "RO-B")).extracting(OtherPeriod::value).containsExactly("25.0%");
        assertThat(others(reoffending, "RO-F")).isEmpty();
        assertThat(reoffending.series("RO-F", Q1).points()).isEmpty();
        assertThat(reoffending.series("RO-B", Q1).points()).hasSize(1);
    }

    @Test
    void aPeriodThatHoldsTheMeasureItselfIsARowAndSaysWhatIsMissing() {
        assertThat(others(new Held().period(REOFFENCES, COHORT, "70").period(CHILDREN, COHORT, "80"), "RO-F"))
                .extracting(OtherPeriod::value, OtherPeriod::fraction)
                .containsExactly(tuple("0.88", "70 of 80"));
        assertThat(others(new Held().gap(REOFFENCES, COHORT, Gap.SUPPRESSED).period(CHILDREN, COHORT, "80"), "RO-F"))
                .extracting(OtherPeriod::value, row -> row.figures().value())
                .containsExactly(tuple("hidden by the publisher", id(1)));
    }

    @Test
    void aRateThatWasPublishedIsTheValueOfItsMeasure() {
        assertThat(others(
                        new Held()
                                .period("RO-F|v1|period|per=child|rate", COHORT, "0.91")
                                .period("RO-F|v1|period|per=reoffender|rate", COHORT, "3.6")
                                .period(CHILDREN, COHORT, "80"),
                        "RO-F"))
                .extracting(OtherPeriod::value, row -> row.figures().value())
                .containsExactly(tuple("0.91", id(1)));
        assertThat(others(new Held().period("CUS|v1|period|custody=sentenced|rate", COHORT, "0.12"), "CUS"))
                .extracting(OtherPeriod::value)
                .containsExactly("0.1");
        assertThat(others(new Held().period("CUS|v1|period|custody=in-custody|rate", COHORT, "0.12"), "CUS"))
                .isEmpty();
    }

    private static List<OtherPeriod> others(Held held, String measure) {
        return new OtherPeriods(Held.CATALOGUE, Held.CATALOGUE.measure(new MeasureCode(measure)), Held.ENGLISH)
                .of(held.figures(), Period.of(Q1));
    }

    @Test
    void aQuarterOfAYearlyRateIsACountWhateverCameWithIt() {
        Held held = new Held()
                .figure("FTE|v1|period||numerator", Q1, "15")
                .figure("FTE|v1|period||denominator", Q1, "22670")
                .figure("CUS|v1|period|custody=sentenced|numerator", Q1, "1")
                .figure("CUS|v1|period||denominator", Q1, "22670");
        for (String code : List.of("FTE", "CUS")) {
            MeasureSeries series = held.series(code, Q1, new Populations(Map.of(2025, 20_000L)));
            assertThat(series.mode()).as(code).isEqualTo(ValueMode.COUNT);
            assertThat(series.points().getFirst().value())
                    .isEqualByComparingTo(series.points().getFirst().numerator());
            Latest latest = new LatestWords(series, Held.ENGLISH).latest().orElseThrow();
            assertThat(latest.valueText()).isEqualTo(code.equals("FTE") ? "15" : "1");
            assertThat(latest.fraction()).isEmpty();
            assertThat(new Notes(series, Held.ENGLISH).all().getFirst())
                    .startsWith("These are the counts of each quarter.");
        }
    }

    @Test
    void theModeOfAYearlyRateDoesNotDependOnTheQuarterAskedFor() {
        Held held = new Held()
                .figure("FTE|v1|period||numerator", Q1, "15")
                .figure("FTE|v1|period||denominator", Q1, "22670")
                .figure("FTE|v1|period||numerator", Q1.next(), "16")
                .figure("FTE|v1|period||numerator", Q1.plus(2), "17");
        assertThat(List.of(Q1, Q1.next(), Q1.plus(2)))
                .allSatisfy(upTo -> assertThat(held.series("FTE", upTo).mode()).isEqualTo(ValueMode.COUNT));
    }

    @Test
    void theRateForEachChildOfACohortIsOneWhateverThePeriod() {
        MeasureSeries series = new Held()
                .figure("RO-F|v1|period||numerator", Q1, "29")
                .figure("RO-B|v1|period||denominator", Q1, "33")
                .series("RO-F", Q1);
        assertThat(series.mode()).isEqualTo(ValueMode.RATE);
        assertThat(series.points().getFirst().value())
                .isCloseTo(new BigDecimal("0.8788"), within(new BigDecimal("5e-5")));
        assertThat(new LatestWords(series, Held.WELSH).latest().orElseThrow().valueText())
                .isEqualTo("0.88 am bob plentyn");
    }

    @Test
    void aRateThatWasPublishedUnderAQuartersNameStandsAmongTheOtherPeriods() {
        Held held = new Held().figure("FTE|v1|period||numerator", Q1, "15").figure("FTE|v1|period||rate", Q1, "187.5");
        assertThat(held.series("FTE", Q1).points().getFirst().value()).isEqualByComparingTo("15");
        List<OtherPeriod> others = new OtherPeriods(
                        Held.CATALOGUE, Held.CATALOGUE.measure(new MeasureCode("FTE")), Held.ENGLISH)
                .of(held.figures(), Period.of(Q1));
        assertThat(others).singleElement().satisfies(row -> {
            assertThat(row.value()).isEqualTo("187.5");
            assertThat(row.period()).startsWith("Q1 2025/26");
        });
    }

    @Test
    void provisionalFiguresMakeAProvisionalQuarter() {
        MeasureSeries series = new Held()
                .figure(SUITABLE, Q1, "1")
                .provisionalFromNow()
                .figure(ENDED, Q1, "2")
                .series("1", Q1);
        assertThat(series.points().getFirst().provisional()).isTrue();
        assertThat(new TableMaker(Trend.of(series), Held.ENGLISH)
                        .rows()
                        .getFirst()
                        .texts()
                        .remark())
                .isEqualTo("provisional");
    }

    @Test
    void figuresAfterTheQuarterAskedForAreLeftOut() {
        Held held = Held.counts(Kent.ENTRANTS, Kent.FIRST, Kent.FIRST_TIME_ENTRANTS);
        assertThat(held.series("FTE", Kent.FIRST.plus(2)).points()).hasSize(3);
    }

    private static ObservationId id(long value) {
        return new ObservationId(value);
    }
}
