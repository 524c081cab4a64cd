package org.quarterboard.disparity;

import java.util.Optional;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.shared.LinkResolver;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Ref;
import org.springframework.stereotype.Component;

/** Where a case can be read, for those who may know its service. */
@Component
class CaseLinks implements LinkResolver {

    private final DisparityCaseStore store;
    private final ServiceDirectory directory;

    CaseLinks(DisparityCaseStore store, ServiceDirectory directory) {
        this.store = store;
        this.directory = directory;
    }

    @Override
    public String kind() {
        return DisparityCaseService.KIND;
    }

    @Override
    public Optional<String> path(Ref ref) {
        try {
            return store.known(ref.id())
                    .map(known -> CasePaths.one(directory.find(known.service()).code(), known.uuid()));
        } catch (NotFoundException unknown) {
            return Optional.empty();
        }
    }
}
