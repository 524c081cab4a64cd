package org.quarterboard.papers;

import java.util.Optional;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.shared.LinkResolver;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Ref;
import org.springframework.stereotype.Component;

/** Where a paper that has cited a figure can be read, for those who may know its service. */
@Component
class PaperLinks implements LinkResolver {

    private final BoardPaperRepository papers;
    private final ServiceDirectory directory;

    PaperLinks(BoardPaperRepository papers, ServiceDirectory directory) {
        this.papers = papers;
        this.directory = directory;
    }

    @Override
    public String kind() {
        return PaperService.KIND;
    }

    @Override
    public Optional<String> path(Ref ref) {
        try {
            return papers.findByUuid(ref.id())
                    .map(paper ->
                            PaperPaths.paper(directory.find(paper.serviceId()).code(), paper.uuid()));
        } catch (NotFoundException unknown) {
            return Optional.empty();
        }
    }
}
