package org.quarterboard.trends;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Commentaries as revisions, which are only ever added. */
@Component
class CommentaryStore {

    private static final String ALL = "SELECT * FROM commentary WHERE service_id = :service AND ";
    private static final String IN_ORDER = " ORDER BY quarter_start DESC, measure, revision";

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final Today today;

    CommentaryStore(JdbcClient jdbc, CurrentPerson currentPerson, Today today) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    /** Which text. */
    record Place(MeasureCode measure, Quarter quarter) {}

    private record Revision(
            Place place, int number, CommentaryStep step, String words, String reason, Instant at, String by) {}

    /** How the texts of the measure stand, the newest quarter first. */
    List<Commentary> ofMeasure(ServiceId service, MeasureCode measure) {
        return standing(jdbc.sql(ALL + "measure = :measure" + IN_ORDER)
                .param("service", service.value())
                .param("measure", measure.value()));
    }

    /** How the texts of the quarter stand, by measure. */
    List<Commentary> ofQuarter(ServiceId service, Quarter quarter) {
        return standing(jdbc.sql(ALL + "quarter_start = :start" + IN_ORDER)
                .param("service", service.value())
                .param("start", quarter.start()));
    }

    Optional<Commentary> one(ServiceId service, Place place) {
        return ofMeasure(service, place.measure()).stream()
                .filter(text -> text.quarter().equals(place.quarter()))
                .findFirst();
    }

    /**
     * Adds the next revision.
     *
     * @throws org.springframework.dao.DuplicateKeyException if somebody else was faster
     */
    void add(ServiceId service, Place place, int number, CommentaryStep step, String words, String reason) {
        jdbc.sql("""
                        INSERT INTO commentary (service_id, measure, quarter_start, revision, step, words, reason, made_at,
                            made_by, made_by_name)
                        VALUES (:service, :measure, :start, :revision, :step, :words, :reason, :at, :by, :name)""")
                .param("service", service.value())
                .param("measure", place.measure().value())
                .param("start", place.quarter().start())
                .param("revision", number)
                .param("step", step.name())
                .param("words", words)
                .param("reason", reason)
                .param("at", LocalDateTime.ofInstant(today.instant(), ZoneOffset.UTC))
                .param("by", currentPerson.idForRecord().value())
                .param("name", currentPerson.nameForRecord())
                .update();
    }

    private static List<Commentary> standing(JdbcClient.StatementSpec statement) {
        Map<Place, List<Revision>> texts = new LinkedHashMap<>();
        statement
                .query((row, number) -> revision(row))
                .list()
                .forEach(revision -> texts.computeIfAbsent(revision.place(), ignored -> new ArrayList<>())
                        .add(revision));
        return texts.values().stream().map(CommentaryStore::standing).toList();
    }

    private static Commentary standing(List<Revision> revisions) {
        Revision newest = revisions.getLast();
        Revision written = revisions.stream()
                .filter(revision -> revision.step() == CommentaryStep.SAVED)
                .reduce((earlier, later) -> later)
                .orElse(newest);
        Optional<Commentary.Step> agreed = Optional.of(newest)
                .filter(revision -> revision.step() == CommentaryStep.AGREED)
                .map(CommentaryStore::step);
        Optional<Commentary.Step> reopened = agreed.isPresent()
                ? Optional.empty()
                : revisions.stream()
                        .filter(revision -> revision.step() == CommentaryStep.REOPENED)
                        .reduce((earlier, later) -> later)
                        .map(CommentaryStore::step);
        return new Commentary(
                newest.place().measure(),
                newest.place().quarter(),
                newest.words(),
                written.by(),
                written.at(),
                agreed,
                reopened,
                newest.number());
    }

    private static Commentary.Step step(Revision revision) {
        return new Commentary.Step(revision.by(), revision.at(), revision.reason());
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                new Place(
                        new MeasureCode(row.getString("measure")),
                        Quarter.of(row.getObject("quarter_start", LocalDate.class))),
                row.getInt("revision"),
                CommentaryStep.valueOf(row.getString("step")),
                row.getString("words"),
                row.getString("reason"),
                row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("made_by_name"));
    }
}
