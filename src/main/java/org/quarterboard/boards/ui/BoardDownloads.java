package org.quarterboard.boards.ui;

import java.nio.charset.StandardCharsets;
import org.quarterboard.boards.MembershipImportService;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The membership list to be filled in. Unknown and forbidden answer alike: 404. */
@RestController
class BoardDownloads {

    private final ServiceLookup services;
    private final MembershipImportService imports;

    BoardDownloads(ServiceLookup services, MembershipImportService imports) {
        this.services = services;
        this.imports = imports;
    }

    static String path(SelectedService service) {
        return "download/service/" + service.code() + "/board/membership.csv";
    }

    @GetMapping("/download/service/{service}/board/membership.csv")
    ResponseEntity<byte[]> membership(@PathVariable("service") String service) {
        byte[] list = imports.template(services.byCode(service).id());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("membership.csv")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(list);
    }
}
