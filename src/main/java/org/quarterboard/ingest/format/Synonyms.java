package org.quarterboard.ingest.format;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarterboard.kpi.CatalogueFile;

/**
 * Other ways of writing what the layouts write in one way, from a file that people can review. Beside these a code may
 * be written with other signs between its letters and digits: "Referral order" is referral-order, "1 a" is 1a.
 */
final class Synonyms {

    /** What is written; of an item the dimension says of which breakdown, of a column of which layout. */
    enum Kind {
        COLUMN,
        MEASURE,
        STAGE,
        TOPIC,
        ITEM,
        QUARTER,
        GAP,
        STATUS
    }

    record Entry(Kind kind, String dimension, String written, String means) {}

    private record Key(Kind kind, String dimension, String written) {}

    private static final Synonyms ALL = new Synonyms(entries());

    private final Map<Key, String> exact = new HashMap<>();
    private final Map<Key, String> plain = new HashMap<>();

    Synonyms(Collection<Entry> entries) {
        for (Entry entry : entries) {
            exact.put(new Key(entry.kind(), entry.dimension(), entry.written()), entry.means());
            plain.put(new Key(entry.kind(), entry.dimension(), plain(entry.written())), entry.means());
        }
    }

    static Synonyms load() {
        return ALL;
    }

    static Collection<Entry> entries() {
        return CatalogueFile.read(
                "synonyms.csv",
                line -> new Entry(
                        Kind.valueOf(line.text("kind").toUpperCase(Locale.ROOT)),
                        line.text("dimension"),
                        line.text("written"),
                        line.text("means")));
    }

    /**
     * What is meant; empty if that is not known.
     *
     * @param key in small letters without stray spaces
     * @param codes as the layout writes them, by their letters and digits
     */
    Optional<String> meaning(Kind kind, String dimension, String key, Map<String, String> codes) {
        String means = exact.get(new Key(kind, dimension, key));
        if (means != null) {
            return Optional.of(means);
        }
        String sought = plain(key);
        if (sought.isEmpty()) {
            return Optional.empty();
        }
        String code = codes.get(sought);
        return Optional.ofNullable(code == null ? plain.get(new Key(kind, dimension, sought)) : code);
    }

    static Map<String, String> byPlain(Collection<String> codes) {
        Map<String, String> byPlain = new HashMap<>();
        codes.forEach(code -> byPlain.put(plain(code), code));
        return byPlain;
    }

    /** Letters and digits alone, small, without accents. */
    static String plain(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
