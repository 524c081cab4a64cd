package org.quarterboard.ingest.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.LongLayoutColumns;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.SpreadsheetText;

/**
 * Writes the national long layout, as the warehouse prints it: a row for every count that is there, a denominator in
 * every row that has one, and the differences worked out.
 */
public final class LongLayoutWriter {

    private static final int SERIOUS_VIOLENCE = 9;

    private final LongLayout layout;
    private final StringBuilder out = new StringBuilder();

    /**
     * A service's figures for a quarter.
     *
     * @param source "Data from template" or "Data from case level"
     * @param values whole numbers by cell; a cell that is not there is not returned
     * @param silent cells whose row is printed without a number, because the service said that it does not return them
     */
    public record Return(
            String name,
            String code,
            String area,
            String country,
            String family,
            String source,
            Quarter quarter,
            Map<CellCode, Long> values,
            Set<CellCode> silent) {

        public Return {
            values = Map.copyOf(values);
            silent = Set.copyOf(silent);
        }

        public Return(
                String name,
                String code,
                String area,
                String country,
                String family,
                String source,
                Quarter quarter,
                Map<CellCode, Long> values) {
            this(name, code, area, country, family, source, quarter, values, Set.of());
        }
    }

    public LongLayoutWriter(LongLayout layout) {
        this.layout = layout;
        line(LongLayoutColumns.NAMES);
    }

    /** Adds a service's quarter under the definitions that hold in it. */
    public LongLayoutWriter add(Return figures) {
        int version = layout.versionIn(figures.quarter());
        int seriousViolence = drugsCounted(figures) ? 1 : version;
        for (LayoutRow row : layout.rows()) {
            int applied = row.kpi() == SERIOUS_VIOLENCE ? seriousViolence : version;
            LayoutRow.Cells cells = row.cells(applied);
            Optional<Long> numerator =
                    row.derived() ? change(row, figures, applied) : value(cells.numerator(), figures);
            boolean silent =
                    cells.numeratorCell().filter(figures.silent()::contains).isPresent();
            if (numerator.isPresent() || silent) {
                String denominator = row.fixedDenominator() > 0
                        ? Integer.toString(row.fixedDenominator())
                        : value(cells.denominator(), figures)
                                .map(String::valueOf)
                                .orElse("");
                row(row, figures, numerator.map(String::valueOf).orElse(""), denominator);
            }
        }
        return this;
    }

    /** A return that counted drugs offences is kept under the first definition of KPI 9, whatever its quarter. */
    private boolean drugsCounted(Return figures) {
        for (LayoutRow row : layout.rows()) {
            boolean onlyBefore = value(row.before().numerator(), figures).isPresent()
                    && row.now().numerator() != null
                    && value(row.now().numerator(), figures).isEmpty();
            if (row.kpi() == SERIOUS_VIOLENCE && onlyBefore) {
                return true;
            }
        }
        return false;
    }

    /** The file so far. */
    public String text() {
        return out.toString();
    }

    private Optional<Long> change(LayoutRow row, Return figures, int version) {
        LayoutRow end = layout.row(row.kpi(), row.minuend());
        LayoutRow start = layout.row(row.kpi(), row.subtrahend());
        if (end == null || start == null) {
            return Optional.empty();
        }
        Optional<Long> last = value(end.cells(version).numerator(), figures);
        Optional<Long> first = value(start.cells(version).numerator(), figures);
        return last.flatMap(l -> first.map(f -> l - f));
    }

    private static Optional<Long> value(@Nullable CellCode cell, Return figures) {
        return cell == null
                ? Optional.empty()
                : Optional.ofNullable(figures.values().get(cell));
    }

    private void row(LayoutRow row, Return figures, String numerator, String denominator) {
        LongLayout.Names names = layout.names(row.kpi());
        boolean headline = row.submeasure().equals("Headline");
        line(List.of(
                SpreadsheetText.guarded(figures.name()),
                figures.code(),
                SpreadsheetText.guarded(figures.area()),
                SpreadsheetText.guarded(figures.country()),
                SpreadsheetText.guarded(figures.family()),
                row.kpi() == 8 ? "Data from template" : figures.source(),
                figures.quarter().nationalLabel(),
                figures.quarter().start().toString(),
                names.kpi(),
                names.name(),
                names.description(),
                row.timePoint(),
                row.suitability(),
                row.completion(),
                row.seniority(),
                row.partTimeFullTime(),
                row.category(),
                row.shortDescription(),
                "",
                Boolean.toString(headline),
                row.submeasure(),
                row.numeratorName(),
                numerator,
                row.denominatorName(),
                denominator,
                headline ? names.numerator() : "",
                headline ? names.denominator() : ""));
    }

    private void line(List<String> fields) {
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            String field = fields.get(i);
            boolean quote = field.indexOf(',') >= 0
                    || field.indexOf('"') >= 0
                    || field.indexOf('\n') >= 0
                    || field.indexOf('\r') >= 0;
            out.append(quote ? '"' + field.replace("\"", "\"\"") + '"' : field);
        }
        out.append("\r\n");
    }
}
