package org.quarterboard.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.quarterboard.boards.MemberId;

/**
 * An answer that was given.
 *
 * @param nominated the delegate who comes, if it is a nominated one
 * @param delegate the position of the delegate who comes, else empty
 * @param forDay the day of the meeting that was answered for
 * @param by the display name of the person who recorded it, empty if unknown
 */
public record Reply(
        Answer answer, Optional<MemberId> nominated, String delegate, LocalDate forDay, Instant at, String by) {}
