package org.quarterboard.meetings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.SeatId;
import org.quarterboard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Corrections of agreed registers: the portal's account may add to them and nothing else. The meeting is locked. */
@Component
class AttendanceCorrectionStore {

    private final JdbcClient jdbc;

    AttendanceCorrectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param from null where nothing was recorded */
    record Correction(
            int number,
            MemberId member,
            SeatId seat,
            @Nullable Mark from,
            Mark to,
            String why,
            Instant at,
            PersonId by) {}

    void write(Meeting meeting, Correction correction) {
        Mark from = correction.from();
        jdbc.sql("""
                        INSERT INTO attendance_correction
                            (board_id, meeting_id, number, member_id, seat_id,
                             old_mark, new_mark, reason, made_at, made_by)
                        VALUES (:board, :meeting, :number, :member, :seat, :from, :to, :why, :at, :by)""")
                .param("board", meeting.boardId().value())
                .param("meeting", meeting.meetingId().value())
                .param("number", correction.number())
                .param("member", correction.member().value())
                .param("seat", correction.seat().value())
                .param("from", from == null ? null : from.name())
                .param("to", correction.to().name())
                .param("why", correction.why())
                .param("at", Sql.moment(correction.at()))
                .param("by", correction.by().value())
                .update();
    }

    /** The oldest first. */
    List<Correction> corrections(Meeting meeting) {
        return jdbc.sql("SELECT * FROM attendance_correction WHERE board_id = ? AND meeting_id = ? ORDER BY number")
                .params(meeting.boardId().value(), meeting.meetingId().value())
                .query((row, number) -> {
                    String from = row.getString("old_mark");
                    return new Correction(
                            row.getInt("number"),
                            new MemberId(row.getLong("member_id")),
                            new SeatId(row.getLong("seat_id")),
                            from == null ? null : Mark.valueOf(from),
                            Mark.valueOf(row.getString("new_mark")),
                            row.getString("reason"),
                            Sql.moment(row, "made_at"),
                            Sql.person(row, "made_by"));
                })
                .list();
    }
}
