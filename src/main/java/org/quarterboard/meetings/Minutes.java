package org.quarterboard.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting as the board may read them: what went round, and what became of it.
 *
 * @param versions the newest first
 * @param topics what numbered things are about, by their numbers, for links
 * @param comments those that the person who asks may see
 * @param corrections to agreed minutes, the oldest first
 * @param intact whether the agreed words, and the signed ones, still have the hash that was kept
 */
public record Minutes(
        MeetingState state,
        List<Version> versions,
        Map<String, Topic> topics,
        List<Comment> comments,
        Optional<Agreement> agreement,
        List<Correction> corrections,
        Optional<Signature> signature,
        boolean intact) {

    public Minutes {
        versions = List.copyOf(versions);
        topics = Map.copyOf(topics);
        comments = List.copyOf(comments);
        corrections = List.copyOf(corrections);
    }

    /** The version that counts: the agreed one, else the newest. */
    public Optional<Version> current() {
        return agreement
                .map(Agreement::version)
                .map(this::version)
                .orElseGet(() -> versions.stream().findFirst());
    }

    public Optional<Version> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /**
     * The minutes as they went round.
     *
     * @param language of its headings
     * @param by display name, empty if unknown
     */
    public record Version(int number, String language, String text, String sha256, Instant at, String by) {}

    /**
     * What a member asks to be corrected in a draft.
     *
     * @param item null for the minutes as a whole
     * @param answer null as long as nobody has answered
     */
    public record Comment(
            int number,
            @Nullable AgendaItemId item,
            String position,
            String text,
            Instant at,
            @Nullable Answer answer) {}

    public record Answer(boolean accepted, String text, Instant at, String by) {}

    /**
     * @param meeting the meeting that agreed the minutes, held on that day
     */
    public record Agreement(int version, UUID meeting, LocalDate heldOn, Instant at, String by) {}

    /** A dated change to agreed minutes. */
    public record Correction(
            int number, AgendaItemId item, String oldWords, String newWords, String why, Instant at, String by) {}

    /**
     * @param position as which the person signed
     * @param corrections how many corrections were signed with the agreed words
     * @param sha256 of the words that were signed
     */
    public record Signature(String position, int corrections, String sha256, Instant at, String by) {}
}
