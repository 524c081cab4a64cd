package org.quarterboard.resources;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody wants to save of a financial year.
 *
 * @param year its first calendar year
 * @param lines of each agency at most one; an agency that is left out gives nothing
 * @param reason why the figures that stand are changed; may be empty if there are none
 */
public record FinanceDraft(int year, List<FinanceLine> lines, String reason) {

    public FinanceDraft {
        lines = List.copyOf(lines);
        reason = reason.strip();
        Set<Agency> agencies = new HashSet<>();
        for (FinanceLine line : lines) {
            if (!agencies.add(line.agency())) {
                throw new IllegalArgumentException("Two lines of " + line.agency());
            }
        }
    }
}
