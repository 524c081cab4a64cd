package org.quarterboard.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.kpi.Origin;
import org.quarterboard.kpi.OriginResolver;
import org.quarterboard.kpi.SourceKind;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/**
 * Tells of a figure which file it stood in and who brought it. Of a file with services that the person may not see, the
 * name is left out: it may say of whom else it is.
 */
@Component
class ImportOrigins implements OriginResolver {

    private final KpiImportRepository imports;
    private final ImportServices services;
    private final OpenServices openServices;
    private final ServiceDirectory directory;
    private final ReportJson json;

    ImportOrigins(
            KpiImportRepository imports,
            ImportServices services,
            OpenServices openServices,
            ServiceDirectory directory,
            ReportJson json) {
        this.imports = imports;
        this.services = services;
        this.openServices = openServices;
        this.directory = directory;
        this.json = json;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.IMPORT;
    }

    @Override
    public Map<UUID, Origin> origins(ServiceId service, Collection<UUID> sources) {
        String code = directory.find(service).code();
        Map<UUID, Origin> origins = new HashMap<>();
        for (KpiImport one : imports.findByIdInAndUuidIn(services.importsOf(service), sources)) {
            origins.put(
                    one.uuid(),
                    new Origin(
                            openServices.mayReadAll(services.of(one.id())) ? one.fileName() : "",
                            json.read(one.report()).who(),
                            "service/" + code + "/imports/" + one.uuid()));
        }
        return origins;
    }
}
