package org.quarterboard.kpi;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What the KPI guidance v2.1 (July 2025) prints, copied out of it by hand, section by section, with the catalogue's name for
 * each thing. It knows nothing of the catalogue's files.
 */
final class Guidance {

    private static final List<Row> ROWS = read();

    private Guidance() {}

    /** A thing that the guidance prints, and the name it has here. */
    record Row(
            String section,
            String kind,
            String printed,
            String item,
            List<String> stages,
            List<String> breakdowns,
            boolean caseLevelOnly) {}

    static List<Row> rows(String kind) {
        return ROWS.stream().filter(row -> row.kind().equals(kind)).toList();
    }

    static List<String> items(String kind) {
        return rows(kind).stream().map(Row::item).toList();
    }

    private static List<Row> read() {
        try (InputStream in = Objects.requireNonNull(Guidance.class.getResourceAsStream("/kpi/guidance-v2.1.csv"));
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
            return csv.stream()
                    .map(line -> new Row(
                            line.getField("section"),
                            line.getField("kind"),
                            line.getField("printed"),
                            line.getField("item"),
                            words(line.getField("stages")),
                            words(line.getField("breakdowns")),
                            line.getField("case_level").equals("yes")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }
}
