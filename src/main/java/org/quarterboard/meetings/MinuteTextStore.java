package org.quarterboard.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quarterboard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts of items, each saved one a revision of its own, and texts that met others. The meeting is locked. */
@Component
class MinuteTextStore {

    private final JdbcClient jdbc;

    MinuteTextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Revision(AgendaItemId item, int number, String words, Instant at, PersonId by) {}

    record Aside(AgendaItemId item, int number, String words, Instant at, PersonId by) {}

    /** The newest revision of each item of the meeting. */
    List<Revision> newest(Meeting meeting) {
        return jdbc.sql("""
                        SELECT t.item_id, t.revision, t.words, t.saved_at, t.saved_by FROM minute_text t
                        JOIN (SELECT board_id, item_id, MAX(revision) AS revision FROM minute_text
                              WHERE board_id = :board AND meeting_id = :meeting GROUP BY board_id, item_id) last
                          ON last.board_id = t.board_id AND last.item_id = t.item_id AND last.revision = t.revision""")
                .param("board", meeting.boardId().value())
                .param("meeting", meeting.meetingId().value())
                .query((row, number) -> new Revision(
                        new AgendaItemId(row.getLong("item_id")),
                        row.getInt("revision"),
                        row.getString("words"),
                        Sql.moment(row, "saved_at"),
                        Sql.person(row, "saved_by")))
                .list();
    }

    void write(Meeting meeting, Revision revision) {
        jdbc.sql("""
                        INSERT INTO minute_text (board_id, meeting_id, item_id, revision, words, saved_at, saved_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        meeting.boardId().value(),
                        meeting.meetingId().value(),
                        revision.item().value(),
                        revision.number(),
                        revision.words(),
                        Sql.moment(revision.at()),
                        revision.by().value())
                .update();
    }

    /** Texts of which nobody has said yet what becomes of them, the oldest first. */
    List<Aside> asides(Meeting meeting) {
        return jdbc.sql("""
                        SELECT item_id, number, words, written_at, written_by FROM minute_aside
                        WHERE board_id = ? AND meeting_id = ? AND NOT settled ORDER BY item_id, number""")
                .params(meeting.boardId().value(), meeting.meetingId().value())
                .query((row, number) -> new Aside(
                        new AgendaItemId(row.getLong("item_id")),
                        row.getInt("number"),
                        row.getString("words"),
                        Sql.moment(row, "written_at"),
                        Sql.person(row, "written_by")))
                .list();
    }

    /** Whether a text was ever kept beside the minutes of the item, settled or not. */
    boolean keptAside(Meeting meeting, AgendaItemId item) {
        return jdbc.sql("SELECT COUNT(*) FROM minute_aside WHERE board_id = ? AND item_id = ?")
                        .params(meeting.boardId().value(), item.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Keeps a text beside the minutes; whoever goes on typing in it writes the same one on. */
    void keepAside(Meeting meeting, AgendaItemId item, String words, Instant at, PersonId by) {
        Optional<Aside> own = asides(meeting).stream()
                .filter(aside -> aside.item().equals(item) && aside.by().equals(by))
                .findFirst();
        if (own.isPresent()) {
            jdbc.sql("""
                            UPDATE minute_aside SET words = ?, written_at = ?
                            WHERE board_id = ? AND item_id = ? AND number = ?""")
                    .params(
                            words,
                            Sql.moment(at),
                            meeting.boardId().value(),
                            item.value(),
                            own.get().number())
                    .update();
            return;
        }
        jdbc.sql("""
                        INSERT INTO minute_aside (board_id, meeting_id, item_id, number, words, written_at, written_by)
                        SELECT ?, ?, ?, COUNT(*) + 1, ?, ?, ? FROM minute_aside WHERE board_id = ? AND item_id = ?""")
                .params(
                        meeting.boardId().value(),
                        meeting.meetingId().value(),
                        item.value(),
                        words,
                        Sql.moment(at),
                        by.value(),
                        meeting.boardId().value(),
                        item.value())
                .update();
    }

    void settle(Meeting meeting, AgendaItemId item, int number) {
        jdbc.sql("UPDATE minute_aside SET settled = TRUE WHERE board_id = ? AND item_id = ? AND number = ?")
                .params(meeting.boardId().value(), item.value(), number)
                .update();
    }
}
