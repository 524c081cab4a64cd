package org.quarterboard.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who is invited to a meeting and what they have answered.
 *
 * @param toldAt when members were last told of the meeting or of a change; empty if they never were
 * @param open whether answers may still be given or changed
 * @param outOfDate whether calendars say otherwise than the record: members came or went, or the board's name changed
 * @param rows by sector and seat
 * @param history every answer there ever was, the latest first
 */
public record InvitationSheet(
        Optional<Instant> toldAt, boolean open, boolean outOfDate, List<InvitationRow> rows, List<Event> history) {

    public InvitationSheet {
        rows = List.copyOf(rows);
        history = List.copyOf(history);
    }

    /** An answer, and whose it is. */
    public record Event(String position, String organisation, Reply reply) {}

    public long count(Answer answer) {
        return rows.stream().filter(row -> row.answer() == answer).count();
    }
}
