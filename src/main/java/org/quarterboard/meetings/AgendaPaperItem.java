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
        Optional<Instant> withdrawnAt) {

    public AgendaPaperItem {
        findings = List.copyOf(findings);
    }
}
