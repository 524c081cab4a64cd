package org.quarterboard.meetings;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.quarterboard.files.Sha256;
import org.quarterboard.meetings.MinutesStore.Correction;

/** The words that are hashed: those that went round, and for a signature the corrections that lie below them. */
final class MinutesRecord {

    private MinutesRecord() {}

    static String hash(String words) {
        return Sha256.hex(words.getBytes(StandardCharsets.UTF_8));
    }

    static String signedHash(String agreed, List<Correction> corrections) {
        StringBuilder all = new StringBuilder(agreed);
        for (Correction correction : corrections) {
            all.append('\n').append(correction.number()).append('\t');
            all.append(correction.item().value()).append('\t');
            all.append(correction.at()).append('\n');
            all.append("- ").append(correction.oldWords()).append('\n');
            all.append("+ ").append(correction.newWords()).append('\n');
            all.append("= ").append(correction.why()).append('\n');
        }
        return hash(all.toString());
    }
}
