package org.quarterboard.ingest;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A report as it is stored: together with who brought the file in, as the person was called that day. */
@Component
class ReportJson {

    private final JsonMapper json = JsonMapper.builder().build();

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
