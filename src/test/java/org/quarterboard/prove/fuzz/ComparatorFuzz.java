package org.quarterboard.prove.fuzz;

import java.time.LocalDate;
import org.quarterboard.ingest.format.ComparatorReader;

/** The reader of published figures of other areas. */
public final class ComparatorFuzz {

    private static final ComparatorReader READER = new ComparatorReader(Sound.CATALOGUE);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private ComparatorFuzz() {}

    /** Called by the fuzzer, and by the replay of what it found. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        var file = READER.read(bytes, Sound.LIMITS, TODAY);
        if (file.findings().size() > Sound.LIMITS.maxFindings() + 1) {
            throw new AssertionError("more findings than asked for");
        }
        if (!file.refused() && file.rows().isEmpty()) {
            throw new AssertionError("nothing was read, and nothing is wrong");
        }
    }
}
