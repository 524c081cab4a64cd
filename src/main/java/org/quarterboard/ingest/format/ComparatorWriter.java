package org.quarterboard.ingest.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.NewComparator;
import org.quarterboard.shared.Quarter;

/** Writes published figures in the layout in which they are read: read again, they are the same. */
public final class ComparatorWriter {

    private ComparatorWriter() {}

    public static String text(List<NewComparator> figures) {
        StringBuilder out = new StringBuilder(String.join(",", ComparatorLayout.COLUMNS)).append("\r\n");
        for (NewComparator figure : figures) {
            Optional<Quarter> quarter = figure.period().asQuarter();
            out.append(String.join(
                            ",",
                            figure.area().key().kind().code(),
                            figure.area().key().code(),
                            field(figure.area().name()),
                            quarter.map(one -> "%d%02d".formatted(one.year(), (one.year() + 1) % 100))
                                    .orElse(""),
                            quarter.map(one -> "Financial year Q" + one.number())
                                    .orElse(""),
                            figure.period().start().toString(),
                            figure.period().end().toString(),
                            figure.measure().value(),
                            number(figure.published().numerator()),
                            number(figure.published().denominator()),
                            number(figure.published().rate()),
                            figure.provisional() ? "provisional" : "final",
                            field(figure.source().title()),
                            field(figure.source().url()),
                            figure.source().publishedOn().toString()))
                    .append("\r\n");
        }
        return out.toString();
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    private static String field(String text) {
        boolean quote = text.indexOf(',') >= 0 || text.indexOf('"') >= 0;
        return quote ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
