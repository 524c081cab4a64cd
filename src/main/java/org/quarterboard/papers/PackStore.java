package org.quarterboard.papers;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quarterboard.documents.DocumentJson;
import org.quarterboard.documents.PaperDocument;
import org.quarterboard.files.FileId;
import org.quarterboard.files.FileStore;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps packs with all that is needed to print them again. */
@Component
class PackStore {

    private final BoardPaperRepository papers;
    private final FileStore files;
    private final PackPageStore pages;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    PackStore(BoardPaperRepository papers, FileStore files, PackPageStore pages, JdbcClient jdbc, AuditTrail audit) {
        this.papers = papers;
        this.files = files;
        this.pages = pages;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public boolean has(UUID uuid) {
        return papers.findByUuid(uuid).isPresent();
    }

    /** All of it or nothing. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void add(PackRequest request, BuiltPaper built) {
        String name = built.fileName();
        BoardPaper.Files kept = new BoardPaper.Files(
                keep(name + ".pdf", "application/pdf", built.pdf()),
                keep(name + ".html", "text/html", built.twin().getBytes(StandardCharsets.UTF_8)),
                keep(name + ".txt", "text/plain", built.manifest().bytes()));
        long paper = papers.saveAndFlush(
                        new BoardPaper(request.service(), request.board(), built, kept, request.askedBy()))
                .number();
        jdbc.sql("""
                        INSERT INTO board_paper_source (paper_id, service_id, document_id, amends_id)
                        VALUES (:paper, :service, :document, :amends)""")
                .param("paper", paper)
                .param("service", request.service().value())
                .param(
                        "document",
                        keep(name + ".json", "application/json", DocumentJson.write(built.document()))
                                .value())
                .param(
                        "amends",
                        request.amends().map(this::root).map(BoardPaper::number).orElse(null))
                .update();
        List<PackInset> insets = built.insets();
        for (int place = 1; place <= insets.size(); place++) {
            insert(paper, request, place, insets.get(place - 1));
        }
        pages.add(request.service(), paper, built.pagination());
        audit.record(AuditEvent.of("paper.built", request.service(), new Ref(PaperService.KIND, built.uuid()))
                .with("meeting", request.meeting())
                .with("language", built.language().getLanguage())
                .with("manifest", built.manifest().sha256())
                .with("asked-by", request.askedBy().value()));
    }

    private void insert(long paper, PackRequest request, int place, PackInset inset) {
        jdbc.sql("""
                        INSERT INTO board_paper_inset
                            (paper_id, service_id, place, code, paper, title, pages, first_page, file_id)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        paper,
                        request.service().value(),
                        place,
                        inset.code(),
                        inset.paper(),
                        inset.title(),
                        inset.pages(),
                        inset.firstPage(),
                        inset.file().value())
                .update();
    }

    /** The pack made anew whose pages a pack has: itself, unless papers were added to an earlier one. */
    @Transactional(readOnly = true)
    public BoardPaper root(UUID uuid) {
        BoardPaper paper = papers.findByUuid(uuid).orElseThrow(NotFoundException::new);
        return jdbc.sql("SELECT amends_id FROM board_paper_source WHERE paper_id = ? AND amends_id IS NOT NULL")
                .param(paper.number())
                .query(Long.class)
                .optional()
                .flatMap(papers::findById)
                .orElse(paper);
    }

    /** Those packs of the service to which papers were added later, by number. */
    @Transactional(readOnly = true)
    public Set<Long> amended(ServiceId service) {
        return new HashSet<>(
                jdbc.sql("SELECT paper_id FROM board_paper_source WHERE service_id = ? AND amends_id IS NOT NULL")
                        .param(service.value())
                        .query((row, number) -> row.getLong("paper_id"))
                        .list());
    }

    /** The document that the pack was printed from; packs of earlier releases have none. */
    @Transactional(readOnly = true)
    public Optional<PaperDocument> document(BoardPaper paper) {
        return jdbc.sql("SELECT document_id FROM board_paper_source WHERE paper_id = ?")
                .param(paper.number())
                .query(Long.class)
                .optional()
                .map(id -> DocumentJson.read(files.bytes(new FileId(id))));
    }

    /** The papers that lie in it, in its order. */
    @Transactional(readOnly = true)
    public List<PackInset> insets(BoardPaper paper) {
        return jdbc.sql("""
                        SELECT code, paper, title, pages, first_page, file_id FROM board_paper_inset
                        WHERE paper_id = ? ORDER BY place""")
                .param(paper.number())
                .query((row, number) -> new PackInset(
                        row.getString("code"),
                        Rows.uuid(row, "paper"),
                        row.getString("title"),
                        row.getInt("pages"),
                        row.getInt("first_page"),
                        new FileId(row.getLong("file_id"))))
                .list();
    }

    /** The papers of the service in which any of the files lies. */
    @Transactional(readOnly = true)
    public Set<UUID> around(ServiceId service, Set<FileId> lying) {
        if (lying.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("""
                        SELECT DISTINCT paper.uuid FROM board_paper_inset inset
                            JOIN board_paper paper ON paper.id = inset.paper_id
                        WHERE inset.service_id = :service AND inset.file_id IN (:files)""")
                .param("service", service.value())
                .param("files", lying.stream().map(FileId::value).toList())
                .query((row, number) -> Rows.uuid(row, "uuid"))
                .list());
    }

    private FileId keep(String name, String type, byte[] bytes) {
        return files.store(name, type, bytes).id();
    }
}
