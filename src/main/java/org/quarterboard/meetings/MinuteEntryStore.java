package org.quarterboard.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.MemberId;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Ref;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions, challenges and actions of the minutes, and their numbers. */
@Component
class MinuteEntryStore {

    private final JdbcClient jdbc;

    MinuteEntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What happened since, as it is stored. */
    record SinceLine(UUID entry, String words, Instant at, PersonId by) {}

    /** An entry and the meeting at which it was captured. */
    record AtMeeting(UUID meeting, LocalDate heldOn, MinuteEntry entry) {}

    /** The next number. Whoever asks next waits until this transaction has ended, so that a rollback leaves no gap. */
    MinuteNumber next(BoardId board, MinuteKind kind, int year) {
        jdbc.sql("""
                        INSERT INTO minute_number (board_id, kind, financial_year, last_number) VALUES (?, ?, ?, 1)
                        ON DUPLICATE KEY UPDATE last_number = last_number + 1""").params(board.value(), kind.name(), year).update();
        int number = jdbc.sql(
                        "SELECT last_number FROM minute_number WHERE board_id = ? AND kind = ? AND financial_year = ?")
                .params(board.value(), kind.name(), year)
                .query(Integer.class)
                .single();
        return new MinuteNumber(kind, year, number);
    }

    void insert(Meeting meeting, MinuteEntry entry, Instant at, PersonId by) {
        jdbc.sql("""
                        INSERT INTO minute_entry (uuid, board_id, meeting_id, item_id, kind, financial_year, number,
                            words, said_by, said_to, answer, measure, thing, owner_id, owner, due_on, action_uuid,
                            recorded_at, recorded_by)
                        VALUES (:uuid, :board, :meeting, :item, :kind, :year, :number,
                            :words, :saidBy, :saidTo, :answer, :measure, :thing, :ownerId, :owner, :due, :action,
                            :at, :by)""")
                .param("uuid", entry.uuid().toString())
                .param("board", meeting.boardId().value())
                .param("meeting", meeting.meetingId().value())
                .param("item", entry.item().value())
                .param("kind", entry.kind().name())
                .param("year", entry.number().year())
                .param("number", entry.number().number())
                .param("words", entry.text())
                .param("saidBy", entry.saidBy())
                .param("saidTo", entry.saidTo())
                .param("answer", entry.answer())
                .param("measure", measure(entry.topic()))
                .param("thing", thing(entry.topic()))
                .param(
                        "ownerId",
                        entry.ownerId() == null ? null : entry.ownerId().value())
                .param("owner", entry.owner())
                .param("due", entry.due())
                .param("action", entry.action().map(UUID::toString).orElse(null))
                .param("at", Sql.moment(at))
                .param("by", by.value())
                .update();
    }

    void update(BoardId board, MinuteEntry entry) {
        jdbc.sql("""
                        UPDATE minute_entry SET words = :words, said_by = :saidBy, said_to = :saidTo, answer = :answer,
                            measure = :measure, thing = :thing, owner_id = :ownerId, owner = :owner, due_on = :due,
                            withdrawn = :withdrawn, version = version + 1
                        WHERE board_id = :board AND uuid = :uuid""")
                .param("words", entry.text())
                .param("saidBy", entry.saidBy())
                .param("saidTo", entry.saidTo())
                .param("answer", entry.answer())
                .param("measure", measure(entry.topic()))
                .param("thing", thing(entry.topic()))
                .param(
                        "ownerId",
                        entry.ownerId() == null ? null : entry.ownerId().value())
                .param("owner", entry.owner())
                .param("due", entry.due())
                .param("withdrawn", entry.withdrawn())
                .param("board", board.value())
                .param("uuid", entry.uuid().toString())
                .update();
    }

    /** In the order in which they were captured. */
    List<MinuteEntry> ofMeeting(Meeting meeting) {
        return jdbc.sql("""
                        SELECT * FROM minute_entry WHERE board_id = ? AND meeting_id = ?
                        ORDER BY recorded_at, financial_year, kind, number""")
                .params(meeting.boardId().value(), meeting.meetingId().value())
                .query((row, number) -> entry(row))
                .list();
    }

    /** What stands of a measure in minutes that have gone round, the newest meeting first. */
    List<AtMeeting> onMeasure(BoardId board, MeasureCode measure) {
        return gone(board, "measure", measure.value());
    }

