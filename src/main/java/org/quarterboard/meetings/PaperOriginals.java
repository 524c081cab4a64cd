package org.quarterboard.meetings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quarterboard.files.FileId;
import org.quarterboard.shared.BoardId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was uploaded for papers that the portal made into PDF, and what made them. Never changed. */
@Component
class PaperOriginals {

    private final JdbcClient jdbc;

    PaperOriginals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of them.
     *
     * @param program with its version
     */
    record Original(FileId file, String name, String program) {}

    /** By the number of the paper. */
    Map<Long, Original> of(BoardId board, MeetingId meeting) {
        Map<Long, Original> originals = new HashMap<>();
        jdbc.sql("""
                        SELECT o.paper_id, o.file_id, f.name, o.program
                          FROM agenda_paper_original o
                          JOIN agenda_paper p ON p.id = o.paper_id
                          JOIN stored_file f ON f.id = o.file_id
                         WHERE p.board_id = ? AND p.meeting_id = ?
                        """).params(board.value(), meeting.value()).query(row -> {
            originals.put(
                    row.getLong("paper_id"),
                    new Original(new FileId(row.getLong("file_id")), row.getString("name"), row.getString("program")));
        });
        return originals;
    }

    Optional<Original> of(BoardId board, MeetingId meeting, long paper) {
        return Optional.ofNullable(of(board, meeting).get(paper));
    }

    void add(long paper, FileId file, String program) {
        jdbc.sql("INSERT INTO agenda_paper_original (paper_id, file_id, program) VALUES (?, ?, ?)")
                .params(paper, file.value(), program)
                .update();
    }
}
