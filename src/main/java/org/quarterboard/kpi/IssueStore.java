package org.quarterboard.kpi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Known issues, of services and of the portal as a whole, in two tables of the same shape. */
@Component
class IssueStore {

    private static final String COLUMNS = """
            id, measure, period_start, period_end, words, noted_at, noted_by_name, resolved_at, resolved_by_name
            """;

    private final JdbcClient jdbc;
    private final IdBlocks ids;
    private final CurrentPerson currentPerson;
    private final Today today;

    IssueStore(JdbcClient jdbc, IdBlocks ids, CurrentPerson currentPerson, Today today) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    /** Those of the service and those of every service, in one query; what holds first, then the newest. */
    List<KnownIssue> touching(ServiceId service) {
        return jdbc.sql("SELECT FALSE AS national, " + COLUMNS + "FROM known_issue WHERE service_id = :service "
                        + "UNION ALL SELECT TRUE AS national, " + COLUMNS + "FROM national_issue "
                        + "ORDER BY resolved_at IS NOT NULL, noted_at DESC, national, id")
                .param("service", service.value())
                .query((row, number) -> issue(row))
                .list();
    }

    List<KnownIssue> national() {
        return jdbc.sql("SELECT TRUE AS national, " + COLUMNS + "FROM national_issue "
                        + "ORDER BY resolved_at IS NOT NULL, noted_at DESC, id")
                .query((row, number) -> issue(row))
                .list();
    }

    void add(ServiceId service, IssueDraft draft) {
        long id = ids.take("known_issue_seq", 1).nextLong();
        insert("INSERT INTO known_issue (service_id, ", "VALUES (:service, ", draft, id)
                .param("service", service.value())
                .update();
    }

    void addNational(IssueDraft draft) {
        long id = ids.take("national_issue_seq", 1).nextLong();
        insert("INSERT INTO national_issue (", "VALUES (", draft, id).update();
    }

    private JdbcClient.StatementSpec insert(String into, String values, IssueDraft draft, long id) {
        return jdbc.sql(into + "id, measure, period_start, period_end, words, noted_at, noted_by, noted_by_name) "
                        + values + ":id, :measure, :start, :end, :words, :at, :by, :name)")
                .param("id", id)
                .param("measure", draft.measure().value())
                .param("start", draft.from().start())
                .param("end", draft.to() == null ? null : draft.to().end())
                .param("words", draft.text())
                .param("at", Stored.moment(today.instant()))
                .param("by", currentPerson.idForRecord().value())
                .param("name", currentPerson.nameForRecord());
    }

    /** @throws NotFoundException if the service has no such issue */
    KnownIssue resolve(ServiceId service, KnownIssueId id) {
        KnownIssue issue = find(touching(service), id, false);
        expectOne(resolved("UPDATE known_issue SET ", " AND service_id = :service", id)
                .param("service", service.value())
                .update());
        return issue;
    }

    /** @throws NotFoundException if there is no such issue */
    KnownIssue resolveNational(KnownIssueId id) {
        KnownIssue issue = find(national(), id, true);
        expectOne(resolved("UPDATE national_issue SET ", "", id).update());
        return issue;
    }

    private static KnownIssue find(List<KnownIssue> among, KnownIssueId id, boolean national) {
        KnownIssue issue = among.stream()
                .filter(one -> one.id().equals(id) && one.national() == national)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        expectOne(issue.open() ? 1 : 0);
        return issue;
    }

    /** Somebody else may have been faster by a moment. */
    private static void expectOne(int open) {
        if (open == 0) {
            throw new UserFacingException("figures.issue.already-resolved");
        }
    }

    private JdbcClient.StatementSpec resolved(String update, String whose, KnownIssueId id) {
        return jdbc.sql(update + "resolved_at = :at, resolved_by = :by, resolved_by_name = :name "
                        + "WHERE id = :id AND resolved_at IS NULL" + whose)
                .param("at", Stored.moment(today.instant()))
                .param("by", currentPerson.idForRecord().value())
                .param("name", currentPerson.nameForRecord())
                .param("id", id.value());
    }

    private static KnownIssue issue(ResultSet row) throws SQLException {
        LocalDate end = row.getObject("period_end", LocalDate.class);
        LocalDateTime resolved = row.getObject("resolved_at", LocalDateTime.class);
        return new KnownIssue(
                new KnownIssueId(row.getLong("id")),
                row.getBoolean("national"),
                new MeasureCode(row.getString("measure")),
                Quarter.of(row.getObject("period_start", LocalDate.class)),
                end == null ? null : Quarter.of(end),
                row.getString("words"),
                Stored.instant(row, "noted_at"),
                row.getString("noted_by_name"),
                resolved == null ? null : resolved.toInstant(ZoneOffset.UTC),
                row.getString("resolved_by_name"));
    }
}
