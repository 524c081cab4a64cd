package org.quarterboard.trends;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the person who asks has typed and not saved. No statement here is without that person. */
@Component
class CommentaryTypingStore {

    private static final String OWN = " WHERE service_id = :service AND person_id = :person AND measure = :measure";

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final Today today;

    CommentaryTypingStore(JdbcClient jdbc, CurrentPerson currentPerson, Today today) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    /** The newest quarter first. */
    List<CommentaryTyping> ofMeasure(ServiceId service, MeasureCode measure) {
        return own("SELECT * FROM commentary_typing", " ORDER BY quarter_start DESC", service, measure)
                .query((row, number) -> typing(row))
                .list();
    }

    Optional<CommentaryTyping> one(ServiceId service, CommentaryStore.Place place) {
        return ofMeasure(service, place.measure()).stream()
                .filter(typing -> typing.quarter().equals(place.quarter()))
                .findFirst();
    }

    /** Keeps the words in the place of what was kept before. */
    CommentaryTyping put(ServiceId service, CommentaryStore.Place place, String words, int seen, Instant begunAt) {
        CommentaryTyping typing = new CommentaryTyping(
                place.measure(),
                place.quarter(),
                words,
                seen,
                begunAt,
                today.instant(),
                jdbc.sql("SELECT NEXT VALUE FOR commentary_typing_seq")
                        .query(Long.class)
                        .single());
        jdbc.sql("""
                        INSERT INTO commentary_typing (service_id, person_id, measure, quarter_start, words, seen, begun_at,
                            kept_at, mark)
                        VALUES (:service, :person, :measure, :start, :words, :seen, :begun, :kept, :mark)
                        ON DUPLICATE KEY UPDATE words = :words, seen = :seen, begun_at = :begun, kept_at = :kept,
                            mark = :mark""")
                .param("service", service.value())
                .param("person", currentPerson.idForRecord().value())
                .param("measure", place.measure().value())
                .param("start", place.quarter().start())
                .param("words", words)
                .param("seen", seen)
                .param("begun", moment(begunAt))
                .param("kept", moment(typing.keptAt()))
                .param("mark", typing.mark())
                .update();
        return typing;
    }

    void delete(ServiceId service, CommentaryStore.Place place, long mark) {
        own("DELETE FROM commentary_typing", " AND quarter_start = :start AND mark = :mark", service, place.measure())
                .param("start", place.quarter().start())
                .param("mark", mark)
                .update();
    }

    private JdbcClient.StatementSpec own(String start, String end, ServiceId service, MeasureCode measure) {
        return jdbc.sql(start + OWN + end)
                .param("service", service.value())
                .param("person", currentPerson.idForRecord().value())
                .param("measure", measure.value());
    }

    private static LocalDateTime moment(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static CommentaryTyping typing(ResultSet row) throws SQLException {
        return new CommentaryTyping(
                new MeasureCode(row.getString("measure")),
                Quarter.of(row.getObject("quarter_start", LocalDate.class)),
                row.getString("words"),
                row.getInt("seen"),
                row.getObject("begun_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("kept_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("mark"));
    }
}
