package org.quarterboard.trends;

import java.util.List;

/**
 * The breakdowns of a measure as pictures; no figure is pictured twice.
 *
 * @param stacks those whose parts exclude each other and make a column
 * @param rows small pictures of all others
 */
public record Breakdowns(List<BreakdownStack> stacks, List<BreakdownPictures> rows) {

    public Breakdowns {
        stacks = List.copyOf(stacks);
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return stacks.isEmpty() && rows.isEmpty();
    }
}
