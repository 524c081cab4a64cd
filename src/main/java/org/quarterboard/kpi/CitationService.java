package org.quarterboard.kpi;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which papers and plans have printed which figures. What is cited once stays cited. */
@Service
@Transactional(readOnly = true)
public class CitationService {

    private final JdbcClient jdbc;
    private final JdbcTemplate bulk;
    private final IdBlocks ids;
    private final ObservationReader reader;
    private final Today today;

    CitationService(JdbcClient jdbc, JdbcTemplate bulk, IdBlocks ids, ObservationReader reader, Today today) {
        this.jdbc = jdbc;
        this.bulk = bulk;
        this.ids = ids;
        this.reader = reader;
        this.today = today;
    }

    /** Notes that the thing prints these figures; those it has cited before are left as they are. */
    @Transactional
    public void cite(@ReadsService(Capability.READ_KPI) ServiceId service, Ref by, Collection<ObservationId> figures) {
        Set<ObservationId> asked = new LinkedHashSet<>(figures);
        if (reader.byIds(service, asked).size() != asked.size()) {
            throw new NotFoundException();
        }
        asked.removeAll(new HashSet<>(citedAlready(by, asked)));
        IdBlocks.Ids block = ids.take("citation_seq", asked.size());
        LocalDateTime at = Stored.moment(today.instant());
        List<Object[]> rows = new ArrayList<>();
        for (ObservationId figure : asked) {
            rows.add(new Object[] {block.next(), service.value(), figure.value(), by.toString(), at});
        }
        if (!rows.isEmpty()) {
            bulk.batchUpdate(
                    "INSERT INTO citation (id, service_id, observation_id, cited_by, cited_at) VALUES (?, ?, ?, ?, ?)",
                    rows);
        }
    }

    /** What has printed the figure, the earliest first. */
    public List<Citation> citedBy(@ReadsService(Capability.READ_KPI) ServiceId service, ObservationId figure) {
        return citedBy(service, List.of(figure));
    }

    /** What has printed any of the figures, the earliest first. */
    public List<Citation> citedBy(
            @ReadsService(Capability.READ_KPI) ServiceId service, Collection<ObservationId> figures) {
        if (figures.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT observation_id, cited_by, cited_at FROM citation
                        WHERE service_id = :service AND observation_id IN (:figures) ORDER BY cited_at, id""")
                .param("service", service.value())
                .param("figures", figures.stream().map(ObservationId::value).toList())
                .query((row, number) -> new Citation(
                        new ObservationId(row.getLong("observation_id")),
                        ref(row.getString("cited_by")),
                        Stored.instant(row, "cited_at")))
                .list();
    }

    private List<ObservationId> citedAlready(Ref by, Set<ObservationId> figures) {
        if (figures.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT observation_id FROM citation WHERE cited_by = :by AND observation_id IN (:figures)")
                .param("by", by.toString())
                .param("figures", figures.stream().map(ObservationId::value).toList())
                .query((row, number) -> new ObservationId(row.getLong("observation_id")))
                .list();
    }

    private static Ref ref(String text) {
        int colon = text.indexOf(':');
        return new Ref(text.substring(0, colon), UUID.fromString(text.substring(colon + 1)));
    }
}
