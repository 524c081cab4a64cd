package org.quarterboard.disparity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What people really write in files of counts, from {@code disparity/synonyms.csv}, which can be reviewed without reading
 * code. Beside these every code may be written with other signs between its letters and digits.
 */
final class CountSynonyms {

    /** Stands for all children, as an empty field does. */
    static final String ALL = "all";

    /** The kind of the names of columns; that of things counted is {@code counted}, the others are dimensions. */
    static final String COLUMN = "column";

    static final String COUNTED = "counted";

    private static final String FILE = "/disparity/synonyms.csv";
    private static final CountSynonyms SHIPPED = read();

    private record Key(String kind, String written) {}

    private final Map<Key, String> means = new HashMap<>();

    private CountSynonyms() {}

    static CountSynonyms shipped() {
        return SHIPPED;
    }

    private static CountSynonyms read() {
        CountSynonyms all = new CountSynonyms();
        for (CountColumn column : CountColumn.values()) {
            all.put(COLUMN, column.code(), column.code());
        }
        for (GroupDimension dimension : GroupDimension.values()) {
            dimension.items().forEach(item -> all.put(dimension.code(), item, item));
        }
        GroupDimension.ETHNIC_DETAIL.items().forEach(item -> all.put(GroupDimension.ETHNICITY.code(), item, item));
        try (InputStream in = Objects.requireNonNull(CountSynonyms.class.getResourceAsStream(FILE));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            rows.forEach(row -> all.put(row.getField("kind"), row.getField("written"), row.getField("means")));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return all;
    }

    private void put(String kind, String written, String meant) {
        String before = means.put(new Key(kind, plain(written)), meant);
        if (before != null && !before.equals(meant)) {
            throw new IllegalStateException(FILE + ": " + kind + " " + written + " means two things");
        }
    }

    /** The code that is meant; empty if that is not known. Of a detail written as an ethnic group, the detail. */
    Optional<String> meaning(String kind, String written) {
        return Optional.ofNullable(means.get(new Key(kind, plain(written))));
    }

    /** Letters and digits alone, small, without accents. */
    static String plain(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
