package org.quarterboard.resources;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an agency contributes in a financial year, in pounds and pence.
 *
 * @param staffing staff it pays or seconds, in the budget
 * @param inKind payments in kind, in the budget
 * @param delegated other delegated funds, in the budget
 * @param outturn what it came to of all kinds together; empty as long as it is not known, which is not 0
 * @param note short; empty if there is nothing to say
 */
public record FinanceLine(
        Agency agency,
        BigDecimal staffing,
        BigDecimal inKind,
        BigDecimal delegated,
        Optional<BigDecimal> outturn,
        String note) {

    public FinanceLine {
        staffing = Pounds.exact(staffing);
        inKind = Pounds.exact(inKind);
        delegated = Pounds.exact(delegated);
        outturn = outturn.map(Pounds::exact);
        note = note.strip();
    }

    public static FinanceLine empty(Agency agency) {
        return new FinanceLine(agency, Pounds.NOTHING, Pounds.NOTHING, Pounds.NOTHING, Optional.empty(), "");
    }

    /** The same with this outturn. */
    public FinanceLine with(Optional<BigDecimal> otherOutturn) {
        return new FinanceLine(agency, staffing, inKind, delegated, otherOutturn, note);
    }

    /** All three kinds together. */
    public BigDecimal budget() {
        return staffing.add(inKind).add(delegated);
    }

    /** Outturn less budget: below 0 if less came than was budgeted; empty as long as the outturn is not known. */
    public Optional<BigDecimal> variance() {
        return outturn.map(known -> known.subtract(budget()));
    }

    /** Whether something is budgeted whose outturn is not known. */
    public boolean awaited() {
        return outturn.isEmpty() && budget().signum() > 0;
    }

    /** Whether nothing is said of the agency. */
    public boolean isEmpty() {
        return budget().signum() == 0 && outturn.isEmpty() && note.isEmpty();
    }

    /** The amount in a column; empty in the column of notes and where the outturn is not known. */
    public Optional<BigDecimal> amount(FinanceColumn column) {
        return switch (column) {
            case STAFFING -> Optional.of(staffing);
            case IN_KIND -> Optional.of(inKind);
            case DELEGATED -> Optional.of(delegated);
            case OUTTURN -> outturn;
            case NOTE -> Optional.empty();
        };
    }
}
