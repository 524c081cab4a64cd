package org.quarterboard.papers;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has read which pack and when. */
@Component
class PackReadingStore {

    /** Whoever comes back sooner is still reading: turning to the next page of results is no new look. */
    static final Duration SITTING = Duration.ofMinutes(30);

    private final JdbcClient jdbc;

    PackReadingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was read. */
    enum Kind {
        OPENED,
        TAKEN
    }

    record Reading(long paper, PersonId person, Kind kind, Instant at) {}

    void add(ServiceId service, long paper, PersonId person, Kind kind, Instant at) {
        jdbc.sql("""
                        INSERT IGNORE INTO board_paper_reading (paper_id, service_id, person_id, kind, read_at)
                        SELECT :paper, :service, :person, :kind, :at FROM DUAL WHERE NOT EXISTS (
                            SELECT 1 FROM board_paper_reading WHERE paper_id = :paper AND person_id = :person
                                AND kind = :kind AND read_at > :sitting)""")
                .param("paper", paper)
                .param("service", service.value())
                .param("person", person.value())
                .param("kind", kind.name())
                .param("at", Rows.moment(at))
                .param("sitting", Rows.moment(at.minus(SITTING)))
                .update();
    }

    /** The earliest first. */
    List<Reading> ofPaper(ServiceId service, long paper) {
        return list("WHERE service_id = ? AND paper_id = ? ORDER BY read_at", service.value(), paper);
    }

    /** The earliest first. */
    List<Reading> ofPerson(ServiceId service, PersonId person) {
        return list("WHERE service_id = ? AND person_id = ? ORDER BY read_at", service.value(), person.value());
    }

    private List<Reading> list(String where, long service, long other) {
        return jdbc.sql("SELECT paper_id, person_id, kind, read_at FROM board_paper_reading " + where)
                .params(service, other)
                .query((row, number) -> new Reading(
                        row.getLong("paper_id"),
                        new PersonId(row.getLong("person_id")),
                        Kind.valueOf(row.getString("kind")),
                        Rows.moment(row, "read_at")))
                .list();
    }
}
