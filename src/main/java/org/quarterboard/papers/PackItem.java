package org.quarterboard.papers;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.quarterboard.jobs.JobStatus;

/**
 * A pack that was asked for and is not there yet, or did not come about.
 *
 * @param uuid of the pack too, once it is there
 * @param meeting public id of the meeting
 * @param asker name of the person who asked; empty if no person did
 */
public record PackItem(UUID uuid, UUID meeting, Locale language, Instant askedAt, String asker, JobStatus status) {}
