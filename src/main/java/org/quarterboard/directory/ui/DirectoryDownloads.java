package org.quarterboard.directory.ui;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.quarterboard.directory.DirectoryAdministration;
import org.quarterboard.directory.DirectoryFile;
import org.quarterboard.shared.NotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the empty files. */
@RestController
class DirectoryDownloads {

    static final String PATH = "download/directory/";

    private final DirectoryAdministration directory;

    DirectoryDownloads(DirectoryAdministration directory) {
        this.directory = directory;
    }

    @GetMapping("/" + PATH + "{name}")
    ResponseEntity<byte[]> template(@PathVariable String name) {
        DirectoryFile file = Arrays.stream(DirectoryFile.values())
                .filter(each -> each.fileName().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(directory.template(file));
    }
}
