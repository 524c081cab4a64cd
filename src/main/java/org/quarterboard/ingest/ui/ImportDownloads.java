package org.quarterboard.ingest.ui;

import java.util.UUID;
import org.quarterboard.ingest.ImportFile;
import org.quarterboard.ingest.ImportService;
import org.quarterboard.ingest.SampleFiles;
import org.quarterboard.ingest.TidyMetadata;
import org.quarterboard.shared.ui.Attachment;
import org.quarterboard.shared.ui.ServiceLookup;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The original file of an import, and the sample files. Unknown and forbidden answer alike: 404. */
@RestController
@RequestMapping("/download/service/{service}/imports")
class ImportDownloads {

    private final ServiceLookup services;
    private final ImportService imports;
    private final SampleFiles samples;

    ImportDownloads(ServiceLookup services, ImportService imports, SampleFiles samples) {
        this.services = services;
        this.imports = imports;
        this.samples = samples;
    }

    @GetMapping("/{uuid}/file")
    ResponseEntity<byte[]> file(@PathVariable("service") String service, @PathVariable("uuid") UUID uuid) {
        ImportFile file = imports.file(services.byCode(service).id(), uuid);
        return Attachment.of(file.name(), Attachment.CSV, file.bytes());
    }

    @GetMapping("/sample-long")
    ResponseEntity<byte[]> sampleLong(@PathVariable("service") String service) {
        return Attachment.of(
                "sample-national-layout.csv",
                Attachment.CSV,
                samples.nationalLong(services.byCode(service).code()));
    }

    @GetMapping("/sample-tidy")
    ResponseEntity<byte[]> sampleTidy(@PathVariable("service") String service) {
        return Attachment.of(
                "sample-tidy-layout.csv",
                Attachment.CSV,
                samples.tidy(services.byCode(service).code()));
    }

    /** The name follows the sample's, as "CSV on the Web" asks. */
    @GetMapping("/sample-tidy-metadata")
    ResponseEntity<byte[]> sampleTidyMetadata(@PathVariable("service") String service) {
        services.byCode(service);
        return Attachment.of(
                "sample-tidy-layout.csv-metadata.json", MediaType.APPLICATION_JSON, TidyMetadata.bytes());
    }
}
