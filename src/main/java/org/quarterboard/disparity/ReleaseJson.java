package org.quarterboard.disparity;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.nio.charset.StandardCharsets;
import org.quarterboard.files.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** A protected release as text. The same release always gives the same text. */
final class ReleaseJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY)
                    .withCreatorVisibility(Visibility.ANY))
            .build();

    private ReleaseJson() {}

    static String write(ProtectedRelease release) {
        return JSON.writeValueAsString(release);
    }

    static ProtectedRelease read(String text) {
        return JSON.readValue(text, ProtectedRelease.class);
    }

    /** 64 lower-case hexadecimal digits that stand for all that it tells. */
    static String digest(ProtectedRelease release) {
        return Sha256.hex(write(release).getBytes(StandardCharsets.UTF_8));
    }
}
