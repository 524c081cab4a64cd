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
        int begin = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ForeignText foreign = new ForeignText(bytes, begin);
        if (foreign.isUtf16()) {
            findings.add(FindingCode.UTF_16, 1, "", "UTF-16", "UTF-8");
            return Optional.empty();
        }
        for (int i = begin; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                findings.add(
                        FindingCode.NUL_CHARACTER, foreign.lineOf(i), foreign.column(i), Integer.toString(i + 1), "");
                return Optional.empty();
            }
        }
        Optional<String> text = decoded(bytes, begin, foreign, findings);
        if (text.isPresent() && text.get().isBlank()) {
            findings.add(FindingCode.EMPTY_FILE, 0, "", "", "");
            return Optional.empty();
        }
        return text;
    }

    private static Optional<String> decoded(byte[] bytes, int begin, ForeignText foreign, Findings findings) {
        ByteBuffer in = ByteBuffer.wrap(bytes, begin, bytes.length - begin);
        CharBuffer out = CharBuffer.allocate(bytes.length - begin);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            foreign.tell(in.position(), findings);
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
}
