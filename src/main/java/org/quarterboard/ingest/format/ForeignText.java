package org.quarterboard.ingest.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Tells in which encoding a text is that is not in UTF-8, and in which field it shows first. */
final class ForeignText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Set<Integer> NOT_IN_WINDOWS_1252 = Set.of(0x81, 0x8D, 0x8F, 0x90, 0x9D);
    private static final int LOOKED_AT = 4096;
    private static final int LONGEST_SHOWN = 60;

    private final byte[] bytes;
    private final int begin;

    /** @param begin where the text begins, after a byte order mark */
    ForeignText(byte[] bytes, int begin) {
        this.bytes = bytes;
        this.begin = begin;
    }

    /** With a byte order mark, or by its zeros: of plain text every other byte is one. */
    boolean isUtf16() {
        if (bytes.length < 2) {
            return false;
        }
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        if (first == 0xFFFE || first == 0xFEFF) {
            return true;
        }
        int length = Math.min(bytes.length, LOOKED_AT);
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        return Math.max(zeros[0], zeros[1]) > length / 3 && Math.min(zeros[0], zeros[1]) == 0;
    }

    /** @param at the first byte that is not UTF-8 */
    void tell(int at, Findings findings) {
        if (isWindows1252(at)) {
            findings.add(FindingCode.WINDOWS_1252, lineOf(at), column(at), field(at), "UTF-8");
        } else {
            findings.add(
                    FindingCode.WRONG_ENCODING,
                    lineOf(at),
                    column(at),
                    "0x%02X (%d)".formatted(bytes[at] & 0xFF, at + 1),
                    "UTF-8");
        }
    }

    /** Not where letters of UTF-8 came before, nor where the file ends within what may be one. */
    private boolean isWindows1252(int at) {
        for (int i = begin; i < at; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        boolean cut = (bytes[at] & 0xFF) >= 0xC2;
        for (int i = at; i < bytes.length; i++) {
            cut &= bytes[i] < 0;
            if (NOT_IN_WINDOWS_1252.contains(bytes[i] & 0xFF)) {
                return false;
            }
        }
        return !cut;
    }

    long lineOf(int at) {
        long line = 1;
        for (int i = begin; i < at; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && !(i + 1 < bytes.length && bytes[i + 1] == '\n'))) {
                line++;
            }
        }
        return line;
    }

    /** The heading over the field; empty if it cannot be told. */
    String column(int at) {
        int place = 0;
        boolean quoted = false;
        for (int i = lineStart(at); i < at; i++) {
            quoted ^= bytes[i] == '"';
            place += bytes[i] == ',' && !quoted ? 1 : 0;
        }
        int from = begin;
        int to = end(from);
        for (; place > 0 && to < bytes.length && bytes[to] == ','; place--) {
            from = to + 1;
            to = end(from);
        }
        boolean there = place == 0 && to - from <= LONGEST_SHOWN;
        return there ? new String(bytes, from, to - from, StandardCharsets.US_ASCII).replace("\"", "") : "";
    }

    private String field(int at) {
        int from = at;
        while (from > begin && at - from < LONGEST_SHOWN && !ends(bytes[from - 1])) {
            from--;
        }
        int to = Math.min(end(at), at + LONGEST_SHOWN);
        return new String(bytes, from, to - from, WINDOWS_1252);
    }

    private int end(int from) {
        int to = from;
        while (to < bytes.length && !ends(bytes[to])) {
            to++;
        }
        return to;
    }

    private int lineStart(int at) {
        int from = at;
        while (from > begin && bytes[from - 1] != '\n' && bytes[from - 1] != '\r') {
            from--;
        }
        return from;
    }

    private static boolean ends(byte b) {
        return b == ',' || b == '"' || b == '\n' || b == '\r' || b == ';' || b == '\t';
    }
}
