package org.quarterboard.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterboard.boards.MemberId;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is written once and stays: numbers, histories, reminders given. */
@Component
class ActionStore {

    private final JdbcClient jdbc;

    ActionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line of a history as it is stored; position is empty where the person holds none on the board. */
    record Line(
            long action,
            UpdateKind kind,
            String words,
            String owner,
            LocalDate due,
            String position,
            Instant at,
            PersonId by) {}

    /** A reminder that has been given, about an action of this owner. */
    record Reminded(long action, MemberId owner, Reminder kind, LocalDate due) {}

    /** The next number. Whoever asks next waits until this transaction has ended, so that a rollback leaves no gap. */
    ActionNumber next(BoardId board, int year) {
        jdbc.sql("""
                        INSERT INTO action_number (board_id, financial_year, last_number) VALUES (?, ?, 1)
                        ON DUPLICATE KEY UPDATE last_number = last_number + 1""").params(board.value(), year).update();
        int number = jdbc.sql("SELECT last_number FROM action_number WHERE board_id = ? AND financial_year = ?")
                .params(board.value(), year)
                .query(Integer.class)
                .single();
        return new ActionNumber(year, number);
    }

    /** Adds a line to the history; the action is locked. */
    void write(BoardId board, Line line) {
        jdbc.sql("""
                        INSERT INTO action_update
                            (board_id, action_id, number, kind, words, owner, due_on, position, made_at, made_by)
                        SELECT ?, ?, COUNT(*) + 1, ?, ?, ?, ?, ?, ?, ? FROM action_update
                        WHERE board_id = ? AND action_id = ?""")
                .params(
                        board.value(),
                        line.action(),
                        line.kind().name(),
                        line.words(),
                        line.owner(),
                        line.due(),
                        line.position(),
                        moment(line.at()),
                        line.by().value(),
                        board.value(),
                        line.action())
                .update();
    }

    /** The histories of all actions of the board, the oldest line first. */
    Map<Long, List<Line>> histories(BoardId board) {
        return jdbc
                .sql("SELECT * FROM action_update WHERE board_id = ? ORDER BY action_id, number")
                .param(board.value())
                .query((row, number) -> new Line(
                        row.getLong("action_id"),
                        UpdateKind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getString("owner"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("position"),
                        row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        new PersonId(row.getLong("made_by"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::action));
    }

    List<Reminded> reminded(Collection<Long> actions) {
        if (actions.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT action_id, owner_id, kind, due_on FROM action_reminder WHERE action_id IN (:actions)")
                .param("actions", actions)
                .query((row, number) -> new Reminded(
                        row.getLong("action_id"),
                        new MemberId(row.getLong("owner_id")),
                        Reminder.valueOf(row.getString("kind")),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    void write(BoardId board, Reminded reminded, int told, Instant at) {
        jdbc.sql("""
                        INSERT INTO action_reminder (board_id, action_id, owner_id, kind, due_on, told, made_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        board.value(),
                        reminded.action(),
                        reminded.owner().value(),
                        reminded.kind().name(),
                        reminded.due(),
                        told,
                        moment(at))
                .update();
    }

    private static LocalDateTime moment(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
