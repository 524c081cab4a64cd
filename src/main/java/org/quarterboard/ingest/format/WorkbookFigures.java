package org.quarterboard.ingest.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Gap;
import org.quarterboard.kpi.SourceRow;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/** The figures that a workbook gives for its service and quarter. None stands twice. */
final class WorkbookFigures {

    private final String service;
    private final Quarter quarter;
    private final Map<CellCode, Long> lines = new HashMap<>();
    private final Map<CellCode, Given> given = new HashMap<>();
    private final List<ParsedRow> rows = new ArrayList<>();

    WorkbookFigures(String service, Quarter quarter) {
        this.service = service;
        this.quarter = quarter;
    }

    Quarter quarter() {
        return quarter;
    }

    /** A row as it stands in the sheet: its cell, its two fields, and whether it is provisional. */
    record Said(CellCode cell, int kpi, long line, boolean provisional, List<String> raw) {}

    void value(Said said, long value, Findings findings) {
        if (first(said, findings)) {
            given.put(said.cell(), new Given(value, said.line(), WorkbookColumn.FIGURE.title()));
            add(said, CellValue.of(said.cell(), value));
        }
    }

    void gap(Said said, Gap gap, Findings findings) {
        if (first(said, findings)) {
            add(said, CellValue.missing(said.cell(), gap));
        }
    }

    void check(GroupCheck check, Findings findings) {
        check.check(given, findings);
    }

    List<ParsedRow> rows() {
        return rows;
    }

    private boolean first(Said said, Findings findings) {
        Long before = lines.putIfAbsent(said.cell(), said.line());
        if (before != null) {
            findings.add(
                    FindingCode.ROW_TWICE,
                    said.line(),
                    WorkbookColumn.CODE.title(),
                    said.cell().value(),
                    Integer.toString(SourceRow.parse(before).row()));
        }
        return before == null;
    }

    private void add(Said said, CellValue value) {
        rows.add(new ParsedRow(
                said.line(),
                service,
                Period.of(quarter),
                said.cell().value(),
                said.kpi(),
                "",
                said.provisional(),
                said.raw(),
                List.of(value)));
    }
}
