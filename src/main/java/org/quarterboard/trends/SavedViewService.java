package org.quarterboard.trends;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.IntSupplier;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The views of the explorer that a person has kept at a service: each sees the own ones alone. Whoever may read the figures
 * may keep a view of them; it is an address and holds no figure.
 */
@Service
@Transactional(readOnly = true)
public class SavedViewService {

    private static final LocalDateTime NEVER = LocalDateTime.of(9999, 12, 31, 0, 0);
    private static final int LONGEST_QUERY = 4000;

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final Today today;
    private final AuditTrail audit;

    SavedViewService(JdbcClient jdbc, CurrentPerson currentPerson, Today today, AuditTrail audit) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.today = today;
        this.audit = audit;
    }

    /** By name. */
    public List<SavedView> list(@ReadsService(Capability.READ_KPI) ServiceId service) {
        return jdbc.sql("""
                        SELECT id, name, query FROM saved_view
                        WHERE service_id = :service AND person_id = :person AND removed_at = :never ORDER BY name, id""")
                .param("service", service.value())
                .param("person", currentPerson.idForRecord().value())
                .param("never", NEVER)
                .query((row, number) -> new SavedView(row.getLong("id"), row.getString("name"), row.getString("query")))
                .list();
    }

    /** @throws UserFacingException if there is no name, or one that the person has used already */
    @Transactional
    public void save(@WritesService(Capability.READ_KPI) ServiceId service, String name, ExploreFilter filter) {
        String kept = checked(name);
        String query = filter.query();
        if (query.length() > LONGEST_QUERY) {
            throw new UserFacingException("trends.views.too-long");
        }
        unique(
                kept,
                () -> jdbc.sql("""
                        INSERT INTO saved_view (id, service_id, person_id, name, query, saved_at)
                        VALUES (NEXT VALUE FOR saved_view_seq, :service, :person, :name, :query, :at)""")
                        .param("service", service.value())
                        .param("person", currentPerson.idForRecord().value())
                        .param("name", kept)
                        .param("query", query)
                        .param("at", moment(today.instant()))
                        .update());
        audit.record(AuditEvent.of("trends.view-saved", service, null));
    }

    /** @throws UserFacingException if there is no name, or one that the person has used already */
    @Transactional
    public void rename(@WritesService(Capability.READ_KPI) ServiceId service, long id, String name) {
        String kept = checked(name);
        expectOne(unique(
                kept,
                () -> own("UPDATE saved_view SET name = :name", " AND removed_at = :never", service, id)
                        .param("name", kept)
                        .param("never", NEVER)
                        .update()));
        audit.record(AuditEvent.of("trends.view-renamed", service, null).with("view", id));
    }

    /** Can be undone by {@link #restore}. */
    @Transactional
    public void remove(@WritesService(Capability.READ_KPI) ServiceId service, long id) {
        expectOne(own("UPDATE saved_view SET removed_at = :at", " AND removed_at = :never", service, id)
                .param("at", moment(today.instant()))
                .param("never", NEVER)
                .update());
        audit.record(AuditEvent.of("trends.view-removed", service, null).with("view", id));
    }

    /** @throws UserFacingException if the person has used its name again since */
    @Transactional
    public void restore(@WritesService(Capability.READ_KPI) ServiceId service, long id) {
        expectOne(unique(
                "",
                () -> own("UPDATE saved_view SET removed_at = :never", " AND removed_at < :never", service, id)
                        .param("never", NEVER)
                        .update()));
        audit.record(AuditEvent.of("trends.view-restored", service, null).with("view", id));
    }

    private JdbcClient.StatementSpec own(String update, String where, ServiceId service, long id) {
        return jdbc.sql(update + " WHERE id = :id AND service_id = :service AND person_id = :person" + where)
                .param("id", id)
                .param("service", service.value())
                .param("person", currentPerson.idForRecord().value());
    }

    private static String checked(String name) {
        String kept = name.strip();
        if (kept.isEmpty() || kept.length() > SavedView.LONGEST_NAME) {
            throw new UserFacingException("trends.views.no-name", SavedView.LONGEST_NAME);
        }
        return kept;
    }

    private static int unique(String name, IntSupplier write) {
        try {
            return write.getAsInt();
        } catch (DuplicateKeyException taken) {
            throw new UserFacingException("trends.views.name-taken", name);
        }
    }

    private static void expectOne(int changed) {
        if (changed != 1) {
            throw new NotFoundException();
        }
    }

    private static LocalDateTime moment(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
