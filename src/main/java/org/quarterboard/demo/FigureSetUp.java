package org.quarterboard.demo;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.quarterboard.ingest.ImportDetails;
import org.quarterboard.ingest.ImportItem;
import org.quarterboard.ingest.ImportService;
import org.quarterboard.ingest.ImportState;
import org.quarterboard.ingest.UploadResult;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Imports the files of a service one by one, as its data officer would. A file that was saved is left alone; one that
 * was only looked at when the portal was killed is put aside and brought in again.
 */
@Component
@Profile({"demo", "test"})
class FigureSetUp {

    private final ImportService imports;
    private final KpiFiles kpiFiles;
    private final EstablishedFiles establishedFiles = new EstablishedFiles();

    FigureSetUp(ImportService imports, MeasureCatalogue catalogue) {
        this.imports = imports;
        this.kpiFiles = new KpiFiles(catalogue);
    }

    void load(ServiceModel model, ServiceId service) {
        Set<String> saved = saved(service);
        if (model.code().equals(EstablishedFiles.COUNTY)) {
            String county = EstablishedFiles.COUNTY_FILE;
            bring(service, county, saved, () -> DemoSamples.file(county));
        }
        bring(service, EstablishedFiles.name(model), saved, () -> establishedFiles.file(model));
        for (Quarter quarter : KpiFiles.quarters()) {
            if (!KpiFiles.isOpen(model, quarter)) {
                bring(service, KpiFiles.name(model, quarter), saved, () -> kpiFiles.file(model, quarter));
            }
        }
    }

    private Set<String> saved(ServiceId service) {
        for (ImportItem item : imports.list(service)) {
            if (item.state() == ImportState.READY) {
                imports.discard(service, item.uuid());
            }
        }
        return imports.list(service).stream()
                .filter(item -> item.state() == ImportState.COMMITTED)
                .map(ImportItem::fileName)
                .collect(Collectors.toSet());
    }

    private void bring(ServiceId service, String name, Set<String> saved, Supplier<byte[]> file) {
        if (saved.contains(name)) {
            return;
        }
        UploadResult uploaded = imports.upload(service, name, file.get());
        if (uploaded.alreadySaved()) {
            return;
        }
        ImportDetails details = imports.find(service, uploaded.uuid());
        if (details.item().state() != ImportState.READY) {
            throw new IllegalStateException(
                    name + " was refused: " + details.report().findings());
        }
        imports.commit(service, uploaded.uuid());
    }
}
