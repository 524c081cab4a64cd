package org.quarterboard.disparity.ui;

import java.util.UUID;
import org.quarterboard.disparity.BroughtFile;
import org.quarterboard.disparity.GroupCountService;
import org.quarterboard.shared.ui.Attachment;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The file to fill in, and files as they came. Unknown and forbidden answer alike: 404. */
@RestController
@RequestMapping("/download/service/{service}/figures-by-group")
class CountDownloads {

    private final ServiceLookup services;
    private final GroupCountService counts;

    CountDownloads(ServiceLookup services, GroupCountService counts) {
        this.services = services;
        this.counts = counts;
    }

    @GetMapping("/template.csv")
    ResponseEntity<byte[]> template(@PathVariable("service") String code) {
        SelectedService service = services.byCode(code);
        return Attachment.of(service.code() + "-figures-by-group.csv", Attachment.CSV, counts.template(service.id()));
    }

    @GetMapping("/{uuid}")
    ResponseEntity<byte[]> file(@PathVariable("service") String code, @PathVariable("uuid") UUID uuid) {
        BroughtFile file = counts.file(services.byCode(code).id(), uuid);
        return Attachment.of(file.name(), Attachment.CSV, file.bytes());
    }
}
