package org.quarterboard.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinanceFiguresTest {

    /** The printed totals of table B5 in a published youth justice plan, whose lines these are. */
    @Test
    void theTotalsAreThoseOfAPublishedTable() {
        FinanceTotals totals = figures(
                        line(Agency.YOUTH_JUSTICE_BOARD, "0", "0", "511281"),
                        line(Agency.LOCAL_AUTHORITY, "0", "0", "1430358"),
                        line(Agency.POLICE_AND_CRIME_COMMISSIONER, "91847", "0", "77934"),
                        line(Agency.PROBATION, "73764", "0", "10000"),
                        line(Agency.HEALTH, "70945", "0", "47588"),
                        line(Agency.OTHER, "0", "0", "73572"))
                .totals();
        assertThat(totals.staffing()).isEqualTo(new BigDecimal("236556.00"));
        assertThat(totals.inKind()).isEqualTo(new BigDecimal("0.00"));
        assertThat(totals.budget()).isEqualTo(new BigDecimal("2387289.00"));
    }

    @Test
    void penniesAddUpExactly() {
        FinanceFigures figures = figures(
                line(Agency.POLICE, "0.10", "0.20", "0"),
                line(Agency.HEALTH, "9999999999.99", "9999999999.99", "9999999999.99"));
        assertThat(figures.line(Agency.POLICE).budget()).isEqualTo(new BigDecimal("0.30"));
        assertThat(figures.totals().budget()).isEqualTo(new BigDecimal("30000000000.27"));
    }

    @Test
    void whatIsNotKnownIsNotNothing() {
        FinanceFigures figures = figures(
                line(Agency.POLICE, "100", "0", "0").with(Optional.of(BigDecimal.ZERO)),
                line(Agency.HEALTH, "50", "0", "0"),
                FinanceLine.empty(Agency.OTHER));
        FinanceTotals totals = figures.totals();
        assertThat(totals.outturn()).isEmpty();
        assertThat(totals.variance()).isEmpty();
        assertThat(totals.outturnKnown()).isEqualTo(new BigDecimal("0.00"));
        assertThat(totals.budgetOfKnown()).isEqualTo(new BigDecimal("100.00"));
        assertThat(totals.known()).isEqualTo(1);
        assertThat(totals.awaited())
                .as("an agency without a budget is not waited for")
                .isEqualTo(1);
        assertThat(figures.line(Agency.POLICE).variance()).contains(new BigDecimal("-100.00"));
        assertThat(figures.line(Agency.HEALTH).variance()).isEmpty();
    }

    @Test
    void onceEveryOutturnIsKnownThereIsATotalAndADifference() {
        FinanceTotals totals = figures(
                        line(Agency.POLICE, "100", "0", "0").with(Optional.of(new BigDecimal("80.50"))),
                        line(Agency.HEALTH, "50", "0", "0").with(Optional.of(new BigDecimal("60"))),
                        FinanceLine.empty(Agency.OTHER))
                .totals();
        assertThat(totals.outturn()).contains(new BigDecimal("140.50"));
        assertThat(totals.variance()).contains(new BigDecimal("-9.50"));
    }

    @Test
    void nothingAtAllHasNoOutturnAndNoShares() {
        FinanceFigures figures = figures(FinanceLine.empty(Agency.POLICE));
        assertThat(figures.isEmpty()).isTrue();
        assertThat(figures.totals().outturn()).isEmpty();
        assertThat(figures.totals().budget()).isEqualTo(new BigDecimal("0.00"));
        assertThat(figures.share(Agency.POLICE)).isEmpty();
    }

    @Test
    void aShareIsOfTheWholeBudget() {
        FinanceFigures figures = figures(line(Agency.POLICE, "1", "1", "0"), line(Agency.HEALTH, "4", "0", "0"));
        assertThat(figures.share(Agency.POLICE).orElseThrow())
                .isEqualByComparingTo("0.3333333333333333333333333333333333");
        assertThat(figures.share(Agency.PROBATION).orElseThrow()).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "10000000000", "0.001"})
    void anAmountThatCannotBeKeptIsNotMade(String amount) {
        assertThatThrownBy(() -> line(Agency.POLICE, amount, "0", "0"))
                .isInstanceOfAny(IllegalArgumentException.class, ArithmeticException.class);
    }

    @Test
    void changesAreNamedByAgencyAndColumn() {
        FinanceLine before = line(Agency.POLICE, "10", "0", "0");
        FinanceLine after = new FinanceLine(
                Agency.POLICE,
                new BigDecimal("10.00"),
                Pounds.NOTHING,
                new BigDecimal("5"),
                Optional.of(BigDecimal.ZERO),
                "One post");
        assertThat(FinanceChange.between(List.of(before), List.of(after)))
                .containsExactly(
                        new FinanceChange.Amount(
                                Agency.POLICE,
                                FinanceColumn.DELEGATED,
                                Optional.of(Pounds.NOTHING),
                                Optional.of(new BigDecimal("5.00"))),
                        new FinanceChange.Amount(
                                Agency.POLICE, FinanceColumn.OUTTURN, Optional.empty(), Optional.of(Pounds.NOTHING)),
                        new FinanceChange.Note(Agency.POLICE, "", "One post"));
        assertThat(FinanceChange.between(List.of(after), List.of(after))).isEmpty();
        assertThat(FinanceChange.between(List.of(), List.of(FinanceLine.empty(Agency.HEALTH))))
                .as("an empty line says nothing")
                .isEmpty();
    }

    static FinanceFigures figures(FinanceLine... lines) {
        return new FinanceFigures(2025, 1, Instant.EPOCH, "Somebody", "", List.of(lines));
    }

    static FinanceLine line(Agency agency, String staffing, String inKind, String delegated) {
        return new FinanceLine(
                agency,
                new BigDecimal(staffing),
                new BigDecimal(inKind),
                new BigDecimal(delegated),
                Optional.empty(),
                "");
    }
}
