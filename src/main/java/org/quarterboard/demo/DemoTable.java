package org.quarterboard.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files under {@code demo/} that describe the demonstration: a header, then one line each, no quotes. */
final class DemoTable {

    private DemoTable() {}

    /** Reads a table whose fields are parted by semicolons, which its sentences do without. */
    static List<Row> read(String file) {
        return read(file, ";");
    }

    static List<Row> read(String file, String separator) {
        List<String> lines = new String(bytes(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        List<String> names = fields(lines.getFirst(), separator);
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> values = fields(line, separator);
            if (values.size() != names.size()) {
                throw new IllegalStateException(file + " is wrong: " + line);
            }
            Map<String, String> fields = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                fields.put(names.get(i), values.get(i));
            }
            rows.add(new Row(fields));
        }
        return rows;
    }

    static byte[] bytes(String file) {
        try (InputStream in = DemoTable.class.getResourceAsStream("/demo/" + file)) {
            if (in == null) {
                throw new IllegalStateException("demo/" + file + " is not there");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("demo/" + file + " cannot be read", e);
        }
    }

    private static List<String> fields(String line, String separator) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, from)) {
            fields.add(line.substring(from, at));
            from = at + 1;
        }
        fields.add(line.substring(from));
        return fields;
    }

    /** A line of a table by the names of its columns. */
    record Row(Map<String, String> fields) {

        Row {
            fields = Map.copyOf(fields);
        }

        String text(String column) {
            String value = fields.get(column);
            if (value == null) {
                throw new IllegalStateException("No column " + column);
            }
            return value;
        }

        Optional<String> given(String column) {
            return Optional.of(text(column)).filter(value -> !value.isEmpty());
        }

        double number(String column) {
            return Double.parseDouble(text(column));
        }

        LocalDate date(String column) {
            return LocalDate.parse(text(column));
        }

        @Nullable
        LocalDate dateOrNull(String column) {
            return given(column).map(LocalDate::parse).orElse(null);
        }
    }
}
