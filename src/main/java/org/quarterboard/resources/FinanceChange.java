package org.quarterboard.resources;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is different between two revisions, agency by agency and column by column. */
public sealed interface FinanceChange {

    Agency agency();

    FinanceColumn column();

    /** An amount; an empty outturn is one that is not known. */
    record Amount(Agency agency, FinanceColumn column, Optional<BigDecimal> before, Optional<BigDecimal> after)
            implements FinanceChange {}

    /** The words of a note; empty if there are none. */
    record Note(Agency agency, String before, String after) implements FinanceChange {

        @Override
        public FinanceColumn column() {
            return FinanceColumn.NOTE;
        }
    }

    /** In the order of agencies and columns; an agency without a line gives nothing. */
    static List<FinanceChange> between(List<FinanceLine> earlier, List<FinanceLine> later) {
        List<FinanceChange> changes = new ArrayList<>();
        for (Agency agency : Agency.values()) {
            FinanceLine before = of(earlier, agency);
            FinanceLine after = of(later, agency);
            for (FinanceColumn column : FinanceColumn.values()) {
                if (!before.amount(column).equals(after.amount(column))) {
                    changes.add(new Amount(agency, column, before.amount(column), after.amount(column)));
                }
            }
            if (!before.note().equals(after.note())) {
                changes.add(new Note(agency, before.note(), after.note()));
            }
        }
        return changes;
    }

    private static FinanceLine of(List<FinanceLine> lines, Agency agency) {
        return lines.stream()
                .filter(line -> line.agency() == agency)
                .findFirst()
                .orElseGet(() -> FinanceLine.empty(agency));
    }
}
