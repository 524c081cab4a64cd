package org.quarterboard.ingest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.MeasureCode;

/**
 * What a typed figure does to a value that is made of it.
 *
 * @param measure whose value it is
 * @param numerator the cell of the value's numerator or count
 * @param version how the value is defined: its unit, and the population of a rate
 * @param own whether it is the measure's own value, and not a part of it
 */
public record FigureEffect(
        MeasureCode measure, CellCode numerator, DefinitionVersion version, boolean own, Side before, Side after) {

    /**
     * The value before or after.
     *
     * @param numerator null where none is held
     * @param denominator null where none is held, or none belongs to it
     */
    public record Side(
            @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {}
}
