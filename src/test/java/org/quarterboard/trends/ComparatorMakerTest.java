package org.quarterboard.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quarterboard.directory.Country;
import org.quarterboard.directory.ServiceItem;
import org.quarterboard.kpi.AreaKind;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.ComparatorArea;
import org.quarterboard.kpi.ComparatorFigure;
import org.quarterboard.kpi.ComparatorId;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.PoolKind;
import org.quarterboard.kpi.PooledSum;
import org.quarterboard.kpi.Publication;
import org.quarterboard.kpi.Published;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;

class ComparatorMakerTest {

    private static final Quarter FIRST = new Quarter(2025, 1);
    private static final MeasureCode MEASURE = new MeasureCode("1");
    private static final ServiceItem SERVICE = new ServiceItem(
            new ServiceId(1),
            UUID.randomUUID(),
            "NOR",
            "Norchester",
            Country.ENGLAND,
            "MID",
            "Midmarch",
            "F1",
            "Shire towns",
            LocalDate.of(2000, 1, 1),
            LocalDate.of(9999, 12, 31));

    @Test
    void thePoolIsTheValueOfTheSumsWithItsIntervalAndItsServices() {
        ComparatorRow family =
                rows(70, 406, pool(PoolKind.FAMILY, 3, 1045, 5000)).get(1);
        assertThat(family.who()).isEqualTo("Family: Shire towns");
        assertThat(family.value()).isEqualTo("20.9%");
        assertThat(family.fraction()).isEqualTo("1,045 of 5,000");
        // Wilson: R 4.2.2, binom::binom.wilson(1045, 5000): .197955 to .220491
        assertThat(family.interval()).isEqualTo("19.8% to 22.0%");
        assertThat(family.basis()).isEqualTo("3 services");
    }

    @Test
    void theWordsClaimNoMoreThanTheIntervals() {
        // 70 of 406: 13.9 to 21.2
        assertThat(rows(70, 406, pool(PoolKind.FAMILY, 3, 1045, 5000)).get(1).difference())
                .isEqualTo("No clear difference from the family's: the intervals overlap.");
        assertThat(rows(70, 406, pool(PoolKind.ALL, 9, 1500, 5000)).get(1).difference())
                .isEqualTo("Lower than that of all services; the intervals do not overlap.");
        assertThat(rows(70, 406, pool(PoolKind.COUNTRY, 9, 250, 5000)).get(1).difference())
                .isEqualTo("Higher than the value of England; the intervals do not overlap.");
    }

    @Test
    void besideTheValueStandsTheSmallestPoolThatMayBeTold() {
        assertThat(maker(70, 406)
                        .of(
                                List.of(
                                        new PooledSum(PoolKind.FAMILY, 2, Optional.empty()),
                                        pool(PoolKind.REGION, 5, 1045, 5000),
                                        pool(PoolKind.ALL, 9, 1500, 5000)),
                                List.of(),
                                List.of())
                        .beside())
                .contains("Region: Midmarch: 20.9% (19.8% to 22.0%). No clear difference from the region's:"
                        + " the intervals overlap.");
    }

    @Test
    void aRefusedPoolSaysWhyAndNothingElse() {
        ComparatorRow region = rows(70, 406, new PooledSum(PoolKind.REGION, 2, Optional.empty()))
                .get(1);
        assertThat(region.value() + region.fraction() + region.interval()).isEmpty();
        assertThat(region.difference()).startsWith("Not shown: by subtraction");
        assertThat(rows(70, 406, new PooledSum(PoolKind.REGION, 0, Optional.empty()))
                        .get(1)
                        .difference())
                .startsWith("No service has figures");
    }

    @Test
    void aPoolOfThisServiceAloneIsNoComparator() {
        ComparatorMaker maker = maker(70, 406);
        Comparators beside = maker.of(List.of(pool(PoolKind.FAMILY, 1, 70, 406)), List.of(), List.of());
        ComparatorRow family = beside.rows().get(1);
        assertThat(family.value() + family.fraction() + family.interval()).isEmpty();
        assertThat(family.basis()).isEqualTo("one service");
        assertThat(family.difference()).isEqualTo("No other service of it has figures for this quarter.");
        assertThat(beside.beside()).isEmpty();
    }

    @Test
    void nobodyInTheDenominatorGivesNoValue() {
        ComparatorRow family = rows(0, 5, pool(PoolKind.FAMILY, 3, 0, 0)).get(1);
        assertThat(family.value()).isEmpty();
        assertThat(family.difference()).isEqualTo("Not compared: one of the two has no interval.");
    }

