package org.quarterboard.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The tidy layout in the words of the W3C's "CSV on the Web", for the machines of those who write such files. */
public final class TidyMetadata {

    private static final String FILE = "/layouts/tidy-layout.csv-metadata.json";

    private TidyMetadata() {}

    /** JSON in UTF-8. */
    public static byte[] bytes() {
        try (InputStream in = TidyMetadata.class.getResourceAsStream(FILE)) {
            return Objects.requireNonNull(in, FILE).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
