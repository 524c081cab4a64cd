package org.quarterboard.ingest.format;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Gap;

/** What a file gives for a cell: a value, or the reason why there is none. */
public record CellValue(
        CellCode cell, @Nullable BigDecimal value, @Nullable Gap gap) {

    public CellValue {
        if ((value == null) == (gap == null)) {
            throw new IllegalArgumentException("Either a value or a gap: " + cell);
        }
    }

    public static CellValue of(CellCode cell, long value) {
        return new CellValue(cell, BigDecimal.valueOf(value), null);
    }

    public static CellValue missing(CellCode cell, Gap gap) {
        return new CellValue(cell, null, gap);
    }

    public Optional<BigDecimal> number() {
        return Optional.ofNullable(value);
    }

    public Optional<Gap> reason() {
        return Optional.ofNullable(gap);
    }
}
