package org.quarterboard.disparity.ui;

import java.util.Locale;
import java.util.UUID;
import org.quarterboard.disparity.ReleaseDownload;
import org.quarterboard.disparity.ReleaseFile;
import org.quarterboard.disparity.ReleasePaths;
import org.quarterboard.disparity.ReleaseService;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ui.Attachment;
import org.quarterboard.shared.ui.ServiceLookup;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The files of public statements as they went out. Unknown and forbidden answer alike: 404. */
@RestController
class StatementDownloads {

    private final ServiceLookup services;
    private final ReleaseService releases;

    StatementDownloads(ServiceLookup services, ReleaseService releases) {
        this.services = services;
        this.releases = releases;
    }

    static String path(String service, UUID uuid, ReleaseFile file) {
        return "download/" + ReleasePaths.one(service, uuid) + "/"
                + file.language().getLanguage() + "/" + file.kind().name().toLowerCase(Locale.ROOT) + "/"
                + file.position();
    }

    @GetMapping("/download/service/{service}/" + ReleasePaths.STATEMENTS + "/{uuid}/{language}/{kind}/{position}")
    ResponseEntity<byte[]> file(
            @PathVariable("service") String service,
            @PathVariable("uuid") UUID uuid,
            @PathVariable("language") String language,
            @PathVariable("kind") String kind,
            @PathVariable("position") int position) {
        ReleaseDownload file = releases.file(
                services.byCode(service).id(),
                uuid,
                new ReleaseDownload.Wanted(kind(kind), Locale.of(language), position));
        MediaType type = MediaType.valueOf(file.contentType());
        return Attachment.of(file.name(), type.getSubtype().equals("csv") ? Attachment.CSV : type, file.bytes());
    }

    private static ReleaseFile.Kind kind(String name) {
        for (ReleaseFile.Kind kind : ReleaseFile.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return kind;
            }
        }
        throw new NotFoundException();
    }
}
