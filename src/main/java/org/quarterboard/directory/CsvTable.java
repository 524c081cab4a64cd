package org.quarterboard.directory;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file under its header, their fields in the order of the layout. Strict: UTF-8, commas, every column
 * there and no other, every row full. The columns may stand in any order, with spaces around and in any letters.
 */
public record CsvTable(CsvLayout layout, List<Row> rows) {

    public static final int MOST_BYTES = 25_000_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public CsvTable {
        rows = List.copyOf(rows);
    }

    /** @param number the line on which the row begins, the header standing on line 1 */
    public record Row(int number, List<String> fields) {

        public Row {
            fields = List.copyOf(fields);
        }
    }

    /** A file of this layout with the header alone. */
    public static byte[] template(CsvLayout layout) {
        return (String.join(",", layout.columns()) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    public static CsvTable read(CsvLayout layout, byte[] bytes, Findings findings) {
        String text = decoded(bytes, findings);
        if (text == null) {
            return new CsvTable(layout, List.of());
        }
        List<Row> rows = parsed(text, findings);
        if (!findings.isEmpty()) {
            return new CsvTable(layout, List.of());
        }
        return new CsvTable(layout, body(layout, rows, findings));
    }

    private static @Nullable String decoded(byte[] bytes, Findings findings) {
        if (bytes.length > MOST_BYTES) {
            findings.add(0, "", "", Problem.TOO_LARGE, String.valueOf(MOST_BYTES / 1_000_000));
            return null;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            findings.add(lineOfFirstBadByte(bytes), "", "", Problem.NOT_UTF8);
            return null;
        }
    }

    private static int lineOfFirstBadByte(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length + 1), true);
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static List<Row> parsed(String text, Findings findings) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord csv : reader) {
                rows.add(new Row(Math.toIntExact(csv.getStartingLineNumber()), csv.getFields()));
            }
        } catch (CsvParseException e) {
            findings.add(rows.isEmpty() ? 1 : rows.getLast().number() + 1, "", "", Problem.BROKEN_CSV);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static List<Row> body(CsvLayout layout, List<Row> rows, Findings findings) {
        if (rows.isEmpty()) {
            findings.add(0, "", "", Problem.EMPTY_FILE);
            return List.of();
        }
        List<String> names = rows.getFirst().fields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (names.size() != layout.columns().size() || !names.containsAll(layout.columns())) {
            findings.add(
                    1,
                    "",
                    String.join(",", rows.getFirst().fields()),
                    Problem.WRONG_HEADER,
                    String.join(",", layout.columns()));
            return List.of();
        }
        if (rows.size() == 1) {
            findings.add(0, "", "", Problem.EMPTY_FILE);
        }
        int width = layout.columns().size();
        List<Row> full = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            if (row.fields().size() == width) {
                full.add(new Row(
                        row.number(),
                        layout.columns().stream()
                                .map(column -> row.fields().get(names.indexOf(column)))
                                .toList()));
            } else {
                findings.add(
                        row.number(), "", String.join(",", row.fields()), Problem.FIELD_COUNT, String.valueOf(width));
            }
        }
        return full;
    }
}
