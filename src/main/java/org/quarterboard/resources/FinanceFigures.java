package org.quarterboard.resources;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Budget and outturn of a service in a financial year, as somebody saved them.
 *
 * @param year the first calendar year of the financial year: 2026 for April 2026 to March 2027
 * @param revision counted from 1 in each year; the version for changes
 * @param savedBy empty if unknown
 * @param reason why an earlier revision was changed; empty for the first
 * @param lines one for each agency that may contribute to the service, in the order of {@link Agency}
 */
public record FinanceFigures(
        int year, int revision, Instant savedAt, String savedBy, String reason, List<FinanceLine> lines) {

    public FinanceFigures {
        lines = List.copyOf(lines);
    }

    /** The same with these lines. */
    FinanceFigures with(List<FinanceLine> others) {
        return new FinanceFigures(year, revision, savedAt, savedBy, reason, others);
    }

    public FinanceTotals totals() {
        return FinanceTotals.of(lines);
    }

    /** An agency that is not among the lines gives nothing. */
    public FinanceLine line(Agency agency) {
        return lines.stream()
                .filter(line -> line.agency() == agency)
                .findFirst()
                .orElseGet(() -> FinanceLine.empty(agency));
    }

    /** The agency's part of the whole budget, from 0 to 1, to 34 digits; empty if there is no budget. */
    public Optional<BigDecimal> share(Agency agency) {
        return ratio(line(agency).budget(), totals().budget());
    }

    /** Whether nothing is said of any agency, as after a year that was filled in by mistake. */
    public boolean isEmpty() {
        return lines.stream().allMatch(FinanceLine::isEmpty);
    }

    /** How much the first is of the second, to 34 digits; empty if the second is 0. */
    static Optional<BigDecimal> ratio(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.divide(whole, MathContext.DECIMAL128));
    }
}
