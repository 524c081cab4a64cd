package org.quarterboard.papers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notes of the person who asks. No statement here is without that person. */
@Component
class PackNoteStore {

    private static final String OWN = " WHERE id = :id AND service_id = :service AND person_id = :person";

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;

    PackNoteStore(JdbcClient jdbc, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
    }

    /** A note with the number of its pack. */
    record Kept(long paper, PackNote note) {}

    /** In the order in which they were made. */
    List<Kept> list(ServiceId service) {
        return jdbc.sql("""
                        SELECT note.*, paper.uuid FROM board_paper_note note
                            JOIN board_paper paper ON paper.id = note.paper_id
                        WHERE note.service_id = :service AND note.person_id = :person
                        ORDER BY note.made_at, note.id""")
                .param("service", service.value())
                .param("person", currentPerson.idForRecord().value())
                .query((row, number) -> new Kept(
                        row.getLong("paper_id"),
                        new PackNote(
                                row.getLong("id"),
                                Rows.uuid(row, "uuid"),
                                row.getString("section_code"),
                                row.getString("page_label"),
                                row.getString("quote"),
                                row.getString("words"),
                                Rows.moment(row, "changed_at"))))
                .list();
    }

    Optional<Kept> find(ServiceId service, long id) {
        return list(service).stream().filter(kept -> kept.note().id() == id).findFirst();
    }

    void add(ServiceId service, long paper, NoteDraft draft, Instant at) {
        jdbc.sql("""
                        INSERT INTO board_paper_note (id, paper_id, service_id, person_id, section_code, page_label, quote,
                            words, made_at, changed_at)
                        VALUES (NEXT VALUE FOR board_paper_note_seq, :paper, :service, :person, :section, :page, :quote,
                            :words, :at, :at)""")
                .param("paper", paper)
                .param("service", service.value())
                .param("person", currentPerson.idForRecord().value())
                .param("section", draft.section())
                .param("page", draft.page())
                .param("quote", draft.quote())
                .param("words", draft.words())
                .param("at", Rows.moment(at))
                .update();
    }

    void change(ServiceId service, long id, String quote, String words, Instant at) {
        own("UPDATE board_paper_note SET quote = :quote, words = :words, changed_at = :at", service, id)
                .param("quote", quote)
                .param("words", words)
                .param("at", Rows.moment(at))
                .update();
    }

    void remove(ServiceId service, long id) {
        own("DELETE FROM board_paper_note", service, id).update();
    }

    private JdbcClient.StatementSpec own(String statement, ServiceId service, long id) {
        return jdbc.sql(statement + OWN)
                .param("id", id)
                .param("service", service.value())
                .param("person", currentPerson.idForRecord().value());
    }
}
