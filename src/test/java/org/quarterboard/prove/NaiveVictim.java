package org.quarterboard.prove;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.quarterboard.embedded.DatabaseAccounts;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A process that says what a {@link MarkVictim} says, but acknowledges before it commits, as if one commit for many marks
 * were the same and cheaper. It needs nothing of the portal, only the board that a {@link MarkVictim} has left.
 */
final class NaiveVictim {

    private static final int GROUP = 100_000;

    private NaiveVictim() {}

    /** Argument: the seed. Goes on until it is killed. */
    public static void main(String[] args) {
        // Nobody has said what is to be logged, so every statement would be, between the marks.
        LoggingSystem.get(NaiveVictim.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        long seed = Long.parseLong(args[0]);
        DatabaseAccounts accounts = Victims.accountsOfThisProcess();
        DataSource source = new DriverManagerDataSource(accounts.url(), accounts.user(), accounts.password());
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        JdbcClient jdbc = JdbcClient.create(source);
        List<MarkRow> rows = rows(jdbc);
        UUID meeting = meeting(jdbc);
        NaiveMarks marks = new NaiveMarks(jdbc, rows, meeting);
        IO.println(MarkVictim.READY + meeting);
        for (int thread = 0; thread < MarkVictim.THREADS; thread++) {
            int number = thread;
            Thread.ofPlatform()
                    .start(() -> transaction.executeWithoutResult(status -> save(marks, rows, number, seed)));
        }
    }

    private static void save(NaiveMarks marks, List<MarkRow> rows, int thread, long seed) {
        Random random = new Random(seed + thread);
        for (int number = thread; number < GROUP; number += MarkVictim.THREADS) {
            int row = MarkVictim.ownRow(random, thread);
            MarkVictim.say(MarkVictim.TRY, rows.get(row).key(), number);
            marks.save(row, number);
            MarkVictim.say(MarkVictim.DONE, rows.get(row).key(), number);
        }
    }

    private static List<MarkRow> rows(JdbcClient jdbc) {
        return jdbc.sql("""
                        SELECT h.member_id, h.seat_id
                        FROM seat_holding h JOIN board_service b ON b.board_id = h.board_id JOIN service s ON s.id = b.service_id
                        WHERE s.code = ? ORDER BY h.id""")
                .param(MarkVictim.CODE)
                .query((row, number) -> new MarkRow(row.getLong(1), row.getLong(2)))
                .list();
    }

    private static UUID meeting(JdbcClient jdbc) {
        UUID meeting = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO meeting (id, uuid, board_id, held_on, starts_at, place, state, version)
                        SELECT NEXTVAL(meeting_seq), ?, b.board_id, '2024-06-11', '14:00', 'A room', 'PLANNED', 0
                        FROM board_service b JOIN service s ON s.id = b.service_id WHERE s.code = ?""").params(meeting.toString(), MarkVictim.CODE).update();
        return meeting;
    }
}
