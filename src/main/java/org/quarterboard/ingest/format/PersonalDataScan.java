package org.quarterboard.ingest.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks through a file that no reader could read to its end: of another layout, with other separators, in another
 * encoding, with a quote that is never closed. It is kept with what was found, so it must be looked through as well.
 *
 * <p>Nothing here is a fault: bytes become letters somehow, and a quoted text ends with its line at the latest. What is
 * no text, such as a PDF, is not looked into: chance finds anything in it.
 */
public final class PersonalDataScan {

    private static final String SEPARATORS = ",;\t|";

    private PersonalDataScan() {}

    public static Optional<PersonalDataFound> of(byte[] bytes) {
        if (!SourceText.knownFormat(bytes).isEmpty()) {
            return Optional.empty();
        }
        PersonalData data = new PersonalData();
        String text = text(bytes);
        char separator = 0;
        long line = 0;
        for (int from = 0; from < text.length(); ) {
            int end = endOfLine(text, from);
            line++;
            if (!text.substring(from, end).isBlank()) {
                if (separator == 0) {
                    separator = separator(text, from, end);
                    data.header(line, fields(text, from, end, separator));
                } else {
                    data.row(line, fields(text, from, end, separator));
                }
            }
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            from = end + (pair ? 2 : 1);
        }
        return data.verdict();
    }

    private static String text(byte[] bytes) {
        boolean littleEnd = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        boolean bigEnd = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        Charset charset = StandardCharsets.UTF_8;
        if (littleEnd || bigEnd) {
            charset = StandardCharsets.UTF_16;
        }
        String text = new String(bytes, charset);
        // A letter that is no UTF-8 becomes a sign that no name has; Western European letters are what it mostly is.
        if (text.indexOf('\uFFFD') >= 0) {
            text = new String(bytes, StandardCharsets.ISO_8859_1);
        }
        // Half of UTF-16 without its mark are zeros, and a damaged file may have some anywhere.
        text = text.indexOf('\0') < 0 ? text : text.replace("\0", "");
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static char separator(String text, int from, int end) {
        char best = ',';
        int most = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char candidate = SEPARATORS.charAt(i);
            int count = 0;
            for (int at = text.indexOf(candidate, from); at >= 0 && at < end; at = text.indexOf(candidate, at + 1)) {
                count++;
            }
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    private static List<String> fields(String text, int from, int end, char separator) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (c == '"' && quoted && at + 1 < end && text.charAt(at + 1) == '"') {
                field.append(c);
                at++;
            } else if (c == '"' && (quoted || field.isEmpty())) {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
