package org.quarterboard.ingest.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quarterboard.kpi.Category;
import org.quarterboard.kpi.Gap;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.Stage;

/** The codes of the tidy layout, as they are read in one file. */
final class TidyCodes {

    static final List<String> STATUSES = List.of("provisional", "final");
    static final List<String> QUARTERS =
            List.of("Financial year Q1", "Financial year Q2", "Financial year Q3", "Financial year Q4");

    private final CodeReader reader;
    private final CodeReader.Codes measures;
    private final CodeReader.Codes stages;
    private final CodeReader.Codes topics;
    private final Map<String, CodeReader.Codes> items = new HashMap<>();
    private final CodeReader.Codes quarters = new CodeReader.Codes(Synonyms.Kind.QUARTER, "", QUARTERS);
    private final CodeReader.Codes gaps;
    private final CodeReader.Codes statuses = new CodeReader.Codes(Synonyms.Kind.STATUS, "", STATUSES);

    TidyCodes(MeasureCatalogue catalogue, Tidied tidied) {
        reader = new CodeReader(Synonyms.load(), tidied);
        measures = new CodeReader.Codes(
                Synonyms.Kind.MEASURE,
                "",
                catalogue.measures().stream().map(one -> one.code().value()).toList());
        stages = new CodeReader.Codes(Synonyms.Kind.STAGE, "", stages());
        topics = new CodeReader.Codes(Synonyms.Kind.TOPIC, "", catalogue.dimensions());
        gaps = new CodeReader.Codes(Synonyms.Kind.GAP, "", gaps());
        for (String dimension : catalogue.dimensions()) {
            items.put(
                    dimension,
                    new CodeReader.Codes(
                            Synonyms.Kind.ITEM,
                            dimension,
                            catalogue.items(dimension).stream()
                                    .map(Category::item)
                                    .toList()));
        }
    }

    static List<String> stages() {
        return Stream.of(Stage.values()).map(Stage::code).toList();
    }

    static List<String> gaps() {
        return Stream.of(Gap.values())
                .map(Gap::letter)
                .filter(letter -> !letter.isEmpty())
                .toList();
    }

    Tidied tidied() {
        return reader.tidied();
    }

    /** Also "KPI 1a" and "KPI1a". */
    String measure(String raw, long line) {
        String code = reader.read(measures, raw, "measure", line);
        if (!code.startsWith("kpi") && !code.startsWith("dpa")) {
            return code;
        }
        String without = new CodeReader(Synonyms.load(), new Tidied()).read(measures, code.substring(3), "", line);
        if (!CodeReader.known(measures, without)) {
            return code;
        }
        tidied().note(FindingCode.VALUE_SYNONYM, "measure", line, raw, without);
        return without;
    }

    String stage(String raw, long line) {
        return reader.read(stages, raw, "stage", line);
    }

    String quarter(String raw, long line) {
        return reader.read(quarters, raw, "time_identifier", line);
    }

    String gap(String raw, long line) {
        return reader.read(gaps, raw, "gap", line);
    }

    String status(String raw, long line) {
        return reader.read(statuses, raw, "status", line);
    }

    /** The breakdowns, several separated by semicolons. */
    String topics(String raw, long line) {
        if (raw.indexOf(';') < 0) {
            return reader.read(topics, raw, "breakdown_topic", line);
        }
        List<String> read = new ArrayList<>();
        for (String part : raw.split(";", -1)) {
            read.add(reader.read(topics, part, "breakdown_topic", line));
        }
        return String.join(";", read);
    }

    /** The items of the breakdowns in the same order; where their numbers part, they are left as they are. */
    String items(String topics, String raw, long line) {
        if (raw.indexOf(';') < 0 && topics.indexOf(';') < 0) {
            CodeReader.Codes known = items.get(topics);
            return known == null ? Texts.key(raw) : reader.read(known, raw, "breakdown", line);
        }
        String[] dimensions = topics.split(";", -1);
        String[] parts = raw.split(";", -1);
        if (dimensions.length != parts.length) {
            return Texts.key(raw);
        }
        List<String> read = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            CodeReader.Codes known = items.get(dimensions[i]);
            read.add(known == null ? Texts.key(parts[i]) : reader.read(known, parts[i], "breakdown", line));
        }
        return String.join(";", read);
    }
}
