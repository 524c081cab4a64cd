package org.quarterboard.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterboard.papers.PaperDelivery.Kind;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom published papers went to. */
@Component
class DeliveryStore {

    private final JdbcClient jdbc;

    DeliveryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the number of the paper, in the order in which they were noted. */
    Map<Long, List<PaperDelivery>> of(ServiceId service) {
        return jdbc
                .sql("""
                        SELECT paper_id, kind, recipient, went_on FROM board_paper_delivery
                        WHERE service_id = ? ORDER BY paper_id, number""")
                .param(service.value())
                .query((row, number) -> Map.entry(
                        row.getLong("paper_id"),
                        new PaperDelivery(
                                Kind.valueOf(row.getString("kind")),
                                row.getString("recipient"),
                                row.getObject("went_on", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** @param person {@code 0} where it went in another way than by a message */
    void add(ServiceId service, long paper, PaperDelivery delivery, long person, Instant at, PersonId by) {
        jdbc.sql("""
                        INSERT INTO board_paper_delivery
                            (paper_id, service_id, number, kind, person_id, recipient, went_on, noted_at, noted_by)
                        SELECT :paper, :service, COALESCE(MAX(number), 0) + 1, :kind, :person, :recipient, :on, :at, :by
                        FROM board_paper_delivery WHERE paper_id = :paper""")
                .param("paper", paper)
                .param("service", service.value())
                .param("kind", delivery.kind().name())
                .param("person", person)
                .param("recipient", delivery.recipient())
                .param("on", delivery.wentOn())
                .param("at", Rows.moment(at))
                .param("by", by.value())
                .update();
    }
}
