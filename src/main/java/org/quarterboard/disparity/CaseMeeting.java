package org.quarterboard.disparity;

import java.time.LocalDate;
import java.util.UUID;

/** A meeting of the board, by its public id and its day. */
public record CaseMeeting(UUID uuid, LocalDate on) {}
