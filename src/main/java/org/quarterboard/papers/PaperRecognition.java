package org.quarterboard.papers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quarterboard.files.FileId;
import org.quarterboard.files.FileStore;
import org.quarterboard.files.Sha256;
import org.quarterboard.papers.Recognised.Kind;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers whether a file is the paper that was published. The file is read and not kept. */
@Service
@Transactional(readOnly = true)
public class PaperRecognition {

    private static final int CHUNK = 1 << 20;

    /** As the metadata of a printed paper names it. */
    private static final Pattern NAME =
            Pattern.compile("uuid:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    private static final int LONGEST_NAME = 41;
    private static final int MOST_NAMES = 50;

    private final PaperService papers;
    private final BoardPaperRepository repository;
    private final PackStore store;
    private final FileStore files;

    PaperRecognition(PaperService papers, BoardPaperRepository repository, PackStore store, FileStore files) {
        this.papers = papers;
        this.repository = repository;
        this.store = store;
        this.files = files;
    }

    /**
     * Among the papers that the person may read.
     *
     * @param file of any size; read to its end, a piece at a time
     */
    public Recognised recognise(@ReadsService(Capability.READ_PAPER) ServiceId service, InputStream file)
            throws IOException {
        Look look = look(file);
        List<PaperItem> seen = papers.list(service);
        Set<FileId> kept = files.withHash(look.sha256());
        Optional<PaperItem> same = first(seen, ofBytes(service, kept));
        if (same.isPresent()) {
            return new Recognised(kind(seen, same.get()), look.sha256(), same);
        }
        Optional<PaperItem> around = first(seen, store.around(service, kept));
        if (around.isPresent()) {
            return new Recognised(Kind.INSET, look.sha256(), around);
        }
        Optional<PaperItem> named = first(seen, look.names());
        return new Recognised(named.isPresent() ? Kind.ALTERED : Kind.UNKNOWN, look.sha256(), named);
    }

    private static Kind kind(List<PaperItem> seen, PaperItem paper) {
        if (paper.draft()) {
            return Kind.DRAFT;
        }
        boolean later = seen.stream()
                .anyMatch(other -> other.meeting().equals(paper.meeting())
                        && other.language().equals(paper.language())
                        && !other.draft()
                        && other.builtAt().isAfter(paper.builtAt()));
        return later ? Kind.REPLACED : Kind.PUBLISHED;
    }

    private static Optional<PaperItem> first(List<PaperItem> seen, Set<UUID> among) {
        return seen.stream().filter(paper -> among.contains(paper.uuid())).findFirst();
    }

    private Set<UUID> ofBytes(ServiceId service, Set<FileId> same) {
        return repository.findByServiceIdOrderByMeetingOnDescBuiltAtDescIdDesc(service.value()).stream()
                .filter(paper -> same.contains(paper.files().pdf()))
                .map(BoardPaper::uuid)
                .collect(Collectors.toSet());
    }

    /** What a file is by its bytes, and what it calls itself. */
    private record Look(String sha256, Set<UUID> names) {}

    private static Look look(InputStream file) throws IOException {
        Sha256.Running hash = new Sha256.Running();
        Set<UUID> names = new LinkedHashSet<>();
        String end = "";
        for (byte[] piece = file.readNBytes(CHUNK); piece.length > 0; piece = file.readNBytes(CHUNK)) {
            hash.add(piece);
            String text = end + new String(piece, StandardCharsets.ISO_8859_1);
            Matcher name = NAME.matcher(text);
            while (names.size() < MOST_NAMES && name.find()) {
                names.add(UUID.fromString(name.group(1)));
            }
            end = text.substring(Math.max(0, text.length() - LONGEST_NAME));
        }
        return new Look(hash.hex(), names);
    }
}
