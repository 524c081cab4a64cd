package org.quarterboard.ingest.format;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads codes as people write them, and notes what it read otherwise. Of the same few codes in thousands of rows each
 * is worked out once.
 */
final class CodeReader {

    private static final int REMEMBERED = 5_000;

    /** Codes by their small letters, each as the layout writes it. */
    static final class Codes {

        private final Synonyms.Kind kind;
        private final String dimension;
        private final Map<String, String> written = new LinkedHashMap<>();
        private final Map<String, String> plain;
        private final Map<String, Read> read = new HashMap<>();

        Codes(Synonyms.Kind kind, String dimension, Collection<String> codes) {
            this.kind = kind;
            this.dimension = dimension;
            this.plain = Synonyms.byPlain(codes);
            codes.forEach(code -> this.written.put(code.toLowerCase(Locale.ROOT), code));
        }
    }

    /** @param noted how it was read otherwise, if it was */
    private record Read(
            String key,
            String means,
            boolean spaces,
            @Nullable FindingCode noted) {}

    private final Synonyms synonyms;
    private final Tidied tidied;

    CodeReader(Synonyms synonyms, Tidied tidied) {
        this.synonyms = synonyms;
        this.tidied = tidied;
    }

    /** Whether it is a code of these, in small letters. */
    static boolean known(Codes codes, String key) {
        return codes.written.containsKey(key);
    }

    Tidied tidied() {
        return tidied;
    }

    /** The code in small letters; what is no code comes back as it is, in small letters and without stray spaces. */
    String read(Codes codes, String raw, String column, long line) {
        if (raw.isEmpty()) {
            return raw;
        }
        Read read = codes.read.get(raw);
        if (read == null) {
            read = read(codes, raw);
            if (codes.read.size() < REMEMBERED) {
                codes.read.put(raw, read);
            }
        }
        if (read.spaces()) {
            tidied.trimmed(raw, column, line);
        }
        if (read.noted() != null) {
            tidied.note(read.noted(), column, line, raw, read.means());
        }
        return read.key();
    }

    private Read read(Codes codes, String raw) {
        String text = Texts.trimmed(raw);
        boolean spaces = text.length() != raw.length() && !text.isEmpty();
        String key = text.toLowerCase(Locale.ROOT);
        String written = codes.written.get(key);
        if (written != null) {
            return new Read(key, written, spaces, written.equals(text) ? null : FindingCode.LETTER_CASE);
        }
        Optional<String> meaning =
                text.isEmpty() ? Optional.empty() : synonyms.meaning(codes.kind, codes.dimension, key, codes.plain);
        if (meaning.isEmpty()) {
            return new Read(key, key, spaces, null);
        }
        String means = meaning.get().toLowerCase(Locale.ROOT);
        return new Read(means, codes.written.getOrDefault(means, means), spaces, FindingCode.VALUE_SYNONYM);
    }
}
