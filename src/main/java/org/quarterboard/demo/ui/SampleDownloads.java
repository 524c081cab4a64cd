package org.quarterboard.demo.ui;

import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.SampleFiles;
import org.quarterboard.shared.ui.Attachment;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the files to try, to whoever is signed in to the demonstration. They hold nothing of any service. */
@RestController
@Profile("demo")
class SampleDownloads {

    private final SampleFiles samples;

    SampleDownloads(SampleFiles samples) {
        this.samples = samples;
    }

    @GetMapping("/download/demo/{name}")
    ResponseEntity<byte[]> file(@PathVariable String name) {
        byte[] bytes = samples.bytes(name).orElseThrow(NotFoundException::new);
        return Attachment.of(name, Attachment.CSV, bytes);
    }
}
