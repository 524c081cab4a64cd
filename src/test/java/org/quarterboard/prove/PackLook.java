package org.quarterboard.prove;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.documents.PdfPages;
import org.quarterboard.papers.PaperItem;
import org.quarterboard.papers.PaperProof;
import org.quarterboard.papers.PaperService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.ServiceId;
import org.springframework.context.ApplicationContext;

/** Looks whether there is exactly one whole pack for what was asked, or nothing at all for what was cancelled. */
final class PackLook {

    private static final int FILES_OF_A_PACK = 4;

    private final Victims database;
    private final ApplicationContext portal;
    private final ServiceId service;
    private final int insets;
    private final int filesBefore;

    /** @param insets how many papers of members each pack must have */
    PackLook(Victims database, ApplicationContext portal, ServiceId service, int insets) throws SQLException {
        this.database = database;
        this.portal = portal;
        this.service = service;
        this.insets = insets;
        this.filesBefore = count("SELECT COUNT(*) FROM stored_file");
    }

    /** What is not as it must be. */
    List<String> broken(UUID uuid, boolean cancelled) throws SQLException {
        List<String> broken = new ArrayList<>();
        int packs = cancelled ? 0 : 1;
        expect(broken, "packs", packs, count("SELECT COUNT(*) FROM board_paper WHERE uuid = '%s'".formatted(uuid)));
        expect(broken, "built in the record", packs, count("""
                SELECT COUNT(*) FROM audit_event
                WHERE action = 'paper.built' AND subject = 'board-paper:%s'""".formatted(uuid)));
        expect(broken, "documents it was printed from", packs, count("""
                SELECT COUNT(*) FROM board_paper paper
                    JOIN board_paper_source source ON source.paper_id = paper.id
                    JOIN stored_file document ON document.id = source.document_id
                WHERE paper.uuid = '%s'""".formatted(uuid)));
        expect(broken, "papers of members", packs * insets, count("""
                SELECT COUNT(*) FROM board_paper paper
                    JOIN board_paper_inset inset ON inset.paper_id = paper.id
                    JOIN stored_file file ON file.id = inset.file_id
                WHERE paper.uuid = '%s'""".formatted(uuid)));
        expect(
                broken,
                "files of no pack",
                0,
                count("SELECT COUNT(*) FROM stored_file")
                        - filesBefore
                        - FILES_OF_A_PACK * count("SELECT COUNT(*) FROM board_paper"));
        String job = database.ask("""
                SELECT CONCAT(job.state, ' ', job.steps_total - job.steps_done) FROM pack_request request
                    JOIN job ON job.uuid = request.job WHERE request.uuid = '%s'""".formatted(uuid));
        if (cancelled ? !job.startsWith("CANCELLED ") : !job.equals("DONE 0")) {
            broken.add("the job says " + job);
        }
        if (!cancelled && broken.isEmpty()) {
            AsSystem.run("kill", () -> read(broken, uuid));
        }
        return broken;
    }

    private void read(List<String> broken, UUID uuid) {
        PaperService papers = portal.getBean(PaperService.class);
        PaperItem item = papers.find(service, uuid);
        PdfPages pages = new PdfPages(papers.bytes(service, uuid));
        expect(broken, "pages", item.pages(), pages.count());
        if (!pages.text(1).replaceAll("\\s", "").contains(item.manifest())) {
            broken.add("the cover does not print the hash of the list of contents");
        }
        PaperProof.Result proof = portal.getBean(PaperProof.class).check(service, uuid);
        boolean again = proof.again().equals(Optional.of(true));
        boolean twin = proof.twin().equals(Optional.of(true));
        if (!proof.sound() || !again || !twin || proof.figures() == 0 || proof.insets() != insets) {
            broken.add("not sound: " + proof);
        }
    }

    private static void expect(List<String> broken, String what, int must, int is) {
        if (must != is) {
            broken.add("%s: %d instead of %d".formatted(what, is, must));
        }
    }

    private int count(String query) throws SQLException {
        return Integer.parseInt(database.ask(query));
    }
}
