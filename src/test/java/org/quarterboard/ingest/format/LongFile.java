package org.quarterboard.ingest.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.LongLayoutColumns;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.shared.Quarter;

/** A sound national file, which a test then spoils. */
final class LongFile {

    static final MeasureCatalogue CATALOGUE = MeasureCatalogue.load();
    static final LongLayoutReader READER = new LongLayoutReader(CATALOGUE);
    static final Quarter AFTER = new Quarter(2025, 2);
    static final Quarter BEFORE = new Quarter(2023, 4);

    private final List<List<String>> lines = new ArrayList<>();

    LongFile(Map<CellCode, Long> values, Quarter quarter) {
        String text = new LongLayoutWriter(READER.layout())
                .add(new LongLayoutWriter.Return(
                        "Exampleshire", "ZZ01", "East", "England", "Family 1", "Data from case level", quarter, values))
                .text();
        CsvScanner scanner = new CsvScanner(text);
        for (List<String> record = scanner.next(27); record != null; record = scanner.next(27)) {
            lines.add(new ArrayList<>(record));
        }
    }

    /** All cells 0 but the populations: every sum holds. */
    static LongFile zeros(Quarter quarter) {
        Map<CellCode, Long> values = new HashMap<>();
        CATALOGUE.cells().forEach(cell -> values.put(cell.code(), 0L));
        return new LongFile(values, quarter);
    }

    LongFile set(String row, String column, String value) {
        lines.get(line(row) - 1).set(LongLayoutColumns.NAMES.indexOf(column), value);
        return this;
    }

    LongFile setAll(String column, String value) {
        lines.subList(1, lines.size()).forEach(line -> line.set(LongLayoutColumns.NAMES.indexOf(column), value));
        return this;
    }

    /** Sets the value in every row that repeats the denominator. */
    LongFile denominator(String name, String value) {
        for (List<String> line : lines) {
            if (line.get(LongLayout.DENOMINATOR_NAME).equals(name)) {
                line.set(LongLayout.DENOMINATOR, value);
            }
        }
        return this;
    }

    LongFile remove(String row) {
        lines.remove(line(row) - 1);
        return this;
    }

    LongFile repeat(String row) {
        lines.add(new ArrayList<>(lines.get(line(row) - 1)));
        return this;
    }

    /** The line of the file on which the row stands, the header being 1. */
    int line(String row) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).get(LongLayout.NUMERATOR_NAME).equals(row)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(row);
    }

    int rows() {
        return lines.size() - 1;
    }

    List<List<String>> lines() {
        return lines;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            text.append(String.join(",", line.stream().map(LongFile::quoted).toList()))
                    .append("\r\n");
        }
        return text.toString();
    }

    ParsedFile read() {
        return read(text());
    }

    static ParsedFile read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static ParsedFile read(byte[] bytes) {
        return READER.read(bytes, ReadLimits.USUAL, OptionalInt.empty());
    }

    private static String quoted(String field) {
        return field.indexOf(',') < 0 && field.indexOf('"') < 0 ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
