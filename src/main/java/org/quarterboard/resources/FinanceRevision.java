package org.quarterboard.resources;

import java.util.List;

/**
 * What was saved and what it changed.
 *
 * @param changes against the revision before; of the first, against nothing
 */
public record FinanceRevision(FinanceFigures figures, List<FinanceChange> changes) {

    public FinanceRevision {
        changes = List.copyOf(changes);
    }
}
