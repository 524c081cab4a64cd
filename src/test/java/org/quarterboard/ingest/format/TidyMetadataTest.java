package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterboard.ingest.TidyMetadata;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published description of the tidy layout says what the reader does; it is read here as a machine would. */
class TidyMetadataTest {

    private static final String HEADER = String.join(",", TidyColumns.ALL);
    private static final String SOUND = """
            202526,Financial year Q1,ZZ01,1,1,end,,,3,9,,,final,,,,
            202526,Financial year Q1,ZZ01,,FTE,period,,,0,,,,provisional,2025-04-01,2025-06-30,,
            202526,Financial year Q1,ZZ01,2,2g,release-5wd,suitability,suitable,,,,z,final,,,,
            202526,Financial year Q1,ZZ01,1,1c,start,suitability;order,suitable;referral-order,3,4,,,final,,,,
            202526,Financial year Q1,ZZ01,,CUS,,custody,sentenced,,,,,,,,0.07,v1
            """;

    private final JsonNode metadata = JsonMapper.shared().readTree(TidyMetadata.bytes());
    private final JsonNode schema = metadata.get("tableSchema");

    @Test
    void describesTheColumnsOfTheReaderInTheirOrder() {
        assertThat(columns().stream().map(column -> column.get("name").asString()))
                .containsExactlyElementsOf(TidyColumns.ALL);
        for (JsonNode column : columns()) {
            String name = column.get("name").asString();
            assertThat(texts(column.get("titles").get("en")))
                    .as("the heading itself is a title")
                    .contains(name);
            assertThat(texts(column.get("titles").get("cy"))).isNotEmpty();
            assertThat(column.get("dc:description")).hasSize(2);
            boolean figure = List.of("numerator", "denominator", "count", "rate")
                    .contains(column.get("name").asString());
            assertThat(texts(column.get("null")))
                    .containsExactlyElementsOf(figure ? List.of("", "z", "x", "c", "n") : List.of(""));
        }
        assertThat(TidyColumns.ALL).containsAll(texts(schema.get("primaryKey")));
        JsonNode dialect = metadata.get("dialect");
        assertThat(dialect.get("encoding").asString()).isEqualTo("utf-8");
        assertThat(dialect.get("delimiter").asString()).isEqualTo(",");
    }

    @Test
    void listsTheCodesOfTheCatalogueAndNoOthers() {
        assertThat(format("measure"))
                .containsExactlyInAnyOrderElementsOf(LongFile.CATALOGUE.measures().stream()
                        .map(measure -> measure.code().value())
                        .toList());
        assertThat(format("stage")).containsExactlyInAnyOrderElementsOf(TidyCodes.stages());
        assertThat(format("breakdown_topic")).containsExactlyInAnyOrderElementsOf(LongFile.CATALOGUE.dimensions());
        assertThat(format("gap")).containsExactlyInAnyOrderElementsOf(TidyCodes.gaps());
        assertThat(format("status")).containsExactlyInAnyOrderElementsOf(TidyCodes.STATUSES);
        String items = column("breakdown").get("datatype").get("format").asString();
        LongFile.CATALOGUE
                .dimensions()
                .forEach(dimension -> LongFile.CATALOGUE
                        .items(dimension)
                        .forEach(item -> assertThat(item.item()).matches(items)));
    }

    @Test
    void aSoundFileIsSoundByItsDescriptionAndByTheReader() {
        assertThat(faults(SOUND)).isEmpty();
        ParsedFile parsed = new TidyReader(LongFile.CATALOGUE)
                .read((HEADER + "\n" + SOUND).getBytes(StandardCharsets.UTF_8), ReadLimits.USUAL);
        assertThat(parsed.findings()).isEmpty();
        assertThat(parsed.rows()).hasSize(5);
    }

