package org.quarterboard.resources;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A financial year of a service as it stands, beside the year before.
 *
 * @param before the year before as it stands; empty if nothing is held of it
 */
public record FinanceYear(FinanceFigures figures, Optional<FinanceFigures> before) {

    /** The first calendar year of the financial year. */
    public int year() {
        return figures.year();
    }

    public List<FinanceLine> lines() {
        return figures.lines();
    }

    public FinanceTotals totals() {
        return figures.totals();
    }

    public int revision() {
        return figures.revision();
    }

    public Instant savedAt() {
        return figures.savedAt();
    }

    public String savedBy() {
        return figures.savedBy();
    }

    /** The agency's budget less that of the year before; empty if nothing is held of the year before. */
    public Optional<BigDecimal> change(Agency agency) {
        return before.map(earlier ->
                figures.line(agency).budget().subtract(earlier.line(agency).budget()));
    }

    /** The whole budget less that of the year before; empty if nothing is held of the year before. */
    public Optional<BigDecimal> change() {
        return before.map(earlier -> totals().budget().subtract(earlier.totals().budget()));
    }
}
