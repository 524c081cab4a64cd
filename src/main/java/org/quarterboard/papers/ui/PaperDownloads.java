package org.quarterboard.papers.ui;

import java.util.UUID;
import org.quarterboard.papers.PaperFile;
import org.quarterboard.papers.PaperService;
import org.quarterboard.shared.ui.Attachment;
import org.quarterboard.shared.ui.ServiceLookup;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A paper as PDF. Unknown and forbidden answer alike: 404. */
@RestController
@RequestMapping("/download/service/{service}/papers/{uuid}")
class PaperDownloads {

    private final ServiceLookup services;
    private final PaperService papers;

    PaperDownloads(ServiceLookup services, PaperService papers) {
        this.services = services;
        this.papers = papers;
    }

    @GetMapping("/paper.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable("service") String service, @PathVariable("uuid") UUID uuid) {
        PaperFile file = papers.file(services.byCode(service).id(), uuid);
        return Attachment.of(file.name(), MediaType.APPLICATION_PDF, file.bytes());
    }
}
