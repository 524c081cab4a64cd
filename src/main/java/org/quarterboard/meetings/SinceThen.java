package org.quarterboard.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.actions.ActionItem;

/**
 * What a board said at its last meeting, and what has happened since.
 *
 * @param last the meeting held before; empty if there is none
 * @param decisions and challenges of that meeting, once its minutes have gone round
 * @param actions of that meeting, those from earlier ones that are still open, and those that have ended since
 */
public record SinceThen(
        Optional<Last> last, List<Followed> decisions, List<Followed> challenges, List<ActionItem> actions) {

    public SinceThen {
        decisions = List.copyOf(decisions);
        challenges = List.copyOf(challenges);
        actions = List.copyOf(actions);
    }

    public boolean isEmpty() {
        return decisions.isEmpty() && challenges.isEmpty() && actions.isEmpty();
    }

    /** @param circulated whether its minutes have gone round */
    public record Last(UUID meeting, LocalDate date, boolean circulated) {}

    /** @param since the oldest first */
    public record Followed(MinuteEntry entry, List<Note> since) {

        public Followed {
            since = List.copyOf(since);
        }
    }

    /** @param by display name, empty if unknown */
    public record Note(String text, Instant at, String by) {}
}
