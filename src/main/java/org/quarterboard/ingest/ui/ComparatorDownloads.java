package org.quarterboard.ingest.ui;

import org.quarterboard.ingest.ComparatorFiles;
import org.quarterboard.shared.ui.Attachment;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The published figures that are held, and a file to begin with; for the administrator. */
@RestController
class ComparatorDownloads {

    static final String PATH = "download/comparators/";
    static final String HELD = "comparators.csv";
    static final String SAMPLE = "sample-comparators.csv";

    private final ComparatorFiles files;

    ComparatorDownloads(ComparatorFiles files) {
        this.files = files;
    }

    @GetMapping("/" + PATH + HELD)
    ResponseEntity<byte[]> held() {
        return Attachment.of(HELD, Attachment.CSV, files.export());
    }

    @GetMapping("/" + PATH + SAMPLE)
    ResponseEntity<byte[]> sample() {
        return Attachment.of(SAMPLE, Attachment.CSV, files.sample());
    }
}
