package org.quarterboard.prove.fuzz;

import java.util.OptionalInt;
import org.quarterboard.ingest.format.LongLayoutReader;

/** The reader of the national long layout. */
public final class LongLayoutFuzz {

    private static final LongLayoutReader READER = new LongLayoutReader(Sound.CATALOGUE);

    private LongLayoutFuzz() {}

    /** Called by the fuzzer, and by the replay of what it found. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Sound.check(READER.read(bytes, Sound.LIMITS, OptionalInt.empty()));
    }
}
