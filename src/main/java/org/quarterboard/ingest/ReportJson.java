package org.quarterboard.ingest;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A report as it is stored: together with who brought the file in, as the person was called that day. */
@Component
class ReportJson {

    /** Reports are kept, and their form grows: a count that an old one does not have is 0. */
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** What is stored. */
    record Stored(String who, ImportReport report) {}

    String write(String who, ImportReport report) {
        return json.writeValueAsString(new Stored(who, report));
    }

    /** The lines alone, where a report was not read as a whole. */
    List<QuarterLine> lines(String text) {
        return List.of(json.readValue(text, QuarterLine[].class));
    }

    Stored read(String text) {
        return json.readValue(text, Stored.class);
    }
}
