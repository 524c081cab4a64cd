package org.quarterboard.prove.fuzz;

import org.quarterboard.ingest.format.TidyReader;

/** The reader of the tidy layout. */
public final class TidyFuzz {

    private static final TidyReader READER = new TidyReader(Sound.CATALOGUE);

    private TidyFuzz() {}

    /** Called by the fuzzer, and by the replay of what it found. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Sound.check(READER.read(bytes, Sound.LIMITS));
    }
}
