package org.quarterboard.directory.ui;

import java.util.Arrays;
import org.quarterboard.directory.DirectoryAdministration;
import org.quarterboard.directory.DirectoryFile;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ui.Attachment;
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
        return Attachment.of(name, Attachment.CSV, directory.template(file));
    }
}
