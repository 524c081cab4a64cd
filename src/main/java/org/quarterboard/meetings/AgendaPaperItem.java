package org.quarterboard.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.files.PaperFinding;

/**
 * A paper of an agenda item as lists show it.
 *
 * @param findings what its author should know, the gravest first
 * @param late whether it came after the papers were published or after the meeting
 * @param stands false if it was withdrawn
 * @param reason why it was withdrawn, else empty
 * @param withdrawnAt when; empty as long as it stands
 * @param originalName of the file that was uploaded, if the portal made the PDF of it; else empty
 * @param program that made it, with its version; else empty
 */
public record AgendaPaperItem(
        UUID uuid,
        AgendaItemId item,
        String title,
        String summary,
        int pages,
        List<PaperFinding> findings,
        boolean late,
        Instant addedAt,
        boolean stands,
        String reason,
        Optional<Instant> withdrawnAt,
        String originalName,
        String program) {

    public AgendaPaperItem {
        findings = List.copyOf(findings);
    }

    /** Whether the portal made the PDF of another file. */
    public boolean converted() {
        return !program.isEmpty();
    }
}
