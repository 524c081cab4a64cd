package org.quarterboard.papers;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.documents.PaperDocument;
import org.quarterboard.files.FileStore;
import org.quarterboard.files.StoredFile;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.AgendaPaperItem;
import org.quarterboard.meetings.AgendaPaperService;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.PaperBytes;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** Reads what papers that came later are to be added to. To be called in one transaction, so that it is one moment. */
@Component
class EditionReader {

    private static final String ENDING = ".pdf";

    private final PaperService papers;
    private final BoardPaperRepository repository;
    private final PackStore store;
    private final FileStore files;
    private final AgendaService agendas;
    private final AgendaPaperService agendaPapers;

    EditionReader(
            PaperService papers,
            BoardPaperRepository repository,
            PackStore store,
            FileStore files,
            AgendaService agendas,
            AgendaPaperService agendaPapers) {
        this.papers = papers;
        this.repository = repository;
        this.store = store;
        this.files = files;
        this.agendas = agendas;
        this.agendaPapers = agendaPapers;
    }

    EditionSource read(PackRequest request) {
        BoardPaper root = store.root(request.amends().orElseThrow());
        PaperItem item = papers.find(request.service(), root.uuid());
        PaperDocument document =
                store.document(root).orElseThrow(() -> new UserFacingException("papers.error.not-kept"));
        List<PackInset> insets = store.insets(root);
        List<AgendaEntry> agenda = agendas.agenda(request.board(), request.meeting());
        LatePapers late = new LatePapers(insets, agendaPapers.papers(request.board(), request.meeting()));
        if (late.nothing()) {
            throw new UserFacingException("papers.error.nothing-late");
        }
        String name = files.describe(root.files().pdf()).map(StoredFile::name).orElseThrow(NotFoundException::new);
        return new EditionSource(
                item,
                name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name,
                document,
                new String(files.bytes(root.files().list()), StandardCharsets.UTF_8),
                insets.stream().map(this::bound).toList(),
                late,
                agenda,
                came(request, late, agenda));
    }

    private BoundPaper bound(PackInset inset) {
        return new BoundPaper(
                inset.code(), inset.paper(), inset.title(), inset.pages(), inset.file(), files.bytes(inset.file()));
    }

    private Map<UUID, MemberPaper> came(PackRequest request, LatePapers late, List<AgendaEntry> agenda) {
        Map<UUID, PackInset> replacements = late.replacements();
        Map<UUID, MemberPaper> came = new HashMap<>();
        for (AgendaPaperItem item : late.came()) {
            int place = LatePapers.place(item, agenda);
            PaperBytes file = agendaPapers.file(request.board(), request.meeting(), item.uuid());
            int number = Optional.ofNullable(replacements.get(item.uuid()))
                    .map(gone -> late.insets().indexOf(gone) + 1)
                    .orElseGet(() -> late.number(item));
            came.put(
                    item.uuid(),
                    new MemberPaper(
                            number, place, agenda.get(place - 1), item, file.name(), file.file(), file.bytes()));
        }
        return came;
    }

    /** Whether the newest published paper lacks papers that came, or holds some that were taken back. */
    Optional<LatePapers> since(PaperItem paper, UUID meeting, BoardId board) {
        BoardPaper newest = repository.findByUuid(paper.uuid()).orElseThrow(NotFoundException::new);
        if (store.document(newest).isEmpty()) {
            return Optional.empty();
        }
        LatePapers late = new LatePapers(store.insets(newest), agendaPapers.papers(board, meeting));
        return late.nothing() ? Optional.empty() : Optional.of(late);
    }
}
