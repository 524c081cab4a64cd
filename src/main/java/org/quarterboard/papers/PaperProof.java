package org.quarterboard.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterboard.documents.PaperDocument;
import org.quarterboard.files.FileStore;
import org.quarterboard.files.Sha256;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a paper can be relied on: it is printed again from what was kept of it, and each figure and member's paper in it is
 * held against what its list of contents says.
 */
@Service
@Transactional(readOnly = true)
public class PaperProof {

    private static final String WORK = "proof of a paper";
    private static final String PAPER = "paper ";

    private final PaperService papers;
    private final BoardPaperRepository repository;
    private final PackStore store;
    private final PaperPrinter printer;
    private final FileStore files;
    private final ObservationService observations;

    PaperProof(
            PaperService papers,
            BoardPaperRepository repository,
            PackStore store,
            PaperPrinter printer,
            FileStore files,
            ObservationService observations) {
        this.papers = papers;
        this.repository = repository;
        this.store = store;
        this.printer = printer;
        this.files = files;
        this.observations = observations;
    }

    /**
     * What was found.
     *
     * @param again whether it was printed again with the same bytes; empty if nothing was kept to print it from, as of papers
     *     of the first releases
     * @param twin whether the words of the page on the screen are the ones that were printed; empty likewise
     * @param manifest whether the list of contents still has the fingerprint of the cover
     * @param figures how many figures it prints
     * @param changed those of them that are not held as it says
     * @param insets how many papers of members lie in it
     * @param changedInsets the titles of those that are not held as it says
     */
    public record Result(
            Optional<Boolean> again,
            Optional<Boolean> twin,
            boolean manifest,
            int figures,
            List<ObservationId> changed,
            int insets,
            List<String> changedInsets) {

        public boolean sound() {
            return again.orElse(true) && twin.orElse(true) && manifest && changed.isEmpty() && changedInsets.isEmpty();
        }
    }

    /** Looks at all of it; takes as long as building the paper. */
    public Result check(@ReadsService(Capability.READ_PAPER) ServiceId service, UUID uuid) {
        PaperItem item = papers.find(service, uuid);
        BoardPaper paper =
                repository.findByServiceIdAndUuid(service.value(), uuid).orElseThrow();
        String list = papers.manifest(service, uuid);
        Optional<PaperDocument> document = store.document(paper);
        List<PackInset> insets = store.insets(paper);
        return new Result(
                document.map(kept ->
                        Arrays.equals(printer.again(item, kept, insets, files::bytes), papers.bytes(service, uuid))),
                document.map(kept -> printer.twin(kept).equals(papers.html(service, uuid))),
                Manifest.hash(list).equals(item.manifest()),
                Manifest.figures(list).size(),
                AsSystem.call(WORK, () -> changed(service, list)),
                insets.size(),
                changedInsets(list, insets));
    }

    /** The same bytes as when it was built, from what was kept; empty if nothing was. */
    public Optional<byte[]> again(@ReadsService(Capability.READ_PAPER) ServiceId service, UUID uuid) {
        PaperItem item = papers.find(service, uuid);
        BoardPaper paper =
                repository.findByServiceIdAndUuid(service.value(), uuid).orElseThrow();
        return store.document(paper).map(kept -> printer.again(item, kept, store.insets(paper), files::bytes));
    }

    private List<ObservationId> changed(ServiceId service, String list) {
        List<ObservationId> printed = Manifest.figures(list);
        Map<ObservationId, Observation> held = observations.byIds(service, printed).stream()
                .collect(Collectors.toMap(Observation::id, Function.identity()));
        Set<String> lines = list.lines().collect(Collectors.toSet());
        return printed.stream()
                .filter(id ->
                        !held.containsKey(id) || !lines.contains(Manifest.line(Objects.requireNonNull(held.get(id)))))
                .toList();
    }

    private List<String> changedInsets(String list, List<PackInset> insets) {
        return insets.stream()
                .filter(inset -> list.lines()
                        .noneMatch(line -> line.startsWith(PAPER + inset.code() + ' ')
                                && line.endsWith(' ' + Sha256.hex(files.bytes(inset.file())))))
                .map(PackInset::title)
                .toList();
    }
}
