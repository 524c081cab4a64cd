package org.quarterboard.ingest.format;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Gap;

/** The figures that a tidy file gives for one service and period. */
final class TidyGroup {

    private final Map<CellCode, Long> lines = new HashMap<>();
    private final Map<CellCode, BigDecimal> numbers = new HashMap<>();
    private final Map<CellCode, Given> given = new HashMap<>();

    /** Takes a figure that must not stand twice. */
    void add(Cell cell, BigDecimal value, long line, String column, List<CellValue> into, Findings findings) {
        if (first(cell, line, column, findings)) {
            keep(cell, value, line, column, into);
        }
    }

    /** Takes a denominator, which rows may repeat as long as they agree; none of them may call it missing. */
    void addShared(Cell cell, BigDecimal value, long line, String column, List<CellValue> into, Findings findings) {
        BigDecimal before = numbers.get(cell.code());
        if (before == null) {
            add(cell, value, line, column, into, findings);
        } else if (before.compareTo(value) != 0) {
            findings.add(
                    FindingCode.FIGURES_DISAGREE,
                    line,
                    column,
                    value.toPlainString(),
                    before.toPlainString() + " (" + lines.get(cell.code()) + ")");
        }
    }

    void addGap(Cell cell, Gap gap, long line, String column, List<CellValue> into, Findings findings) {
        if (first(cell, line, column, findings)) {
            into.add(CellValue.missing(cell.code(), gap));
        }
    }

    void check(GroupCheck check, Findings findings) {
        check.check(given, findings);
    }

    private boolean first(Cell cell, long line, String column, Findings findings) {
        Long before = lines.putIfAbsent(cell.code(), line);
        if (before != null) {
            findings.add(FindingCode.ROW_TWICE, line, column, cell.code().value(), Long.toString(before));
        }
        return before == null;
    }

    private void keep(Cell cell, BigDecimal value, long line, String column, List<CellValue> into) {
        numbers.put(cell.code(), value);
        if (value.scale() <= 0) {
            given.put(cell.code(), new Given(value.longValueExact(), line, column));
        }
        into.add(new CellValue(cell.code(), value, null));
    }
}
