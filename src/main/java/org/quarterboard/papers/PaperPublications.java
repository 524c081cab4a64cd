package org.quarterboard.papers;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which papers were given out, and when. Nothing of it is ever taken back: whoever read a paper has read it. */
@Component
class PaperPublications {

    private final JdbcClient jdbc;

    PaperPublications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The moments by the number of the paper. */
    Map<Long, Instant> of(ServiceId service) {
        Map<Long, Instant> moments = new HashMap<>();
        jdbc.sql("SELECT paper_id, published_at FROM board_paper_publication WHERE service_id = ?")
                .param(service.value())
                .query(row -> {
                    moments.put(
                            row.getLong("paper_id"),
                            row.getObject("published_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
                });
        return moments;
    }

    void add(ServiceId service, long paper, Instant at, PersonId by) {
        jdbc.sql("""
                        INSERT INTO board_paper_publication (paper_id, service_id, published_at, published_by)
                        VALUES (?, ?, ?, ?)
                        """)
                .params(paper, service.value(), LocalDateTime.ofInstant(at, ZoneOffset.UTC), by.value())
                .update();
    }
}
