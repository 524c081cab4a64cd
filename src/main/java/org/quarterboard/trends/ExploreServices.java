package org.quarterboard.trends;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.directory.ServiceItem;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.OutsideLooks;
import org.quarterboard.security.Scope;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** Which services of an address the person may read the figures of. Unknown and forbidden are left out alike. */
@Component
class ExploreServices {

    private final ServiceDirectory directory;
    private final CurrentPerson currentPerson;
    private final Scope scope;
    private final OutsideLooks looks;

    ExploreServices(ServiceDirectory directory, CurrentPerson currentPerson, Scope scope, OutsideLooks looks) {
        this.directory = directory;
        this.currentPerson = currentPerson;
        this.scope = scope;
        this.looks = looks;
    }

    /**
     * @param readable those that the person may read, by id, in the order of their names
     * @param shown those of the address among them; the own service where none is left
     * @param leftOut how many codes of the address are not shown
     */
    record Chosen(Map<ServiceId, ServiceItem> readable, Set<ServiceId> shown, int leftOut) {}

    Chosen of(ServiceId home, ExploreFilter filter) {
        Map<ServiceId, ServiceItem> readable = readable();
        if (filter.all()) {
            return new Chosen(readable, readable.keySet(), 0);
        }
        Map<String, ServiceId> byCode = readable.values().stream()
                .collect(Collectors.toMap(ServiceItem::code, ServiceItem::id, (one, other) -> one));
        Set<ServiceId> shown = filter.services().stream()
                .flatMap(code -> Stream.ofNullable(byCode.get(code)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        int leftOut = filter.services().size() - shown.size();
        return new Chosen(readable, shown.isEmpty() ? Set.of(home) : shown, leftOut);
    }

    /** That an outsider looks at a service is put on record, of each that is shown. */
    void lookAt(Set<ServiceId> shown) {
        currentPerson.viewer().ifPresent(viewer -> looks.note(viewer, shown));
    }

    /** Those that the person may read, by id, in the order of their names. */
    Map<ServiceId, ServiceItem> readable() {
        Map<ServiceId, ServiceItem> readable = new LinkedHashMap<>();
        directory.mine().forEach(item -> readable.put(item.id(), item));
        // Without a person it is the portal's own work, which was let in by the scope check.
        currentPerson
                .viewer()
                .ifPresent(viewer -> readable.keySet().retainAll(scope.services(viewer, Capability.READ_KPI)));
        return readable;
    }
}
