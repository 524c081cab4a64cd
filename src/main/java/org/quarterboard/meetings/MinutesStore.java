package org.quarterboard.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is said of minutes once and stays: versions, comments and their answers, agreement, corrections, signature. The
 * portal's account may add to these tables and nothing else.
 */
@Component
class MinutesStore {

    private final JdbcClient jdbc;

    MinutesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Version(int number, String language, String words, String sha256, Instant at, PersonId by) {}

    record Answer(boolean accepted, String words, Instant at, PersonId by) {}

    record Comment(
            int number,
            @Nullable AgendaItemId item,
            String position,
            String words,
            Instant at,
            PersonId by,
            @Nullable Answer answer) {}

    /** @param uuid the meeting that agreed, held on the day */
    record Agreement(int version, UUID uuid, LocalDate heldOn, Instant at, PersonId by) {}

    record Correction(
            int number, AgendaItemId item, String oldWords, String newWords, String why, Instant at, PersonId by) {}

    record Signature(String position, int corrections, String sha256, Instant at, PersonId by) {}

    void write(Meeting meeting, Version version) {
        jdbc.sql("""
                        INSERT INTO minute_version
                            (board_id, meeting_id, number, language, words, sha256, made_at, made_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        meeting.boardId().value(),
                        meeting.meetingId().value(),
                        version.number(),
                        version.language(),
                        version.words(),
                        version.sha256(),
                        Sql.moment(version.at()),
                        version.by().value())
                .update();
    }

    /** The newest first. */
    List<Version> versions(Meeting meeting) {
        return of("SELECT * FROM minute_version WHERE board_id = ? AND meeting_id = ? ORDER BY number DESC", meeting)
                .query((row, number) -> new Version(
                        row.getInt("number"),
                        row.getString("language"),
                        row.getString("words"),
                        row.getString("sha256"),
                        at(row),
                        by(row)))
                .list();
    }

    void write(Meeting meeting, Comment comment) {
        AgendaItemId item = comment.item();
        jdbc.sql("""
                        INSERT INTO minute_comment
                            (board_id, meeting_id, number, item_id, position, words, made_at, made_by)
                        VALUES (:board, :meeting, :number, :item, :position, :words, :at, :by)""")
                .param("board", meeting.boardId().value())
                .param("meeting", meeting.meetingId().value())
                .param("number", comment.number())
                .param("item", item == null ? null : item.value())
                .param("position", comment.position())
                .param("words", comment.words())
                .param("at", Sql.moment(comment.at()))
                .param("by", comment.by().value())
                .update();
    }

    void write(Meeting meeting, int comment, Answer answer) {
        jdbc.sql("""
                        INSERT INTO minute_answer (board_id, meeting_id, number, accepted, words, made_at, made_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        meeting.boardId().value(),
                        meeting.meetingId().value(),
                        comment,
                        answer.accepted(),
                        answer.words(),
                        Sql.moment(answer.at()),
                        answer.by().value())
                .update();
    }

    List<Comment> comments(Meeting meeting) {
        return of("""
                        SELECT c.*, a.accepted, a.words AS answer_words, a.made_at AS answer_at, a.made_by AS answer_by
                        FROM minute_comment c LEFT JOIN minute_answer a
                          ON a.board_id = c.board_id AND a.meeting_id = c.meeting_id AND a.number = c.number
                        WHERE c.board_id = ? AND c.meeting_id = ? ORDER BY c.number""", meeting)
                .query((row, number) -> {
                    long item = row.getLong("item_id");
                    AgendaItemId itemId = row.wasNull() ? null : new AgendaItemId(item);
                    return new Comment(
                            row.getInt("number"),
                            itemId,
                            row.getString("position"),
                            row.getString("words"),
                            at(row),
                            by(row),
                            answer(row));
                })
                .list();
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        String words = row.getString("answer_words");
        return words == null
                ? null
                : new Answer(
                        row.getBoolean("accepted"), words, Sql.moment(row, "answer_at"), Sql.person(row, "answer_by"));
    }

    void writeAgreement(Meeting meeting, int version, Meeting agreedBy, Instant at, PersonId by) {
        jdbc.sql("""
                        INSERT INTO minute_agreement (board_id, meeting_id, number, agreed_by, made_at, made_by)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        meeting.boardId().value(),
                        meeting.meetingId().value(),
                        version,
                        agreedBy.meetingId().value(),
                        Sql.moment(at),
                        by.value())
                .update();
    }

    Optional<Agreement> agreement(Meeting meeting) {
        return of("""
                        SELECT a.number, a.made_at, a.made_by, m.uuid, m.held_on FROM minute_agreement a
                        JOIN meeting m ON m.board_id = a.board_id AND m.id = a.agreed_by
                        WHERE a.board_id = ? AND a.meeting_id = ?""", meeting)
                .query((row, number) -> new Agreement(
                        row.getInt("number"),
                        Sql.uuid(row, "uuid"),
                        row.getObject("held_on", LocalDate.class),
                        at(row),
                        by(row)))
                .optional();
    }

    void write(Meeting meeting, Correction correction) {
        jdbc.sql("""
                        INSERT INTO minute_correction
                            (board_id, meeting_id, number, item_id, old_words, new_words, reason, made_at, made_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        meeting.boardId().value(),
                        meeting.meetingId().value(),
                        correction.number(),
                        correction.item().value(),
                        correction.oldWords(),
                        correction.newWords(),
                        correction.why(),
                        Sql.moment(correction.at()),
                        correction.by().value())
                .update();
    }

    /** The oldest first. */
    List<Correction> corrections(Meeting meeting) {
        return of("SELECT * FROM minute_correction WHERE board_id = ? AND meeting_id = ? ORDER BY number", meeting)
                .query((row, number) -> new Correction(
                        row.getInt("number"),
                        new AgendaItemId(row.getLong("item_id")),
                        row.getString("old_words"),
                        row.getString("new_words"),
                        row.getString("reason"),
                        at(row),
                        by(row)))
                .list();
    }

    void write(Meeting meeting, Signature signature) {
        jdbc.sql("""
                        INSERT INTO minute_signature
                            (board_id, meeting_id, position, corrections, sha256, made_at, made_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        meeting.boardId().value(),
                        meeting.meetingId().value(),
                        signature.position(),
                        signature.corrections(),
                        signature.sha256(),
                        Sql.moment(signature.at()),
                        signature.by().value())
                .update();
    }

    Optional<Signature> signature(Meeting meeting) {
        return of("SELECT * FROM minute_signature WHERE board_id = ? AND meeting_id = ?", meeting)
                .query((row, number) -> new Signature(
                        row.getString("position"),
                        row.getInt("corrections"),
                        row.getString("sha256"),
                        at(row),
                        by(row)))
                .optional();
    }

    private JdbcClient.StatementSpec of(String sql, Meeting meeting) {
        return jdbc.sql(sql)
                .params(meeting.boardId().value(), meeting.meetingId().value());
    }

    private static Instant at(ResultSet row) throws SQLException {
        return Sql.moment(row, "made_at");
    }

    private static PersonId by(ResultSet row) throws SQLException {
        return Sql.person(row, "made_by");
    }
}
