package org.quarterboard.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The returns of many services at once, as an import meets them. */
@Component
class ReturnStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate bulk;
    private final IdBlocks ids;
    private final CurrentPerson currentPerson;

    ReturnStore(JdbcClient jdbc, JdbcTemplate bulk, IdBlocks ids, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.bulk = bulk;
        this.ids = ids;
        this.currentPerson = currentPerson;
    }

    /** Those of the returns that are locked. */
    Set<ReturnKey> lockedAmong(Set<ReturnKey> keys, boolean keep) {
        Set<ReturnKey> locked = new HashSet<>(read(keys, "AND locked", keep));
        locked.retainAll(keys);
        return locked;
    }

    /** Those of the services from which anything was received for periods that begin on these days. */
    Set<ServiceId> receivedFrom(Set<ServiceId> services, Set<LocalDate> starts, boolean keep) {
        if (services.isEmpty() || starts.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("SELECT service_id FROM kpi_return WHERE service_id IN (:services)"
                        + " AND period_start IN (:starts)"
                        + (keep ? " LOCK IN SHARE MODE" : ""))
                .param(
                        "services",
                        services.stream().map(ServiceId::value).sorted().toList())
                .param("starts", starts)
                .query((row, number) -> new ServiceId(row.getLong("service_id")))
                .list());
    }

    /**
     * Notes that figures of these returns have come in: whatever was checked or submitted must be looked at again.
     *
     * @param answered those of them with a figure that says more than that it is not returned
     */
    void received(Set<ReturnKey> keys, Set<ReturnKey> answered, Instant at) {
        Set<ReturnKey> there = new HashSet<>(read(keys, "", true));
        there.retainAll(keys);
        long by = currentPerson.idForRecord().value();
        List<Object[]> again = new ArrayList<>();
        List<Object[]> first = new ArrayList<>();
        IdBlocks.Ids block = ids.take("kpi_return_seq", keys.size() - there.size());
        for (ReturnKey key : keys) {
            Object service = key.service().value();
            if (there.contains(key)) {
                again.add(new Object[] {
                    Stored.moment(at),
                    by,
                    Stored.NEVER,
                    answered.contains(key) ? Stored.moment(at) : Stored.NEVER,
                    service,
                    key.kpi(),
                    key.period().start(),
                    key.period().end()
                });
            } else {
                first.add(new Object[] {
                    block.next(),
                    service,
                    key.kpi(),
                    key.period().start(),
                    key.period().end(),
                    Stored.moment(at),
                    answered.contains(key) ? null : Stored.NEVER,
                    Stored.moment(at),
                    by
                });
            }
        }
        if (!first.isEmpty()) {
            bulk.batchUpdate("""
                    INSERT INTO kpi_return (id, service_id, kpi, period_start, period_end, state, locked, received_at,
                                            received_again_at, changed_at, changed_by, version)
                    VALUES (?, ?, ?, ?, ?, 'RECEIVED', FALSE, ?, ?, ?, ?, 0)""", first);
        }
        if (!again.isEmpty()) {
            bulk.batchUpdate("""
                    UPDATE kpi_return SET state = 'RECEIVED', changed_at = ?, changed_by = ?, version = version + 1,
                                          received_again_at = IF(received_again_at = ?, ?, received_again_at)
                    WHERE service_id = ? AND kpi = ? AND period_start = ? AND period_end = ?""", again);
        }
    }

    /** Notes of returns that all their figures were taken back. */
    void emptied(Set<ReturnKey> keys) {
        List<Object[]> all = new ArrayList<>();
        for (ReturnKey key : keys) {
            all.add(new Object[] {
                Stored.NEVER,
                key.service().value(),
                key.kpi(),
                key.period().start(),
                key.period().end()
            });
        }
        bulk.batchUpdate("""
                UPDATE kpi_return SET received_again_at = ?
                WHERE service_id = ? AND kpi = ? AND period_start = ? AND period_end = ?""", all);
    }

    private List<ReturnKey> read(Collection<ReturnKey> keys, String further, boolean keep) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Set<Long> services = new TreeSet<>();
        Set<LocalDate> starts = new TreeSet<>();
        for (ReturnKey key : keys) {
            services.add(key.service().value());
            starts.add(key.period().start());
        }
        return jdbc.sql("""
                        SELECT service_id, kpi, period_start, period_end FROM kpi_return
                        WHERE service_id IN (:services) AND period_start IN (:starts) """ + further + (keep ? " LOCK IN SHARE MODE" : ""))
                .param("services", services)
                .param("starts", starts)
                .query((row, number) -> new ReturnKey(
                        new ServiceId(row.getLong("service_id")), row.getString("kpi"), Stored.period(row)))
                .list();
    }
}
