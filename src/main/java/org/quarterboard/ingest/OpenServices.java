package org.quarterboard.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.ingest.format.ParsedFile;
import org.quarterboard.ingest.format.ParsedRow;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.Scope;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** Which services of a file are open to the person, and what the directory lacks for them. */
@Component
class OpenServices {

    private static final int SERIOUS_VIOLENCE = 9;

    private final ServiceDirectory directory;
    private final CurrentPerson currentPerson;
    private final Scope scope;

    OpenServices(ServiceDirectory directory, CurrentPerson currentPerson, Scope scope) {
        this.directory = directory;
        this.currentPerson = currentPerson;
        this.scope = scope;
    }

    /** The services that the person may import for; a code that is not here is unknown to the person. */
    record Open(Map<String, ServiceId> byCode, Map<ServiceId, String> byId) {

        static Open of(Map<String, ServiceId> byCode) {
            Map<ServiceId, String> byId = new HashMap<>();
            byCode.forEach((code, id) -> byId.put(id, code));
            return new Open(byCode, byId);
        }
    }

    Open among(Set<String> codes) {
        Map<String, ServiceId> known = new HashMap<>(directory.codes(codes));
        // Without a person it is the portal's own work, which was let in by the scope check.
        currentPerson
                .viewer()
                .ifPresent(viewer -> known.values().retainAll(scope.services(viewer, Capability.IMPORT_KPI)));
        return Open.of(known);
    }

    /** Whether the person may read the figures of all these services; the portal's own work may. */
    boolean mayReadAll(Set<ServiceId> services) {
        return allowed(services, Capability.READ_KPI).containsAll(services);
    }

    /** At which of these services the person may read figures, and at which bring them in. */
    Rights rights(Set<ServiceId> among) {
        return new Rights(allowed(among, Capability.READ_KPI), allowed(among, Capability.IMPORT_KPI));
    }

    /** What a person may do with files of several services. */
    record Rights(Set<ServiceId> readable, Set<ServiceId> importable) {

        ImportItem.Reach over(Set<ServiceId> services) {
            if (importable.containsAll(services)) {
                return ImportItem.Reach.DECIDES;
            }
            return readable.containsAll(services) ? ImportItem.Reach.WHOLE : ImportItem.Reach.PART;
        }
    }

    /** How far the rights of the person go over a file of these services. */
    ImportItem.Reach reach(Set<ServiceId> services) {
        return rights(services).over(services);
    }

    private Set<ServiceId> allowed(Set<ServiceId> among, Capability capability) {
        return currentPerson
                .viewer()
                .map(viewer -> scope.services(viewer, capability))
                .orElse(among);
    }

    /** The codes of the services at which the person may read figures. */
    Set<String> readable(Set<ServiceId> services) {
        Set<String> readable = new HashSet<>();
        Set<ServiceId> allowed = allowed(services, Capability.READ_KPI);
        directory.mine().stream()
                .filter(item -> services.contains(item.id()) && allowed.contains(item.id()))
                .forEach(item -> readable.add(item.code()));
        return readable;
    }

    /** Whether the person may bring in files at the service, and so may see those that are not saved. */
    boolean mayImport(ServiceId service) {
        return currentPerson
                .viewer()
                .map(viewer -> scope.allows(viewer, Capability.IMPORT_KPI, service))
                .orElse(true);
    }

    /** One finding for each unknown service, where it comes first. */
    void unknown(ParsedFile file, ImportLayout layout, Open open, List<ReportFinding> findings) {
        Set<String> told = new TreeSet<>();
        for (ParsedRow row : file.rows()) {
            if (!open.byCode().containsKey(row.service()) && told.add(row.service())) {
                findings.add(CheckCode.UNKNOWN_SERVICE.at(row.line(), layout.serviceColumn(), row.service(), ""));
            }
        }
    }

    /** One finding for each service that has no population for KPI 9. */
    void withoutPopulation(ParsedFile file, ImportLayout layout, Open open, List<ReportFinding> findings) {
        Map<String, ParsedRow> first = new LinkedHashMap<>();
        for (ParsedRow row : file.rows()) {
            if (row.kpi() == SERIOUS_VIOLENCE && open.byCode().containsKey(row.service())) {
                first.putIfAbsent(row.service(), row);
            }
        }
        Map<Integer, Set<ServiceId>> known = new HashMap<>();
        first.forEach((code, row) -> {
            int year = row.period().end().getYear();
            Set<ServiceId> having = known.computeIfAbsent(
                    year,
                    asked -> directory
                            .latestPopulations(open.byId().keySet(), asked)
                            .keySet());
            if (!having.contains(open.byCode().get(code))) {
                findings.add(
                        CheckCode.NO_POPULATION.at(row.line(), layout.serviceColumn(), code, Integer.toString(year)));
            }
        });
    }
}