    @Test
    void theOwnYearBeforePoolsItsQuartersAndIsNoMeanOfPercentages() {
        Held held = new Held();
        figures(held, FIRST, 1, 1);
        figures(held, FIRST.plus(1), 1, 99);
        figures(held, FIRST.plus(2), 40, 80);
        ComparatorRow year = maker(held, FIRST.plus(2))
                .of(List.of(), List.of(), List.of())
                .rows()
                .get(1);
        assertThat(year.value()).isEqualTo("2.0%");
        assertThat(year.fraction()).isEqualTo("2 of 100");
        assertThat(year.basis()).isEqualTo("2 quarters of 4");
        assertThat(year.difference()).startsWith("Higher than its own year before");
    }

    @Test
    void aPublishedFigureIsMarkedWithItsPublicationWhateverItsSize() {
        ComparatorRow england = maker(70, 406)
                .of(List.of(), List.of(published(Period.of(FIRST), null, null, "17")), List.of())
                .rows()
                .getLast();
        assertThat(england.who()).isEqualTo("England, published");
        assertThat(england.value()).isEqualTo("17.0%");
        assertThat(england.source()).map(Publication::title).contains("Annual statistics");
        assertThat(england.difference()).startsWith("No clear difference from the published value of England, which");
    }

    @Test
    void aPublishedFigureOfAnotherPeriodIsNotCompared() {
        ComparatorRow england = maker(70, 406)
                .of(List.of(), List.of(published(Period.of(FIRST.previous()), "5", "9", null)), List.of())
                .rows()
                .getLast();
        assertThat(england.value()).isEqualTo("55.6%");
        assertThat(england.interval()).isEmpty();
        assertThat(england.difference()).isEqualTo("Another period: not compared.");
    }

    @Test
    void countsAreSetBesideTheOwnPastAlone() {
        ComparatorMaker maker = new ComparatorMaker(
                series(
                        "FTE",
                        Held.counts(new CellCode("FTE|v1|period||numerator"), FIRST, List.of(5, 9)),
                        FIRST.next()),
                SERVICE,
                Held.ENGLISH);
        assertThat(maker.pooledQuarter()).isEmpty();
        Comparators beside = maker.of(List.of(), List.of(), List.of());
        assertThat(beside.rows())
                .extracting(ComparatorRow::who)
                .containsExactly("Norchester", "This service, mean of the year before");
        assertThat(beside.notes()).anyMatch(note -> note.startsWith("Counts of services of different size"));
    }

    @Test
    void theSameInWelsh() {
        assertThat(new ComparatorMaker(series("1", held(70, 406), FIRST), SERVICE, Held.WELSH)
                        .of(List.of(pool(PoolKind.FAMILY, 3, 1045, 5000)), List.of(), List.of())
                        .rows()
                        .get(1)
                        .difference())
                .isEqualTo("Dim gwahaniaeth clir oddi wrth gwerth y teulu: mae'r cyfyngau'n gorgyffwrdd.");
    }

    private static List<ComparatorRow> rows(int numerator, int denominator, PooledSum pool) {
        ComparatorMaker maker = maker(numerator, denominator);
        assertThat(maker.pooledQuarter()).contains(FIRST);
        return maker.of(List.of(pool), List.of(), List.of()).rows();
    }

    private static ComparatorMaker maker(int numerator, int denominator) {
        return maker(held(numerator, denominator), FIRST);
    }

    private static Held held(int numerator, int denominator) {
        Held held = new Held();
        figures(held, FIRST, numerator, denominator);
        return held;
    }

    private static ComparatorMaker maker(Held held, Quarter upTo) {
        return new ComparatorMaker(series("1", held, upTo), SERVICE, Held.ENGLISH);
    }

    private static void figures(Held held, Quarter quarter, int numerator, int denominator) {
        held.figure("1|v2|end||numerator", quarter, String.valueOf(numerator));
        held.figure("1|v2|period||denominator", quarter, String.valueOf(denominator));
    }

    private static MeasureSeries series(String measure, Held held, Quarter upTo) {
        return held.series(measure, upTo);
    }

    private static PooledSum pool(PoolKind kind, int services, int numerator, int denominator) {
        return new PooledSum(
                kind,
                services,
                Optional.of(new PooledSum.Sums(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator))));
    }

    private static ComparatorFigure published(
            Period period, @Nullable String numerator, @Nullable String denominator, @Nullable String rate) {
        return new ComparatorFigure(
                new ComparatorId(1),
                new ComparatorArea(new ComparatorArea.Key(AreaKind.ENGLAND, "E92000001"), "England"),
                MEASURE,
                period,
                new Published(number(numerator), number(denominator), number(rate)),
                false,
                new Publication("Annual statistics", "", LocalDate.of(2026, 1, 29)),
                Instant.EPOCH,
                null);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
