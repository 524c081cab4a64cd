package org.quarterboard.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.meetings.MeetingId;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which packs were asked for. */
@Component
class PackRequestStore {

    private static final String COLUMNS = """
            SELECT request.uuid, request.service_id, request.board_id, request.meeting, request.language,
                request.job, request.amends, request.asked_at, request.asked_by, request.asker
            FROM pack_request request
            """;

    private final JdbcClient jdbc;

    PackRequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PackRequest request, MeetingId meeting) {
        jdbc.sql("""
                        INSERT INTO pack_request
                            (uuid, service_id, board_id, meeting_id, meeting, language, job, amends, asked_at, asked_by, asker)
                        VALUES (:uuid, :service, :board, :meetingId, :meeting, :language, :job, :amends, :at, :by, :asker)""")
                .param("uuid", request.uuid())
                .param("service", request.service().value())
                .param("board", request.board().value())
                .param("meetingId", meeting.value())
                .param("meeting", request.meeting())
                .param("language", request.language().getLanguage())
                .param("job", request.job())
                .param("amends", request.amends().orElse(null))
                .param("at", Rows.moment(request.askedAt()))
                .param("by", request.askedBy().value())
                .param("asker", request.asker())
                .update();
    }

    Optional<PackRequest> find(UUID uuid) {
        return jdbc.sql(COLUMNS + "WHERE request.uuid = ?")
                .param(uuid)
                .query(PackRequestStore::row)
                .optional();
    }

    /** Those that have not become a pack, the newest first; of one meeting and language the newest alone. */
    List<PackRequest> withoutPack(ServiceId service) {
        return jdbc.sql(COLUMNS + """
                        WHERE request.service_id = :service
                          AND NOT EXISTS (SELECT 1 FROM board_paper paper WHERE paper.uuid = request.uuid)
                          AND NOT EXISTS (SELECT 1 FROM pack_request later
                              WHERE later.service_id = request.service_id AND later.meeting_id = request.meeting_id
                                AND later.language = request.language AND later.asked_at > request.asked_at)
                        ORDER BY request.asked_at DESC, request.uuid""")
                .param("service", service.value())
                .query(PackRequestStore::row)
                .list();
    }

    private static PackRequest row(ResultSet row, int number) throws SQLException {
        return new PackRequest(
                Rows.uuid(row, "uuid"),
                new ServiceId(row.getLong("service_id")),
                new BoardId(row.getLong("board_id")),
                Rows.uuid(row, "meeting"),
                Locale.of(row.getString("language")),
                Rows.uuid(row, "job"),
                Optional.ofNullable(row.getString("amends")).map(UUID::fromString),
                Rows.moment(row, "asked_at"),
                new PersonId(row.getLong("asked_by")),
                row.getString("asker"));
    }
}
