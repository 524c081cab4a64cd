package org.quarterboard.kpi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.PeopleService;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to returns, step by step: written once, never changed. Whoever writes holds the return itself. */
@Component
class ReturnHistory {

    private static final String DECLARATIONS = "return_declaration";
    private static final String SUBMISSIONS = "return_submission";
    private static final String LOCKS = "return_lock";

    private final JdbcClient jdbc;
    private final PeopleService people;
    private final CurrentPerson currentPerson;

    ReturnHistory(JdbcClient jdbc, PeopleService people, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.people = people;
        this.currentPerson = currentPerson;
    }

    void declared(ReturnKey key, Declared said, Instant at) {
        write(key, DECLARATIONS, "complete", said.complete(), "reason", said.reason(), at);
    }

    void submitted(ReturnKey key, @Nullable LocalDate due, String note, Instant at) {
        write(key, SUBMISSIONS, "due_on", due, "note", note, at);
    }

    void locked(ReturnKey key, boolean locked, String reason, Instant at) {
        write(key, LOCKS, "locked", locked, "reason", reason, at);
    }

    private void write(
            ReturnKey key, String table, String what, @Nullable Object value, String why, String words, Instant at) {
        Object service = key.service().value();
        Object start = key.period().start();
        Object end = key.period().end();
        Object by = currentPerson.idForRecord().value();
        jdbc.sql("INSERT INTO " + table + " (service_id, kpi, period_start, period_end, " + what + ", " + why
                        + ", made_at, made_by, number) SELECT ?, ?, ?, ?, ?, ?, ?, ?, COALESCE(MAX(number), 0) + 1 FROM "
                        + table + " WHERE service_id = ? AND kpi = ? AND period_start = ? AND period_end = ?")
                .params(Arrays.asList(
                        service,
                        key.kpi(),
                        start,
                        end,
                        value,
                        words,
                        Stored.moment(at),
                        by,
                        service,
                        key.kpi(),
                        start,
                        end))
                .update();
    }

    /** The submissions of all returns of the service, the oldest first. */
    List<Entry<Submission>> submissions(ServiceId service) {
        return read(
                "SELECT * FROM " + SUBMISSIONS + " WHERE service_id = ? ORDER BY made_at, number",
                service,
                List.of(),
                ReturnHistory::submission);
    }

    /** Everything that happened to the returns of the period, the oldest first. */
    Steps of(ServiceId service, Period period) {
        String where = " WHERE service_id = ? AND period_start = ? AND period_end = ? ORDER BY made_at, number";
        List<Object> bounds = List.of(period.start(), period.end());
        return new Steps(
                read("SELECT * FROM " + DECLARATIONS + where, service, bounds, ReturnHistory::declaration),
                read("SELECT * FROM " + SUBMISSIONS + where, service, bounds, ReturnHistory::submission),
                read("SELECT * FROM " + LOCKS + where, service, bounds, ReturnHistory::lock));
    }

    /** A step and the return it was taken with. */
    record Entry<T>(ReturnKey key, T step) {}

    /** The steps of a period. */
    record Steps(
            List<Entry<Declaration>> declarations, List<Entry<Submission>> submissions, List<Entry<LockStep>> locks) {}

    private interface Reading<T> {
        T read(ResultSet row, String by) throws SQLException;
    }

    private <T> List<Entry<T>> read(String sql, ServiceId service, List<Object> bounds, Reading<T> reading) {
        List<Object> params = new ArrayList<>(List.of((Object) service.value()));
        params.addAll(bounds);
        Map<PersonId, String> names = people.names(
                jdbc
                        .sql(sql)
                        .params(params)
                        .query((row, number) -> new PersonId(row.getLong("made_by")))
                        .list()
                        .stream()
                        .distinct()
                        .toList());
        return jdbc.sql(sql)
                .params(params)
                .query((row, number) -> new Entry<>(
                        new ReturnKey(service, row.getString("kpi"), Stored.period(row)),
                        reading.read(row, names.getOrDefault(new PersonId(row.getLong("made_by")), ""))))
                .list();
    }

    private static Declaration declaration(ResultSet row, String by) throws SQLException {
        return new Declaration(
                row.getString("kpi"),
                row.getInt("number"),
                row.getBoolean("complete"),
                row.getString("reason"),
                Stored.instant(row, "made_at"),
                by);
    }

    private static Submission submission(ResultSet row, String by) throws SQLException {
        return new Submission(
                row.getString("kpi"),
                row.getInt("number"),
                row.getObject("due_on", LocalDate.class),
                row.getString("note"),
                Stored.instant(row, "made_at"),
                by);
    }

    private static LockStep lock(ResultSet row, String by) throws SQLException {
        return new LockStep(
                row.getString("kpi"),
                row.getInt("number"),
                row.getBoolean("locked"),
                row.getString("reason"),
                Stored.instant(row, "made_at"),
                by);
    }
}
