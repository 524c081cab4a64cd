package org.quarterboard.disparity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.disparity.FrozenFindings.Place;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases and their steps, which are only ever added. Four statements, however many there are. */
@Component
class DisparityCaseStore {

    private final JdbcClient jdbc;
    private final FrozenFindings findings;
    private final CurrentPerson currentPerson;
    private final Today today;

    DisparityCaseStore(JdbcClient jdbc, FrozenFindings findings, CurrentPerson currentPerson, Today today) {
        this.jdbc = jdbc;
        this.findings = findings;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    private record Header(long id, UUID uuid, CaseNumber number, String title) {}

    /** Where the case of this id is. */
    record Known(ServiceId service, UUID uuid, CaseNumber number, String title) {}

    /** All cases of the service, the newest first. */
    List<DisparityCase> all(ServiceId service) {
        List<Header> headers = jdbc.sql("""
                        SELECT id, uuid, financial_year, number, title FROM disparity_case WHERE service_id = ?
                        ORDER BY financial_year DESC, number DESC""")
                .param(service.value())
                .query((row, number) -> new Header(
                        row.getLong("id"),
                        UUID.fromString(row.getString("uuid")),
                        new CaseNumber(row.getInt("financial_year"), row.getInt("number")),
                        row.getString("title")))
                .list();
        if (headers.isEmpty()) {
            return List.of();
        }
        Map<Place, DisparityFinding> figures = findings.all(service);
        Map<Long, List<CaseStep>> steps = new HashMap<>();
        jdbc.sql("SELECT * FROM disparity_case_step WHERE service_id = ? ORDER BY case_id, number")
                .param(service.value())
                .query(row -> {
                    long id = row.getLong("case_id");
                    steps.computeIfAbsent(id, ignored -> new ArrayList<>())
                            .add(step(row, figures.get(new Place(id, row.getInt("number")))));
                });
        return headers.stream()
                .map(header -> new DisparityCase(
                        header.uuid(), header.number(), header.title(), steps.getOrDefault(header.id(), List.of())))
                .toList();
    }

    Optional<DisparityCase> one(ServiceId service, UUID uuid) {
        return all(service).stream().filter(one -> one.uuid().equals(uuid)).findFirst();
    }

    /** Of these ids those that are cases of one of the services. */
    List<Known> known(Collection<ServiceId> services, Collection<UUID> uuids) {
        return services.isEmpty() || uuids.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                SELECT service_id, uuid, financial_year, number, title FROM disparity_case
                                WHERE service_id IN (:services) AND uuid IN (:uuids)""")
                        .param(
                                "services",
                                services.stream().map(ServiceId::value).toList())
                        .param("uuids", uuids.stream().map(UUID::toString).toList())
                        .query((row, number) -> known(row))
                        .list();
    }

    Optional<Known> known(UUID uuid) {
        return jdbc.sql("SELECT service_id, uuid, financial_year, number, title FROM disparity_case WHERE uuid = ?")
                .param(uuid.toString())
                .query((row, number) -> known(row))
                .optional();
    }

    /** Opens a case. Whoever opens the next one waits until this transaction has ended, so that a rollback leaves no gap. */
    DisparityCase open(ServiceId service, String title, DisparityFinding seen) {
        int year = today.quarter().year();
        jdbc.sql("""
                        INSERT INTO disparity_case_number (service_id, financial_year, last_number) VALUES (?, ?, 1)
                        ON DUPLICATE KEY UPDATE last_number = last_number + 1""").params(service.value(), year).update();
        CaseNumber number = new CaseNumber(
                year,
                jdbc.sql("SELECT last_number FROM disparity_case_number WHERE service_id = ? AND financial_year = ?")
                        .params(service.value(), year)
                        .query(Integer.class)
                        .single());
        long id = jdbc.sql("SELECT NEXT VALUE FOR disparity_case_seq")
                .query(Long.class)
                .single();
        UUID uuid = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO disparity_case (id, uuid, service_id, financial_year, number, title)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(id, uuid.toString(), service.value(), year, number.number(), title)
                .update();
        CaseStep opening = write(service, id, 1, CaseStepKind.OPENED, "", CaseFacts.opened(seen));
        return new DisparityCase(uuid, number, title, List.of(opening));
    }

    /**
     * Adds the next step.
     *
     * @throws UserFacingException if somebody else was faster
     */
    void add(ServiceId service, DisparityCase to, CaseStepKind kind, String words, CaseFacts facts) {
        long id = jdbc.sql("SELECT id FROM disparity_case WHERE service_id = ? AND uuid = ?")
                .params(service.value(), to.uuid().toString())
                .query(Long.class)
                .single();
        try {
            write(service, id, to.revision() + 1, kind, words, facts);
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw new UserFacingException("disparity.case.error.changed");
        }
    }

    private CaseStep write(ServiceId service, long id, int number, CaseStepKind kind, String words, CaseFacts facts) {
        CaseStep step = new CaseStep(number, kind, words, facts, today.instant(), currentPerson.nameForRecord());
        PersonId by = currentPerson.idForRecord();
        CaseMeeting meeting = facts.meeting();
        jdbc.sql("""
                        INSERT INTO disparity_case_step (service_id, case_id, number, kind, words, choice, sector, about,
                            evidence, due_on, meeting_uuid, meeting_on, quarter_start, target, made_at, made_by, made_by_name)
                        VALUES (:service, :case, :number, :kind, :words, :choice, :sector, :about,
                            :evidence, :due, :meeting, :meetingOn, :quarter, :target, :at, :by, :name)""")
                .param("service", service.value())
                .param("case", id)
                .param("number", number)
                .param("kind", kind.name())
                .param("words", words)
                .param("choice", facts.choice())
                .param("sector", facts.sector() == null ? "" : facts.sector().name())
                .param("about", facts.about())
                .param("evidence", facts.evidence())
                .param("due", facts.due())
                .param("meeting", meeting == null ? null : meeting.uuid().toString())
                .param("meetingOn", meeting == null ? null : meeting.on())
                .param(
                        "quarter",
                        facts.quarter() == null ? null : facts.quarter().start())
                .param("target", facts.target())
                .param("at", LocalDateTime.ofInstant(step.at(), ZoneOffset.UTC))
                .param("by", by.value())
                .param("name", step.by())
                .update();
        facts.figures().ifPresent(finding -> findings.write(service, new Place(id, number), finding));
        return step;
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                new ServiceId(row.getLong("service_id")),
                UUID.fromString(row.getString("uuid")),
                new CaseNumber(row.getInt("financial_year"), row.getInt("number")),
                row.getString("title"));
    }

    private static CaseStep step(ResultSet row, @Nullable DisparityFinding finding) throws SQLException {
        String sector = row.getString("sector");
        String meeting = row.getString("meeting_uuid");
        LocalDate quarter = row.getObject("quarter_start", LocalDate.class);
        double target = row.getDouble("target");
        boolean aims = !row.wasNull();
        Instant at = row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new CaseStep(
                row.getInt("number"),
                CaseStepKind.valueOf(row.getString("kind")),
                row.getString("words"),
                new CaseFacts(
                        row.getString("choice"),
                        sector.isEmpty() ? null : Sector.valueOf(sector),
                        row.getInt("about"),
                        row.getString("evidence"),
                        row.getObject("due_on", LocalDate.class),
                        meeting == null
                                ? null
                                : new CaseMeeting(
                                        UUID.fromString(meeting), row.getObject("meeting_on", LocalDate.class)),
                        quarter == null ? null : Quarter.of(quarter),
                        aims ? target : null,
                        finding),
                at,
                row.getString("made_by_name"));
    }
}
