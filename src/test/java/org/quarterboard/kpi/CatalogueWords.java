package org.quarterboard.kpi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The message files, for the tests that look for missing words. */
public final class CatalogueWords {

    private CatalogueWords() {}

    public static Properties of(String file) {
        Properties words = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(CatalogueWords.class.getResourceAsStream("/messages/" + file)),
                StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
