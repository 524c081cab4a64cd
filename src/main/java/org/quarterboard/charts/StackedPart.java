package org.quarterboard.charts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a whole over quarters.
 *
 * @param name its name, written beside it
 * @param values one for each quarter, 0 or more; {@code null} where it is missing
 */
public record StackedPart(String name, List<@Nullable Double> values) {

    public StackedPart {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        for (Double value : values) {
            if (value != null && (!Double.isFinite(value) || value < 0)) {
                throw new IllegalArgumentException("A part is a finite number, 0 or more, or missing");
            }
        }
    }
}
