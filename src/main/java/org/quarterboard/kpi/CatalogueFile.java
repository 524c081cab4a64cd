package org.quarterboard.kpi;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A catalogue file on the class path, read line by line; every fault names its file and line. */
public final class CatalogueFile {

    private CatalogueFile() {}

    /** Reads the file; the function sees one line at a time. */
    public static <T> List<T> read(String name, Function<Line, T> line) {
        try (InputStream in = CatalogueFile.class.getResourceAsStream("/catalogue/" + name)) {
            if (in == null) {
                throw new CatalogueException(name, 0, "is not on the class path");
            }
            return read(name, in, line);
        } catch (IOException e) {
            throw new CatalogueException(name, "cannot be read", e);
        }
    }

    static <T> List<T> read(String name, InputStream in, Function<Line, T> line) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
            return csv.stream().map(entry -> line.apply(new Line(name, entry))).toList();
        } catch (CsvParseException e) {
            throw new CatalogueException(name, "is not a CSV file", e);
        }
    }

    /** One line of a catalogue file. */
    public record Line(String file, NamedCsvRecord fields) {

        public String text(String column) {
            try {
                return fields.getField(column);
            } catch (NoSuchElementException e) {
                throw wrong("the column " + column + " is missing");
            }
        }

        public boolean yes(String column) {
            return switch (text(column)) {
                case "yes" -> true;
                case "no", "" -> false;
                default -> throw wrong(column + " must be yes or no, not " + text(column));
            };
        }

        /** A whole number; null where the field is empty. */
        @Nullable
        Integer number(String column) {
            String text = text(column);
            try {
                return text.isEmpty() ? null : Integer.valueOf(text);
            } catch (NumberFormatException e) {
                throw wrong(column + " must be a whole number, not " + text);
            }
        }

        /** An item of an enumeration, written small and with hyphens. */
        <E extends Enum<E>> E item(String column, Class<E> type) {
            String text = text(column);
            for (E item : type.getEnumConstants()) {
                if (item.name().replace('_', '-').equalsIgnoreCase(text)) {
                    return item;
                }
            }
            throw wrong(column + " cannot be " + text);
        }

        public CatalogueException wrong(String what) {
            return new CatalogueException(file, fields.getStartingLineNumber(), what);
        }
    }
}
