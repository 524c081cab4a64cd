package org.quarterboard.ingest.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** From the bytes of a file to its text: strict UTF-8, a byte order mark is accepted, everything else is named. */
final class SourceText {

    private SourceText() {}

    /** The text; empty if the file was refused, with the finding that says why. */
    static Optional<String> of(byte[] bytes, ReadLimits limits, Findings findings) {
        if (bytes.length > limits.maxBytes()) {
            findings.add(
                    FindingCode.TOO_LARGE, 0, "", Integer.toString(bytes.length), Integer.toString(limits.maxBytes()));
            return Optional.empty();
        }
        String format = knownFormat(bytes);
        if (!format.isEmpty()) {
            findings.add(FindingCode.NOT_CSV, 0, "", format, "CSV");
            return Optional.empty();
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            findings.add(FindingCode.WRONG_ENCODING, 1, "", "UTF-16", "UTF-8");
            return Optional.empty();
        }
        int begin = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        for (int i = begin; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                findings.add(FindingCode.NOT_CSV, lineOf(bytes, i), "", "NUL", "CSV");
                return Optional.empty();
            }
        }
        Optional<String> text = decoded(bytes, begin, findings);
        if (text.isPresent() && text.get().isBlank()) {
            findings.add(FindingCode.EMPTY_FILE, 0, "", "", "");
            return Optional.empty();
        }
        return text;
    }

    private static Optional<String> decoded(byte[] bytes, int begin, Findings findings) {
        ByteBuffer in = ByteBuffer.wrap(bytes, begin, bytes.length - begin);
        CharBuffer out = CharBuffer.allocate(bytes.length - begin);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            int at = in.position();
            findings.add(
                    FindingCode.WRONG_ENCODING,
                    lineOf(bytes, at),
                    "",
                    "0x%02X (%d)".formatted(bytes[at] & 0xFF, at + 1),
                    "UTF-8");
            return Optional.empty();
        }
        return Optional.of(out.flip().toString());
    }

    /** The name of a format that is no text; empty if it may be one. */
    static String knownFormat(byte[] bytes) {
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) {
            return "XLSX/ZIP";
        }
        if (starts(bytes, '%', 'P', 'D', 'F')) {
            return "PDF";
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return "XLS";
        }
        return starts(bytes, 0x1F, 0x8B) ? "GZIP" : "";
    }

    private static boolean starts(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static long lineOf(byte[] bytes, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
