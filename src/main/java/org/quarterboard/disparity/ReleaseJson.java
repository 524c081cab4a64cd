package org.quarterboard.disparity;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.quarterboard.files.Sha256;
import org.quarterboard.statistics.DisclosureRelation;
import tools.jackson.databind.json.JsonMapper;

/** A protected release, and how the counts of a statement hang together, as text. The same always gives the same text. */
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

    static String write(List<DisclosureRelation> relations) {
        return JSON.writeValueAsString(relations);
    }

    static List<DisclosureRelation> relations(String text) {
        return List.of(JSON.readValue(text, DisclosureRelation[].class));
    }

    /** 64 lower-case hexadecimal digits that stand for all that it tells. */
    static String digest(ProtectedRelease release) {
        return Sha256.hex(write(release).getBytes(StandardCharsets.UTF_8));
    }
}
