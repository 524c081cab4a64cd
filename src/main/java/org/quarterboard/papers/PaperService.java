package org.quarterboard.papers;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quarterboard.files.FileId;
import org.quarterboard.files.FileStore;
import org.quarterboard.files.StoredFile;
import org.quarterboard.kpi.CitationService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.PeopleService;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Board papers: kept as they were built, published, and read by those who may. */
@Service
@Transactional(readOnly = true)
public class PaperService {

    /** The kind of reference by which a paper cites figures. */
    static final String KIND = "board-paper";

    private final BoardPaperRepository papers;
    private final PaperPublications publications;
    private final PaperCorrections corrections;
    private final PackStore store;
    private final PaperPost post;
    private final PackRights rights;
    private final Today today;
    private final FileStore files;
    private final CitationService citations;
    private final PeopleService people;
    private final CurrentPerson currentPerson;
    private final AuditTrail audit;

    PaperService(
            BoardPaperRepository papers,
            PaperPublications publications,
            PaperCorrections corrections,
            PackStore store,
            PaperPost post,
            PackRights rights,
            Today today,
            FileStore files,
            CitationService citations,
            PeopleService people,
            CurrentPerson currentPerson,
            AuditTrail audit) {
        this.papers = papers;
        this.publications = publications;
        this.corrections = corrections;
        this.store = store;
        this.post = post;
        this.rights = rights;
        this.today = today;
        this.files = files;
        this.citations = citations;
        this.people = people;
        this.currentPerson = currentPerson;
        this.audit = audit;
    }

    /**
     * The papers of the service, the latest meeting first, of one meeting the newest first. Drafts are there for those who
     * prepare the meeting, and for chair and deputy, alone.
     */
    public List<PaperItem> list(@ReadsService(Capability.READ_PAPER) ServiceId service) {
        Map<Long, Instant> published = publications.of(service);
        boolean prepares = rights.prepares(service);
        return items(
                store.amended(service),
                papers.findByServiceIdOrderByMeetingOnDescBuiltAtDescIdDesc(service.value()).stream()
                        .filter(paper -> prepares || published.containsKey(paper.number()))
                        .toList(),
                published);
    }

    /** Gives the newest paper of a meeting, in its language, to all who may read papers. */
    @Transactional
    public void publish(@WritesService(Capability.BUILD_PAPER) ServiceId service, UUID uuid) {
        PaperItem paper = find(service, uuid);
        if (!paper.newest()) {
            throw new UserFacingException("papers.error.not-newest");
        }
        if (!paper.draft()) {
            throw new UserFacingException("papers.error.published");
        }
        BoardPaper stored = papers.findByServiceIdAndUuid(service.value(), uuid).orElseThrow(NotFoundException::new);
        try {
            publications.add(service, stored.number(), today.instant(), currentPerson.idForRecord());
        } catch (DuplicateKeyException meanwhile) {
            throw new UserFacingException("papers.error.published");
        }
        post.published(service, stored, paper.amended());
        citations.cite(service, new Ref(KIND, uuid), Manifest.figures(manifest(service, uuid)));
        audit.record(
                AuditEvent.of("paper.published", service, new Ref(KIND, uuid)).with("manifest", paper.manifest()));
    }

    public PaperItem find(@ReadsService(Capability.READ_PAPER) ServiceId service, UUID uuid) {
        return list(service).stream()
                .filter(item -> item.uuid().equals(uuid))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The PDF as it was built. */
    public byte[] bytes(@ReadsService(Capability.READ_PAPER) ServiceId service, UUID uuid) {
        return file(service, uuid).bytes();
    }

    /** The PDF as it was built, under a name that says what it is. */
    public PaperFile file(@ReadsService(Capability.READ_PAPER) ServiceId service, UUID uuid) {
        FileId id = stored(service, uuid).pdf();
        String name = files.describe(id).map(StoredFile::name).orElseThrow(NotFoundException::new);
        return new PaperFile(name, files.bytes(id));
    }

    /** The twin of the PDF: one {@code article} element of escaped HTML, whose headings begin at {@code h2}. */
    public String html(@ReadsService(Capability.READ_PAPER) ServiceId service, UUID uuid) {
        return text(stored(service, uuid).twin());
    }

    /** The list of what went into the paper, whose SHA-256 the cover prints. */
    public String manifest(@ReadsService(Capability.READ_PAPER) ServiceId service, UUID uuid) {
        return text(stored(service, uuid).list());
    }

    /** What the paper says that the record no longer says; of a draft too, since it asks to be built anew. */
    public List<PaperCorrection> corrections(@ReadsService(Capability.READ_PAPER) ServiceId service, UUID uuid) {
        find(service, uuid);
        BoardPaper paper = papers.findByServiceIdAndUuid(service.value(), uuid).orElseThrow(NotFoundException::new);
        return AsSystem.call(KIND, () -> corrections.of(service, paper));
    }

    private String text(FileId id) {
        return new String(files.bytes(id), StandardCharsets.UTF_8);
    }

    private BoardPaper.Files stored(ServiceId service, UUID uuid) {
        return papers.findByServiceIdAndUuid(service.value(), uuid)
                .filter(paper ->
                        rights.prepares(service) || publications.of(service).containsKey(paper.number()))
                .map(BoardPaper::files)
                .orElseThrow(NotFoundException::new);
    }

    private List<PaperItem> items(Set<Long> amended, List<BoardPaper> found, Map<Long, Instant> published) {
        Map<PersonId, String> names =
                people.names(found.stream().map(BoardPaper::builtBy).distinct().toList());
        Set<String> seen = new HashSet<>();
        return found.stream()
                .map(paper -> paper.item(
                        names.getOrDefault(paper.builtBy(), ""),
                        seen.add(paper.place()),
                        amended.contains(paper.number()),
                        Optional.ofNullable(published.get(paper.number()))))
                .toList();
    }
}
