package org.quarterboard.ingest.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterboard.shared.SpreadsheetText;

/**
 * A copy of the user's own CSV file with one column more, behind all others, that says on each row what was found
 * there. Every other byte is the user's: byte order mark, separators, quotes, spaces, blank lines, line ends, and cells
 * that begin like a formula. The column's name is the same in every language, and readers pass over it.
 *
 * <p>What was found in the file as a whole or in its header stands on the first row of data, before what was found on
 * that row. The text of a row has no line break, so that the line numbers of a copy are those of the file. A column of
 * findings that is there already is replaced. A row that has fewer or more fields than the header says so in any case:
 * by that a reader of the copy tells it from a row that has lost nothing but its empty last field.
 */
public final class MarkedCsv {

    /** A spreadsheet takes 32,767 characters into a cell; a person reads fewer. */
    private static final int LONGEST = 8_000;

    private static final int BYTE_ORDER_MARK = 3;
    private static final int COLUMNS = 32;

    private final String text;
    private final char separator;
    private final Map<Long, List<String>> notes = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /** A record of the file; where its own fields end and where it ends, as places in the text. */
    private record Row(long line, int own, int end, boolean wrongWidth) {}

    private MarkedCsv(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /**
     * The copy; empty if the bytes are no text in UTF-8, or have no row of data to write on.
     *
     * @param notes what was found, by line; line 0 is the file as a whole, 1 the header
     */
    public static Optional<byte[]> of(byte[] bytes, Map<Long, List<String>> notes) {
        Optional<String> text =
                SourceText.of(bytes, new ReadLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, 1), new Findings(1));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<String> header = new CsvScanner(text.get()).next(COLUMNS);
        if (header == null) {
            return Optional.empty();
        }
        MarkedCsv copy = new MarkedCsv(text.get(), separator(header));
        if (!copy.take(notes)) {
            return Optional.empty();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 1024);
        byte[] marked = copy.written().getBytes(StandardCharsets.UTF_8);
        boolean begins = bytes.length >= BYTE_ORDER_MARK && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB;
        out.write(bytes, 0, begins ? BYTE_ORDER_MARK : 0);
        out.writeBytes(marked);
        return Optional.of(out.toByteArray());
    }

    /** A comma, unless the header has none: a file of semicolons or tabs is refused, and is marked as it is. */
    private static char separator(List<String> header) {
        String first = header.getFirst();
        return header.size() > 1 ? ',' : first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
    }

    /** Finds the rows and gives each its notes; those of no row go to the first. Whether there is a row of data. */
    private boolean take(Map<Long, List<String>> given) {
        CsvScanner scanner = new CsvScanner(text, separator);
        List<String> header = scanner.next(COLUMNS);
        if (header == null) {
            return false;
        }
        boolean marked = FindingsColumn.ends(header);
        int width = marked ? header.size() - 1 : header.size();
        rows.add(new Row(scanner.line(), scanner.end(marked ? 1 : 0), scanner.end(0), false));
        for (List<String> record = scanner.next(width + 1); record != null; record = scanner.next(width + 1)) {
            int added = marked ? FindingsColumn.added(record, width) : 0;
            rows.add(new Row(scanner.line(), scanner.end(added), scanner.end(0), record.size() - added != width));
        }
        if (rows.size() < 2) {
            return false;
        }
        List<String> first = new ArrayList<>();
        given.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(one -> {
            if (isRow(one.getKey())) {
                notes.computeIfAbsent(one.getKey(), line -> new ArrayList<>()).addAll(one.getValue());
            } else {
                first.addAll(one.getValue());
            }
        });
        notes.computeIfAbsent(rows.get(1).line(), line -> new ArrayList<>()).addAll(0, first);
        return true;
    }

    private boolean isRow(long line) {
        return line > rows.getFirst().line()
                && Collections.binarySearch(
                                rows,
                                new Row(line, 0, 0, false),
                                (one, other) -> Long.compare(one.line(), other.line()))
                        >= 0;
    }

    private String written() {
        StringBuilder out = new StringBuilder(text.length() + rows.size() * 2 + 1024);
        int from = 0;
        boolean header = true;
        for (Row row : rows) {
            out.append(text, from, row.own()).append(separator);
            out.append(header ? FindingsColumn.NAME : quoted(note(row)));
            from = row.end();
            header = false;
        }
        return out.append(text, from, text.length()).toString();
    }

    private String note(Row row) {
        String code = FindingCode.WRONG_FIELD_COUNT.code();
        List<String> said = new ArrayList<>(notes.getOrDefault(row.line(), List.of()));
        if (row.wrongWidth()) {
            String own = said.stream()
                    .filter(one -> one.startsWith(code))
                    .findFirst()
                    .orElse(code);
            said.remove(own);
            said.addFirst(own);
        }
        return cell(said);
    }

    /** What was found on a row as the text of one cell: in one line, no formula, of a length that can be read. */
    static String cell(List<String> notes) {
        StringBuilder text = new StringBuilder();
        String.join(" | ", notes)
                .codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .limit(LONGEST)
                .forEach(text::appendCodePoint);
        return SpreadsheetText.guarded(text.toString());
    }

    private static String quoted(String field) {
        return field.isEmpty() ? "" : '"' + field.replace("\"", "\"\"") + '"';
    }
}
