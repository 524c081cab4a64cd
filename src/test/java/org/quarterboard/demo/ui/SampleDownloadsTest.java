package org.quarterboard.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.SampleFiles;
import org.springframework.http.ResponseEntity;

class SampleDownloadsTest {

    private static final byte[] BYTES = "a,b\r\n".getBytes(StandardCharsets.UTF_8);

    private final SampleDownloads downloads = new SampleDownloads(new SampleFiles() {
        @Override
        public List<Sample> samples() {
            return List.of(new Sample("one.csv", "download/demo/one.csv", "demo.sample.good"));
        }

        @Override
        public Optional<byte[]> bytes(String name) {
            return name.equals("one.csv") ? Optional.of(BYTES) : Optional.empty();
        }
    });

    @Test
    void aSampleComesAsAFileToSave() {
        ResponseEntity<byte[]> answer = downloads.file("one.csv");
        assertThat(answer.getBody()).isEqualTo(BYTES);
        assertThat(answer.getHeaders().getFirst("Content-Disposition")).isEqualTo("attachment; filename=\"one.csv\"");
        assertThat(answer.getHeaders().getContentType()).hasToString("text/csv;charset=UTF-8");
    }

    @Test
    void nothingElseIsHandedOut() {
        assertThatThrownBy(() -> downloads.file("../model.csv")).isInstanceOf(NotFoundException.class);
    }
}
