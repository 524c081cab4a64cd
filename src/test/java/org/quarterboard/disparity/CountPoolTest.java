package org.quarterboard.disparity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

class CountPoolTest {

    private static final Quarter LAST = CountWorld.QUARTER;
    private static final Period FINANCIAL_YEAR = new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31));

    @Test
    void aSpanBeginsSoManyQuartersBefore() {
        assertThat(CountPool.span(LAST, 4)).isEqualTo(FINANCIAL_YEAR);
        assertThat(CountPool.span(LAST, 1)).isEqualTo(Period.of(LAST));
    }

    @Test
    void quartersAreAddedBeforeAYearThatCoversNoMore() {
        CountSeries series = series("stop-search", quarter(0), quarter(1), quarter(2), quarter(3), FINANCIAL_YEAR);
        assertThat(used(series, 4)).containsExactly(quarter(0), quarter(1), quarter(2), quarter(3));
    }

    @Test
    void aYearCountsWhereOneOfItsQuartersIsThereToo() {
        CountSeries series = series("stop-search", quarter(0), FINANCIAL_YEAR);
        assertThat(used(series, 4)).containsExactly(FINANCIAL_YEAR);
        assertThat(used(series, 1)).containsExactly(quarter(0));
    }

    @Test
    void whatReachesOutOfTheSpanIsNotCut() {
        Period schoolYear = new Period(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 8, 31));
        assertThat(used(series("suspension", schoolYear), 4)).isEmpty();
        assertThat(used(series("suspension", schoolYear), 12)).containsExactly(schoolYear);
    }

    @Test
    void aGroupThatIsNotCountedInOnePeriodHasNoSum() {
        CountWorld world = new CountWorld()
                .with("stop-search", quarter(0), "black", 7, "white", 50)
                .with("stop-search", quarter(1), "white", 60);
        PooledCounts sum = CountPool.sum(CountPool.span(LAST, 4), world.counts(CountWorld.SERVICE, counted("stop-search")));
        assertThat(sum.of(CountWorld.group("white")).number()).isEqualTo(110);
        assertThat(sum.of(CountWorld.group("black")).number()).isNull();
        assertThat(sum.of(CountWorld.group("black")).gap()).isEqualTo(CountGap.NOT_BROUGHT);
    }

    @Test
    void thePopulationIsThatOfTheYearInWhichTheFinancialYearBegins() {
        CountSeries residents = series("residents", CountWorld.year(2026), CountWorld.year(2025), CountWorld.year(2021));
        assertThat(standing(residents, new Quarter(2025, 4))).containsExactly(CountWorld.year(2025));
        assertThat(standing(residents, new Quarter(2024, 1))).containsExactly(CountWorld.year(2021));
        assertThat(standing(residents, new Quarter(2020, 1))).isEmpty();
    }

    @Test
    void aCensusOfAQuarterHoldsFromThen() {
        Quarter january = new Quarter(2024, 4);
        CountSeries pupils = series("pupils", Period.of(january), CountWorld.year(2024));
        assertThat(standing(pupils, january)).containsExactly(Period.of(january));
        assertThat(standing(pupils, january.plus(-1))).containsExactly(CountWorld.year(2024));
    }

    @Test
    void populationsStandAndPopulationsOutOfReturnsAreAdded() {
        assertThat(CountPool.standing(counted("residents"))).isTrue();
        assertThat(CountPool.standing(counted("pupils"))).isTrue();
        assertThat(CountPool.standing(counted("resolutions-ended"))).isFalse();
        assertThat(CountPool.standing(counted("court"))).isFalse();
    }

    private static List<Period> standing(CountSeries series, Quarter quarter) {
        return CountPool.standingIn(series, quarter).map(PeriodCounts::period).stream()
                .toList();
    }

    private static List<Period> used(CountSeries series, int quarters) {
        return CountPool.within(series, CountPool.span(LAST, quarters)).stream()
                .map(PeriodCounts::period)
                .toList();
    }

    private static Counted counted(String code) {
        return CountWorld.CATALOGUE.required(new CountedCode(code));
    }

    private static Period quarter(int back) {
        return CountWorld.quarter(back);
    }

    private static CountSeries series(String counted, Period... periods) {
        CountWorld world = new CountWorld();
        for (Period period : periods) {
            world.with(counted, period, "white", 10);
        }
        return new CountSeries(counted(counted), world.counts(CountWorld.SERVICE, counted(counted)));
    }
}
