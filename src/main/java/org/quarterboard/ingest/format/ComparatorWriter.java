package org.quarterboard.ingest.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.NewComparator;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.SpreadsheetText;

/** Writes published figures in the layout in which they are read: read again, they are the same. */
public final class ComparatorWriter {

    private ComparatorWriter() {}

    public static String text(List<NewComparator> figures) {
        StringWriter out = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
        csv.writeRecord(ComparatorLayout.COLUMNS);
        for (NewComparator figure : figures) {
            Optional<Quarter> quarter = figure.period().asQuarter();
            csv.writeRecord(
                    figure.area().key().kind().code(),
                    figure.area().key().code(),
                    SpreadsheetText.guarded(figure.area().name()),
                    quarter.map(one -> "%d%02d".formatted(one.year(), (one.year() + 1) % 100))
                            .orElse(""),
                    quarter.map(one -> "Financial year Q" + one.number()).orElse(""),
                    figure.period().start().toString(),
                    figure.period().end().toString(),
                    figure.measure().value(),
                    number(figure.published().numerator()),
                    number(figure.published().denominator()),
                    number(figure.published().rate()),
                    figure.provisional() ? "provisional" : "final",
                    SpreadsheetText.guarded(figure.source().title()),
                    SpreadsheetText.guarded(figure.source().url()),
                    figure.source().publishedOn().toString());
        }
        return out.toString();
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
