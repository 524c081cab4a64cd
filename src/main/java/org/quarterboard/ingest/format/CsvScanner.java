package org.quarterboard.ingest.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes RFC 4180 text apart in one pass. Written here, because a library's parser either throws on or silently mends
 * what a person must be told: a quote that is never closed, and on which line it was opened.
 *
 * <p>Records end with CR LF, LF or CR. Blank lines are passed over. A quote inside an unquoted field is an ordinary
 * character. Text after a closing quote means that the quote was closed by one that opens another field: reading stops
 * there, and the line on which the quote was opened is named.
 *
 * <p>It also says where in the text a record ends, and where its last fields begin, for who writes into a copy of it.
 */
final class CsvScanner {

    private static final int SHOWN = 40;

    private final String text;
    private final char separator;
    private int at;
    private int recordEnd;
    private int lastSeparator;
    private int separatorBefore;
    private long line = 1;
    private long recordLine;
    private long unclosedLine;
    private int unclosedAt;
    private int unclosedField;
    private List<String> before = List.of();

    CsvScanner(String text) {
        this(text, ',');
    }

    CsvScanner(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The next record; null at the end of the text or where a quote is not closed. */
    @Nullable
    List<String> next(int expected) {
        while (at < text.length()) {
            recordLine = line;
            lastSeparator = -1;
            separatorBefore = -1;
            List<String> fields = new ArrayList<>(expected);
            while (true) {
                String field = field(fields.size());
                if (field == null) {
                    unclosedField = fields.size();
                    return null;
                }
                fields.add(field);
                if (at < text.length() && text.charAt(at) == separator) {
                    separatorBefore = lastSeparator;
                    lastSeparator = at++;
                } else {
                    break;
                }
            }
            recordEnd = at;
            endOfLine();
            if (fields.size() > 1 || !fields.getFirst().isBlank()) {
                before = fields;
                return fields;
            }
        }
        return null;
    }

    /** The line on which the last record began. */
    long line() {
        return recordLine;
    }

    /**
     * Where the last record ends in the text, without its line end, if so many of its last fields are left out.
     *
     * @param without 0, 1 or 2; less than the record has fields
     */
    int end(int without) {
        return without == 0 ? recordEnd : without == 1 ? lastSeparator : separatorBefore;
    }

    /** The line of a quote that is not closed where its field ends; 0 if all are. */
    long unclosedLine() {
        return unclosedLine;
    }

    /** Which field of its record has the quote, the first being 0. */
    int unclosedField() {
        return unclosedField;
    }

    /** The beginning of the field with the quote, as far as its line goes. */
    String unclosedText() {
        int end = unclosedAt;
        while (end < text.length()
                && end - unclosedAt < SHOWN
                && text.charAt(end) != '\n'
                && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(unclosedAt, end);
    }

    /** What the record before says in the same place, most fields of a file of figures say again. */
    private @Nullable String field(int number) {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int begin = at;
        toSeparator();
        String again = number < before.size() ? before.get(number) : "";
        return again.length() == at - begin && text.startsWith(again, begin) ? again : text.substring(begin, at);
    }

    private @Nullable String quoted() {
        long opened = line;
        int from = at;
        StringBuilder field = new StringBuilder();
        int begin = ++at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                field.append(text, begin, at);
                at++;
                if (at < text.length() && text.charAt(at) == '"') {
                    begin = at++;
                    continue;
                }
                if (at < text.length() && !endsField(text.charAt(at))) {
                    unclosed(opened, from);
                    return null;
                }
                return field.toString();
            }
            if (c == '\n' || (c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n'))) {
                line++;
            }
            at++;
        }
        unclosed(opened, from);
        return null;
    }

    private void unclosed(long opened, int from) {
        unclosedLine = opened;
        unclosedAt = from;
    }

    private void toSeparator() {
        while (at < text.length()) {
            if (endsField(text.charAt(at))) {
                return;
            }
            at++;
        }
    }

    private boolean endsField(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private void endOfLine() {
        if (at >= text.length()) {
            return;
        }
        if (text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
            at++;
        }
        at++;
        line++;
    }
}
