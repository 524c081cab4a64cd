package org.quarterboard.ingest.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Gap;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/** The rows of one service and quarter, and how they become values of cells. */
final class LongGroup {

    private static final String NUMERATOR = "numerator_value";
    private static final String DENOMINATOR = "denominator_value";
    private static final int SERIOUS_VIOLENCE = 9;

    /** A row as read; missing and wrong numbers as in {@link Numbers}. */
    record Read(
            LayoutRow row,
            long line,
            String source,
            String rawNumerator,
            String rawDenominator,
            String denominatorName,
            long numerator,
            long denominator) {}

    private final LongLayout layout;
    private final String service;
    private final Quarter quarter;
    private final int version;
    private final @Nullable Read[] byIndex;
    private final List<Read> rows = new ArrayList<>();
    private final Map<CellCode, Given> given = new HashMap<>();

    LongGroup(LongLayout layout, String service, Quarter quarter, int version) {
        this.layout = layout;
        this.service = service;
        this.quarter = quarter;
        this.version = version;
        this.byIndex = new Read[layout.rows().size()];
    }

    /** Takes the row, unless the same row was there before. */
    void add(Read read, Findings findings) {
        Read first = byIndex[read.row().index()];
        if (first != null) {
            findings.add(
                    FindingCode.ROW_TWICE,
                    read.line(),
                    "measure_numerator",
                    read.row().numeratorName(),
                    Long.toString(first.line()));
            return;
        }
        byIndex[read.row().index()] = read;
        rows.add(read);
    }

    /** Checks the group and gives its rows; a figure that several rows repeat is given by the first that has it. */
    void finish(GroupCheck check, LongTraps traps, List<ParsedRow> into, Findings findings) {
        int seriousViolence = seriousViolenceVersion(traps, findings);
        Map<CellCode, Long> givenBy = new HashMap<>();
        for (Read read : rows) {
            LayoutRow.Cells cells = cells(read, seriousViolence);
            if (!read.row().derived()) {
                note(cells.numerator(), read.numerator(), read.line(), NUMERATOR, givenBy, findings);
            }
            note(cells.denominator(), read.denominator(), read.line(), DENOMINATOR, givenBy, findings);
        }
        check.check(given, findings);
        traps.look(rows, version);
        for (Read read : rows) {
            change(read, findings);
            into.add(parsed(read, cells(read, seriousViolence), givenBy));
        }
    }

    private LayoutRow.Cells cells(Read read, int seriousViolence) {
        int applied = read.row().kpi() == SERIOUS_VIOLENCE ? seriousViolence : version;
        LayoutRow.Cells usual = read.row().cells(applied);
        if (read.denominatorName().equals(read.row().denominatorName()) || usual.denominator() == null) {
            return usual;
        }
        CellCode named = layout.denominator(read.row().kpi(), read.denominatorName(), applied);
        return new LayoutRow.Cells(usual.numerator(), named);
    }

    /**
     * The national files still carry drugs offences. Where the file's own total of serious violence includes them, its
     * KPI 9 follows the first definition, whatever the quarter.
     */
    private int seriousViolenceVersion(LongTraps traps, Findings findings) {
        Read drugs = read("kpi9_sv_drugs");
        if (version == 1 || drugs == null || drugs.numerator() <= 0) {
            return version;
        }
        Read total = read("kpi9_sv_offences");
        Read headline = total == null ? read("kpi9_sv_offences_headline") : total;
        Read robbery = read("kpi9_sv_robbery");
        Read violence = read("kpi9_sv_violence_against_person");
        boolean leftOut = headline != null
                && robbery != null
                && violence != null
                && robbery.numerator() >= 0
                && violence.numerator() >= 0
                && robbery.numerator() + violence.numerator() == headline.numerator();
        if (leftOut) {
            traps.drugsLeftOut(drugs);
            return version;
        }
        findings.add(FindingCode.DRUGS_COUNTED, drugs.line(), NUMERATOR, drugs.rawNumerator(), "0");
        return 1;
    }

    private void note(
            @Nullable CellCode cell,
            long value,
            long line,
            String column,
            Map<CellCode, Long> givenBy,
            Findings findings) {
        if (cell == null || value == Numbers.WRONG) {
            return;
        }
        if (value == Numbers.MISSING) {
            givenBy.putIfAbsent(cell, line);
            return;
        }
        Given first = given.putIfAbsent(cell, new Given(value, line, column));
        if (first == null) {
            givenBy.put(cell, line);
        } else if (first.value() != value) {
            findings.add(
                    FindingCode.FIGURES_DISAGREE,
                    line,
                    column,
                    Long.toString(value),
                    first.value() + " (" + first.line() + ")");
        }
    }

    private void change(Read read, Findings findings) {
        LayoutRow row = read.row();
        if (!row.derived() || read.rawNumerator().isBlank()) {
            return;
        }
        Read end = read(row.minuend());
        Read start = read(row.subtrahend());
        if (end == null || start == null || end.numerator() < 0 || start.numerator() < 0) {
            return;
        }
        long expected = end.numerator() - start.numerator();
        if (read.numerator() != expected) {
            findings.add(
                    FindingCode.CHANGE_NOT_DIFFERENCE,
                    read.line(),
                    NUMERATOR,
                    read.rawNumerator(),
                    Long.toString(expected));
        }
    }

    private ParsedRow parsed(Read read, LayoutRow.Cells cells, Map<CellCode, Long> givenBy) {
        List<CellValue> values = new ArrayList<>(2);
        if (!read.row().derived()) {
            value(cells.numerator(), read.numerator(), read.line(), givenBy, values);
        }
        value(cells.denominator(), read.denominator(), read.line(), givenBy, values);
        return new ParsedRow(
                read.line(),
                service,
                Period.of(quarter),
                read.row().numeratorName(),
                read.row().kpi(),
                read.source(),
                false,
                List.of(read.rawNumerator(), read.rawDenominator()),
                values);
    }

    private static void value(
            @Nullable CellCode cell, long value, long line, Map<CellCode, Long> givenBy, List<CellValue> values) {
        if (cell == null || value == Numbers.WRONG) {
            return;
        }
        Long giver = givenBy.get(cell);
        if (giver != null
                && giver == line
                && values.stream().noneMatch(v -> v.cell().equals(cell))) {
            values.add(
                    value == Numbers.MISSING ? CellValue.missing(cell, Gap.NOT_RETURNED) : CellValue.of(cell, value));
        }
    }

    private @Nullable Read read(String name) {
        int kpi = layout.kpiOf(name);
        LayoutRow row = kpi == 0 ? null : layout.row(kpi, name);
        return row == null ? null : byIndex[row.index()];
    }
}
