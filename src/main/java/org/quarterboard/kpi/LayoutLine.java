package org.quarterboard.kpi;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of the national long layout, as far as it tells where a measure is found in a file.
 *
 * @param group the heading under which the file prints it ("Type of accommodation")
 * @param item what it is of that ("Living with parents")
 * @param submeasure the letter that the file prints; not always the guidance's
 * @param numerator the machine name of its value
 * @param denominator the machine name of what that is divided by
 * @param now the cell it fills; null if the definitions no longer have it, or if it repeats a difference
 * @param before the cell it filled under the first definitions; null if it is the same or none
 */
public record LayoutLine(
        String group,
        String item,
        String submeasure,
        String numerator,
        String denominator,
        @Nullable CellCode now,
        @Nullable CellCode before) {

    public Optional<CellCode> nowCell() {
        return Optional.ofNullable(now);
    }

    public Optional<CellCode> beforeCell() {
        return Optional.ofNullable(before);
    }
}
