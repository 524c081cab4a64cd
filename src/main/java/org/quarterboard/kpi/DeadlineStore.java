package org.quarterboard.kpi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.PeopleService;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules, agreements and arrangements as they are stored; a newer one stands beside the older. */
@Component
class DeadlineStore {

    private final JdbcClient jdbc;
    private final PeopleService people;
    private final CurrentPerson currentPerson;

    DeadlineStore(JdbcClient jdbc, PeopleService people, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.people = people;
        this.currentPerson = currentPerson;
    }

    Deadlines of(ServiceId service) {
        return new Deadlines(rules(), extensions(service));
    }

    /** The oldest first. */
    List<DeadlineRule> rules() {
        return read(
                "SELECT * FROM return_deadline_rule ORDER BY number",
                List.of(),
                (row, by) -> new DeadlineRule(
                        row.getInt("number"),
                        quarter(row, "from_start"),
                        List.of(
                                row.getInt("days_q1"),
                                row.getInt("days_q2"),
                                row.getInt("days_q3"),
                                row.getInt("days_q4")),
                        Stored.instant(row, "made_at"),
                        by));
    }

    List<Extension> extensions(ServiceId service) {
        return read(
                "SELECT * FROM return_extension WHERE service_id = ? ORDER BY period_start, number",
                List.of(service.value()),
                (row, by) -> new Extension(
                        quarter(row, "period_start"),
                        row.getInt("number"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("reason"),
                        Stored.instant(row, "made_at"),
                        by));
    }

    List<Arrangement> arrangements(ServiceId service) {
        return read(
                "SELECT * FROM return_arrangement WHERE service_id = ? ORDER BY number",
                List.of(service.value()),
                (row, by) -> new Arrangement(
                        row.getInt("number"),
                        ReturnKind.valueOf(row.getString("kind")),
                        quarter(row, "kind_from"),
                        quarter(row, "expected_from"),
                        Stored.instant(row, "made_at"),
                        by));
    }

    void add(Quarter from, List<Integer> days, Instant at) {
        jdbc.sql("""
                        INSERT INTO return_deadline_rule
                            (from_start, days_q1, days_q2, days_q3, days_q4, made_at, made_by, number)
                        SELECT ?, ?, ?, ?, ?, ?, ?, MAX(number) + 1 FROM return_deadline_rule""")
                .params(from.start(), days.get(0), days.get(1), days.get(2), days.get(3), Stored.moment(at), by())
                .update();
    }

    void add(ServiceId service, Quarter quarter, LocalDate due, String reason, Instant at) {
        jdbc.sql("""
                        INSERT INTO return_extension (service_id, period_start, due_on, reason, made_at, made_by, number)
                        SELECT ?, ?, ?, ?, ?, ?, COALESCE(MAX(number), 0) + 1 FROM return_extension
                        WHERE service_id = ? AND period_start = ?""")
                .params(
                        service.value(),
                        quarter.start(),
                        due,
                        reason,
                        Stored.moment(at),
                        by(),
                        service.value(),
                        quarter.start())
                .update();
    }

    void add(ServiceId service, ReturnKind kind, Quarter kindFrom, Quarter expectedFrom, Instant at) {
        jdbc.sql("""
                        INSERT INTO return_arrangement
                            (service_id, kind, kind_from, expected_from, made_at, made_by, number)
                        SELECT ?, ?, ?, ?, ?, ?, COALESCE(MAX(number), 0) + 1 FROM return_arrangement
                        WHERE service_id = ?""")
                .params(
                        service.value(),
                        kind.name(),
                        kindFrom.start(),
                        expectedFrom.start(),
                        Stored.moment(at),
                        by(),
                        service.value())
                .update();
    }

    private long by() {
        return currentPerson.idForRecord().value();
    }

    private static Quarter quarter(ResultSet row, String column) throws SQLException {
        return Quarter.startingOn(row.getObject(column, LocalDate.class));
    }

    private interface Reading<T> {
        T read(ResultSet row, String by) throws SQLException;
    }

    private <T> List<T> read(String sql, List<Object> params, Reading<T> reading) {
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
                .query((row, number) -> reading.read(row, names.getOrDefault(new PersonId(row.getLong("made_by")), "")))
                .list();
    }
}
