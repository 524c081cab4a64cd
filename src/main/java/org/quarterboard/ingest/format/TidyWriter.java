package org.quarterboard.ingest.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.Category;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellKind;
import org.quarterboard.kpi.Gap;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.SpreadsheetText;

/**
 * Writes the tidy layout, one line for each figure, so that reading it gives the same figures: with the definition version
 * of each, its status, and the letter of a gap in the column where the number would stand.
 */
public final class TidyWriter {

    private final MeasureCatalogue catalogue;
    private final StringWriter out = new StringWriter();
    private final CsvWriter csv;

    /** A figure to write: either a value or a gap. */
    public record Figure(String service, Period period, CellValue value, boolean provisional) {}

    public TidyWriter(MeasureCatalogue catalogue) {
        this.catalogue = catalogue;
        this.csv = CsvWriter.builder().bufferSize(0).build(out);
        csv.writeRecord(TidyColumns.ALL);
    }

    /** @throws java.util.NoSuchElementException if the catalogue has no such cell */
    public TidyWriter add(Figure figure) {
        Cell cell = catalogue.cell(figure.value().cell()).orElseThrow();
        Measure measure = catalogue.measure(cell.measure());
        Period period = figure.period();
        Quarter quarter = period.asQuarter().orElseGet(() -> Quarter.of(period.start()));
        String[] fields = new String[TidyColumns.ALL.size()];
        Arrays.fill(fields, "");
        fields[TidyColumns.TIME_PERIOD] = "%d%02d".formatted(quarter.year(), (quarter.year() + 1) % 100);
        fields[TidyColumns.TIME_IDENTIFIER] = "Financial year Q" + quarter.number();
        fields[TidyColumns.SERVICE] = SpreadsheetText.guarded(figure.service());
        fields[TidyColumns.KPI] = measure.established() ? "" : Integer.toString(measure.kpi());
        fields[TidyColumns.MEASURE] = measure.code().value();
        fields[TidyColumns.STAGE] = cell.stage().code();
        fields[TidyColumns.TOPIC] =
                joined(cell.categories().stream().map(Category::dimension).toList());
        fields[TidyColumns.BREAKDOWN] =
                joined(cell.categories().stream().map(Category::item).toList());
        fields[column(cell.kind())] =
                text(figure.value().value(), figure.value().gap());
        fields[TidyColumns.STATUS] = figure.provisional() ? "provisional" : "final";
        if (measure.established()) {
            fields[TidyColumns.PERIOD_START] = period.start().toString();
            fields[TidyColumns.PERIOD_END] = period.end().toString();
        }
        fields[TidyColumns.VERSION] = "v" + cell.version();
        csv.writeRecord(new ArrayList<>(List.of(fields)));
        return this;
    }

    /** The file so far. */
    public String text() {
        return out.toString();
    }

    private static int column(CellKind kind) {
        return switch (kind) {
            case NUMERATOR -> TidyColumns.NUMERATOR;
            case DENOMINATOR -> TidyColumns.DENOMINATOR;
            case COUNT -> TidyColumns.COUNT;
            case RATE -> TidyColumns.RATE;
        };
    }

    private static String text(@Nullable BigDecimal value, @Nullable Gap gap) {
        if (value != null) {
            return value.toPlainString();
        }
        return gap == null ? "" : gap.letter();
    }

    private static String joined(List<String> parts) {
        return parts.stream().collect(Collectors.joining(";"));
    }
}