    /** What the description forbids the reader refuses too. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ZZ01,1,1,end|,1,1,end|service_code",
                "1,1,end|1,9z,end|measure",
                "end,,,3|middle,,,3|stage",
                "end,,,3,9|end,,,3.5,9|numerator",
                "end,,,3,9|end,,,-3,9|numerator",
                "end,,,3,9|end,,,3,9999999999999|denominator",
                "9,,,final|9,,,draft|status",
                "9,,,final|,,q,final|gap",
                "Financial year Q1|Financial year Q5|time_identifier",
                "202526|20252|time_period",
                "suitability;order|suitability;colour|breakdown_topic",
                "2025-04-01|2025-04-31|period_start",
                ",0.07|,many|rate",
                "0.07,v1|0.07,first|version"
            })
    void aFaultIsAFaultByBoth(String sound, String wrong, String column) {
        String spoilt = SOUND.replaceFirst(sound, wrong);
        assertThat(spoilt).isNotEqualTo(SOUND);
        assertThat(faults(spoilt)).containsExactly(column);
        assertThat(new TidyReader(LongFile.CATALOGUE)
                        .read((HEADER + "\n" + spoilt).getBytes(StandardCharsets.UTF_8), ReadLimits.USUAL)
                        .refused())
                .isTrue();
    }

    @Test
    void theSameFigureTwiceBreaksTheKey() {
        String first = SOUND.lines().findFirst().orElseThrow();
        assertThat(faults(SOUND + first.replace(",3,9,", ",4,9,") + "\n")).containsExactly("primaryKey");
    }

    private List<String> faults(String lines) {
        List<String> faults = new ArrayList<>();
        Set<List<String>> keys = new HashSet<>();
        lines.lines().map(line -> List.of(line.split(",", -1))).forEach(fields -> {
            assertThat(fields).hasSameSizeAs(columns());
            for (int i = 0; i < fields.size(); i++) {
                JsonNode column = columns().get(i);
                boolean sound = fields.get(i).isEmpty()
                        ? !column.get("required").asBoolean()
                        : parts(column, fields.get(i)).stream().allMatch(part -> fits(column.get("datatype"), part));
                if (!sound) {
                    faults.add(column.get("name").asString());
                }
            }
            List<String> key = texts(schema.get("primaryKey")).stream()
                    .map(name -> fields.get(TidyColumns.ALL.indexOf(name)))
                    .toList();
            if (!keys.add(key)) {
                faults.add("primaryKey");
            }
        });
        return faults;
    }

    private static List<String> parts(JsonNode column, String field) {
        return column.has("separator")
                ? List.of(field.split(column.get("separator").asString(), -1))
                : List.of(field);
    }

    private static boolean fits(JsonNode type, String text) {
        try {
            switch (type.get("base").asString()) {
                case "integer" -> {
                    BigDecimal value = new BigDecimal(text);
                    return text.matches("[+-]?[0-9]+")
                            && value.compareTo(type.get("minimum").decimalValue()) >= 0
                            && value.compareTo(type.get("maximum").decimalValue()) <= 0;
                }
                case "decimal" -> new BigDecimal(text);
                case "date" ->
                    assertThat(LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE)
                                    .toString())
                            .isEqualTo(text);
                case "string" -> {
                    return !type.has("format")
                            || text.matches(type.get("format").asString());
                }
                default -> throw new IllegalStateException(type.toString());
            }
            return true;
        } catch (NumberFormatException | java.time.DateTimeException e) {
            return false;
        }
    }

    private List<String> format(String column) {
        String format = column(column).get("datatype").get("format").asString();
        assertThat(format).startsWith("^(").endsWith(")$");
        return List.of(format.substring(2, format.length() - 2).split("\\|"));
    }

    private JsonNode column(String name) {
        return columns().get(TidyColumns.ALL.indexOf(name));
    }

    private List<JsonNode> columns() {
        List<JsonNode> columns = new ArrayList<>();
        Objects.requireNonNull(schema.get("columns")).forEach(columns::add);
        return columns;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
