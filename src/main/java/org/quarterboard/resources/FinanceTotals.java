package org.quarterboard.resources;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The sums over all agencies of a financial year, in pounds and pence; exact, nothing is rounded.
 *
 * @param outturn what all contributions came to; empty as long as the outturn of an agency with a budget is not known
 * @param outturnKnown the sum of those outturns that are known; 0 if none is
 * @param budgetOfKnown the budget of the agencies whose outturn is known, which is what {@code outturnKnown} is set against
 * @param known how many outturns are known
 * @param awaited how many agencies with a budget have an outturn that is not known
 */
public record FinanceTotals(
        BigDecimal staffing,
        BigDecimal inKind,
        BigDecimal delegated,
        Optional<BigDecimal> outturn,
        BigDecimal outturnKnown,
        BigDecimal budgetOfKnown,
        long known,
        long awaited) {

    static FinanceTotals of(List<FinanceLine> lines) {
        List<FinanceLine> settled =
                lines.stream().filter(line -> line.outturn().isPresent()).toList();
        long awaited = lines.stream().filter(FinanceLine::awaited).count();
        BigDecimal outturn = sum(settled, line -> line.outturn().orElseThrow());
        return new FinanceTotals(
                sum(lines, FinanceLine::staffing),
                sum(lines, FinanceLine::inKind),
                sum(lines, FinanceLine::delegated),
                awaited > 0 || settled.isEmpty() ? Optional.empty() : Optional.of(outturn),
                outturn,
                sum(settled, FinanceLine::budget),
                settled.size(),
                awaited);
    }

    public BigDecimal budget() {
        return staffing.add(inKind).add(delegated);
    }

    /** Outturn less budget: below 0 if less came than was budgeted; empty as long as the outturn is not known as a whole. */
    public Optional<BigDecimal> variance() {
        return outturn.map(known -> known.subtract(budget()));
    }

    private static BigDecimal sum(List<FinanceLine> lines, Function<FinanceLine, BigDecimal> amount) {
        return lines.stream().map(amount).reduce(Pounds.NOTHING, BigDecimal::add);
    }
}
