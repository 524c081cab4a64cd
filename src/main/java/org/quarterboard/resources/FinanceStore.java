package org.quarterboard.resources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Budget and outturn as revisions, which are only ever added. */
@Component
class FinanceStore {

    private static final String ALL = """
            SELECT r.financial_year, r.revision, r.reason, r.made_at, r.made_by_name,
                   l.agency, l.staffing, l.in_kind, l.delegated, l.outturn, l.note
            FROM finance_revision r LEFT JOIN finance_line l
              ON l.service_id = r.service_id AND l.financial_year = r.financial_year AND l.revision = r.revision
            WHERE r.service_id = :service AND r.financial_year BETWEEN :first AND :last
            """;

    private static final String NEWEST = """
            AND r.revision = (SELECT MAX(n.revision) FROM finance_revision n
                              WHERE n.service_id = r.service_id AND n.financial_year = r.financial_year)
            """;

    private static final String IN_ORDER = "ORDER BY r.financial_year DESC, r.revision DESC";

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final Today today;

    FinanceStore(JdbcClient jdbc, CurrentPerson currentPerson, Today today) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    private record Key(int year, int revision) {}

    private record Row(FinanceFigures head, @Nullable FinanceLine line) {}

    /** The years of which anything was saved, the newest first. */
    List<Integer> years(ServiceId service) {
        return jdbc.sql("SELECT DISTINCT financial_year FROM finance_revision WHERE service_id = ?"
                        + " ORDER BY financial_year DESC")
                .param(service.value())
                .query((row, number) -> row.getInt("financial_year"))
                .list();
    }

    /** How the years from the first to the last stand, the newest first, with the lines that were saved. */
    List<FinanceFigures> newest(ServiceId service, int first, int last) {
        return read(ALL + NEWEST + IN_ORDER, service, first, last);
    }

    Optional<FinanceFigures> newest(ServiceId service, int year) {
        return newest(service, year, year).stream().findFirst();
    }

    /** All that was saved of the year, the newest first. */
    List<FinanceFigures> revisions(ServiceId service, int year) {
        return read(ALL + IN_ORDER, service, year, year);
    }

    /**
     * Adds the next revision.
     *
     * @throws org.springframework.dao.DuplicateKeyException if somebody else was faster
     */
    void add(ServiceId service, FinanceDraft draft, int revision) {
        jdbc.sql("""
                        INSERT INTO finance_revision (service_id, financial_year, revision, reason, made_at, made_by,
                            made_by_name)
                        VALUES (:service, :year, :revision, :reason, :at, :by, :name)""")
                .param("service", service.value())
                .param("year", draft.year())
                .param("revision", revision)
                .param("reason", draft.reason())
                .param("at", LocalDateTime.ofInstant(today.instant(), ZoneOffset.UTC))
                .param("by", currentPerson.idForRecord().value())
                .param("name", currentPerson.nameForRecord())
                .update();
        draft.lines().stream()
                .filter(line -> !line.isEmpty())
                .forEach(line -> jdbc.sql("""
                        INSERT INTO finance_line (service_id, financial_year, revision, agency, staffing, in_kind, delegated,
                            outturn, note)
                        VALUES (:service, :year, :revision, :agency, :staffing, :inKind, :delegated, :outturn, :note)""")
                        .param("service", service.value())
                        .param("year", draft.year())
                        .param("revision", revision)
                        .param("agency", line.agency().name())
                        .param("staffing", line.staffing())
                        .param("inKind", line.inKind())
                        .param("delegated", line.delegated())
                        .param("outturn", line.outturn().orElse(null))
                        .param("note", line.note())
                        .update());
    }

    private List<FinanceFigures> read(String sql, ServiceId service, int first, int last) {
        Map<Key, FinanceFigures> heads = new LinkedHashMap<>();
        Map<Key, List<FinanceLine>> lines = new LinkedHashMap<>();
        jdbc.sql(sql)
                .param("service", service.value())
                .param("first", first)
                .param("last", last)
                .query((row, number) -> row(row))
                .list()
                .forEach(row -> {
                    Key key = new Key(row.head().year(), row.head().revision());
                    heads.putIfAbsent(key, row.head());
                    List<FinanceLine> of = lines.computeIfAbsent(key, ignored -> new ArrayList<>());
                    if (row.line() != null) {
                        of.add(row.line());
                    }
                });
        return heads.entrySet().stream()
                .map(entry -> entry.getValue().with(lines.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        FinanceFigures head = new FinanceFigures(
                row.getInt("financial_year"),
                row.getInt("revision"),
                row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("made_by_name"),
                row.getString("reason"),
                List.of());
        String agency = row.getString("agency");
        return new Row(
                head,
                agency == null
                        ? null
                        : new FinanceLine(
                                Agency.valueOf(agency),
                                row.getBigDecimal("staffing"),
                                row.getBigDecimal("in_kind"),
                                row.getBigDecimal("delegated"),
                                Optional.ofNullable(row.getBigDecimal("outturn")),
                                row.getString("note")));
    }
}
