package org.quarterboard.trends.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.SpreadsheetText;
import org.quarterboard.trends.SectorGrid;

/** The table of the grid of sectors as a CSV file, written like {@link MeasureCsv}. */
final class SectorCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SectorCsv() {}

    static byte[] of(String measure, SectorGrid grid, Messages messages, Locale locale) {
        StringWriter out = new StringWriter();
        out.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(guarded(Stream.of(
                    Stream.of(
                            messages.get("trends.list.measure", locale), messages.get("trends.table.quarter", locale)),
                    grid.sectors().stream(),
                    Stream.of(
                            messages.get("trends.sectors.source", locale),
                            messages.get("trends.table.figures", locale)))));
            for (SectorGrid.Row row : grid.rows()) {
                csv.writeRecord(guarded(Stream.of(
                        Stream.of(measure, row.quarter().nationalLabel()),
                        row.figures().stream().map(SectorGrid.Figure::words),
                        Stream.of(row.source(), figures(row)))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String figures(SectorGrid.Row row) {
        return row.figures().stream()
                .flatMap(figure -> Stream.ofNullable(figure.figure()))
                .map(id -> Long.toString(id.value()))
                .collect(Collectors.joining(" "));
    }

    private static List<String> guarded(Stream<Stream<String>> parts) {
        return parts.flatMap(part -> part).map(SpreadsheetText::guarded).toList();
    }
}
