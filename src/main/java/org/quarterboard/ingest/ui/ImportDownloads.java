package org.quarterboard.ingest.ui;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.quarterboard.ingest.ImportFile;
import org.quarterboard.ingest.ImportService;
import org.quarterboard.ingest.SampleFiles;
import org.quarterboard.shared.ui.ServiceLookup;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

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
        return csv(file.name(), file.bytes());
    }

    @GetMapping("/sample-long")
    ResponseEntity<byte[]> sampleLong(@PathVariable("service") String service) {
        return csv(
                "sample-national-layout.csv",
                samples.nationalLong(services.byCode(service).code()));
    }

    @GetMapping("/sample-tidy")
    ResponseEntity<byte[]> sampleTidy(@PathVariable("service") String service) {
        return csv(
                "sample-tidy-layout.csv", samples.tidy(services.byCode(service).code()));
    }

    private static ResponseEntity<byte[]> csv(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }
}
