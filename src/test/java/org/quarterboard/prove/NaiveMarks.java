package org.quarterboard.prove;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Saves marks as one would without thinking: reads, adds one, writes, and asks neither for a lock nor for what was seen.
 * The proofs must find it out; if they did not, they would prove nothing of the portal either.
 */
final class NaiveMarks {

    private final JdbcClient jdbc;
    private final List<MarkRow> rows;
    private final UUID meeting;

    NaiveMarks(JdbcClient jdbc, List<MarkRow> rows, UUID meeting) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.meeting = meeting;
    }

    /** Always content with itself. Returns the version that it believes to have written. */
    long save(int row, int number) {
        Optional<Long> stored = version(row);
        LockSupport.parkNanos(1_000_000);
        if (stored.isEmpty()) {
            try {
                insert(row, number);
                return 0;
            } catch (DuplicateKeyException early) {
                stored = version(row);
            }
        }
        long next = stored.orElseThrow() + 1;
        jdbc.sql("""
                        UPDATE attendance_mark SET mark = 'DELEGATE', mode = ?, arrived_at = ?, delegate_position = ?, version = ?
                        WHERE meeting_id = (SELECT id FROM meeting WHERE uuid = ?) AND member_id = ? AND seat_id = ?""")
                .params(
                        RegisterWorld.mode(number).name(),
                        RegisterWorld.arrived(number),
                        RegisterWorld.position(number),
                        next,
                        meeting.toString(),
                        rows.get(row).member(),
                        rows.get(row).seat())
                .update();
        return next;
    }

    private Optional<Long> version(int row) {
        return jdbc.sql("""
                        SELECT version FROM attendance_mark
                        WHERE meeting_id = (SELECT id FROM meeting WHERE uuid = ?) AND member_id = ? AND seat_id = ?""")
                .params(
                        meeting.toString(),
                        rows.get(row).member(),
                        rows.get(row).seat())
                .query(Long.class)
                .optional();
    }

    private void insert(int row, int number) {
        jdbc.sql("""
                        INSERT INTO attendance_mark (id, board_id, meeting_id, member_id, seat_id, mark, mode, arrived_at,
                            delegate_position, recorded_at, recorded_by, version)
                        SELECT NEXTVAL(attendance_mark_seq), board_id, id, ?, ?, 'DELEGATE', ?, ?, ?, '2024-06-11', 0, 0
                        FROM meeting WHERE uuid = ?""")
                .params(
                        rows.get(row).member(),
                        rows.get(row).seat(),
                        RegisterWorld.mode(number).name(),
                        RegisterWorld.arrived(number),
                        RegisterWorld.position(number),
                        meeting.toString())
                .update();
    }
}