    /** What stands of a thing in minutes that have gone round, the newest meeting first. */
    List<AtMeeting> onThing(BoardId board, Ref thing) {
        return gone(board, "thing", thing.toString());
    }

    private List<AtMeeting> gone(BoardId board, String column, String about) {
        return jdbc.sql("""
                        SELECT e.*, m.uuid AS meeting_uuid, m.held_on FROM minute_entry e
                        JOIN meeting m ON m.board_id = e.board_id AND m.id = e.meeting_id
                        WHERE e.board_id = :board AND e.%s = :about AND NOT e.withdrawn AND m.state IN (:states)
                        ORDER BY m.held_on DESC, m.starts_at DESC, e.recorded_at, e.financial_year, e.kind, e.number""".formatted(column))
                .param("board", board.value())
                .param("about", about)
                .param(
                        "states",
                        Arrays.stream(MeetingState.values())
                                .filter(MeetingState::hasMinutes)
                                .map(MeetingState::name)
                                .toList())
                .query((row, number) -> new AtMeeting(
                        Sql.uuid(row, "meeting_uuid"), row.getObject("held_on", LocalDate.class), entry(row)))
                .list();
    }

    /** To which meetings entries of the board belong. */
    Map<UUID, MeetingId> meetings(BoardId board, Collection<UUID> uuids) {
        if (uuids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, MeetingId> found = new HashMap<>();
        jdbc.sql("SELECT uuid, meeting_id FROM minute_entry WHERE board_id = :board AND uuid IN (:uuids)")
                .param("board", board.value())
                .param("uuids", uuids.stream().map(UUID::toString).toList())
                .query(row -> {
                    found.put(Sql.uuid(row, "uuid"), new MeetingId(row.getLong("meeting_id")));
                });
        return found;
    }

    void writeSince(Meeting meeting, SinceLine line) {
        jdbc.sql("""
                        INSERT INTO minute_since (board_id, meeting_id, entry, number, words, made_at, made_by)
                        SELECT ?, ?, ?, COUNT(*) + 1, ?, ?, ? FROM minute_since WHERE entry = ?""")
                .params(
                        meeting.boardId().value(),
                        meeting.meetingId().value(),
                        line.entry().toString(),
                        line.words(),
                        Sql.moment(line.at()),
                        line.by().value(),
                        line.entry().toString())
                .update();
    }

    /** What has happened since, the oldest first. */
    List<SinceLine> since(BoardId board, Collection<MinuteEntry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT entry, words, made_at, made_by FROM minute_since
                        WHERE board_id = :board AND entry IN (:entries) ORDER BY entry, number""")
                .param("board", board.value())
                .param(
                        "entries",
                        entries.stream().map(entry -> entry.uuid().toString()).toList())
                .query((row, number) -> new SinceLine(
                        Sql.uuid(row, "entry"),
                        row.getString("words"),
                        Sql.moment(row, "made_at"),
                        Sql.person(row, "made_by")))
                .list();
    }

    private static MinuteEntry entry(ResultSet row) throws SQLException {
        long owner = row.getLong("owner_id");
        MemberId ownerId = row.wasNull() ? null : new MemberId(owner);
        return new MinuteEntry(
                Sql.uuid(row, "uuid"),
                new AgendaItemId(row.getLong("item_id")),
                new MinuteNumber(
                        MinuteKind.valueOf(row.getString("kind")), row.getInt("financial_year"), row.getInt("number")),
                row.getString("words"),
                row.getString("said_by"),
                row.getString("said_to"),
                row.getString("answer"),
                topic(row.getString("measure"), row.getString("thing")),
                row.getString("owner"),
                ownerId,
                row.getObject("due_on", LocalDate.class),
                Optional.ofNullable(row.getString("action_uuid")).map(UUID::fromString),
                row.getBoolean("withdrawn"),
                row.getInt("version"));
    }

    private static Topic topic(String measure, String thing) {
        return new Topic(measure.isEmpty() ? null : new MeasureCode(measure), ref(thing));
    }

    private static @Nullable Ref ref(String thing) {
        int colon = thing.indexOf(':');
        return colon < 0 ? null : new Ref(thing.substring(0, colon), UUID.fromString(thing.substring(colon + 1)));
    }

    private static String measure(Topic topic) {
        return topic.measure() == null ? "" : topic.measure().value();
    }

    private static String thing(Topic topic) {
        return topic.thing() == null ? "" : topic.thing().toString();
    }
}
