package org.quarterboard.kpi;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Quarter;

/**
 * How a measure is defined for a time. A series never runs from one version into the next.
 *
 * @param number 1, 2 …
 * @param validFrom first day of the first quarter
 * @param validTo last day of the last quarter; null while it holds
 * @param unit unit of the value
 * @param ratePer the population that a rate is stated for (10,000); null unless the unit is RATE
 * @param outOf the largest value of a count that has one (KPI 8: 5); else null
 * @param better direction of the measure's own value
 * @param numerator the cell of the numerator or count of the measure's own value; null where it only has parts
 * @param denominator the cell of its denominator; null where it has none
 * @param words the start of its message keys
 * @param walesWording whether title and meaning are worded differently in Wales
 */
public record DefinitionVersion(
        int number,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Unit unit,
        @Nullable Integer ratePer,
        @Nullable Integer outOf,
        Better better,
        @Nullable CellCode numerator,
        @Nullable CellCode denominator,
        String words,
        boolean walesWording) {

    public boolean holdsIn(Quarter quarter) {
        return !quarter.start().isBefore(validFrom)
                && (validTo == null || !quarter.end().isAfter(validTo));
    }

    public Optional<CellCode> numeratorCell() {
        return Optional.ofNullable(numerator);
    }

    public Optional<CellCode> denominatorCell() {
        return Optional.ofNullable(denominator);
    }

    /** As it stands in cell codes: v2. */
    public String token() {
        return "v" + number;
    }

    public String titleKey(boolean wales) {
        return words + (wales && walesWording ? ".title.wales" : ".title");
    }

    public String meaningKey(boolean wales) {
        return words + (wales && walesWording ? ".meaning.wales" : ".meaning");
    }
}
