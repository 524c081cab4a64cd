package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MarkedCsvTest {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Test
    void keepsEveryOtherByte() {
        String file = BYTE_ORDER_MARK + "\r\na,\"b \"\"c\"\"\"\r\n =1+1 ,\"x\ny\"\n\n-2,é\r3,\"\"";
        assertThat(marked(file, Map.of(3L, List.of("QB-LAY-019 bad, \"very\""))))
                .isEqualTo(BYTE_ORDER_MARK
                        + "\r\na,\"b \"\"c\"\"\",quarterboard_findings\r\n"
                        + " =1+1 ,\"x\ny\",\"QB-LAY-019 bad, \"\"very\"\"\"\n\n-2,é,\r3,\"\",");
    }

    @Test
    void keepsTheSeparatorOfTheHeader() {
        assertThat(marked("a;b\n1,5;2\n", Map.of(2L, List.of("one; two"))))
                .isEqualTo("a;b;quarterboard_findings\n1,5;2;\"one; two\"\n");
        assertThat(marked("a\tb\n1\t2\n", Map.of())).isEqualTo("a\tb\tquarterboard_findings\n1\t2\t\n");
    }

    @Test
    void writesWhatIsOfNoRowOnTheFirst() {
        Map<Long, List<String>> notes =
                Map.of(0L, List.of("file"), 1L, List.of("header"), 2L, List.of("own"), 9L, List.of("nowhere"));
        assertThat(marked("a,b\n1,2\n3,4\n", notes))
                .isEqualTo("a,b,quarterboard_findings\n1,2,\"file | header | nowhere | own\"\n3,4,\n");
    }

    @Test
    void writesOneLineThatIsNoFormula() {
        assertThat(marked("a,b\n1,2\n", Map.of(2L, List.of("=1+1\r\nx\ty"))))
                .isEqualTo("a,b,quarterboard_findings\n1,2,\"'=1+1  x y\"\n");
    }

    @Test
    void aRowOfAnotherWidthSaysSoFirst() {
        assertThat(marked("a,b\n1\n1,2,3\n", Map.of(3L, List.of("QB-LAY-032 x", "QB-LAY-009 too many"))))
                .isEqualTo(
                        "a,b,quarterboard_findings\n1,\"QB-LAY-009\"\n1,2,3,\"QB-LAY-009 too many | QB-LAY-032 x\"\n");
    }

    @Test
    void replacesAColumnThatIsThere() {
        String once = marked("a,b\n1,2\n3,4\n5\n", Map.of(2L, List.of("old")));
        String trimmed = once.replace("3,4,\n", "3,4\n").replace("5,\"QB-LAY-009\"\n", "5,\"QB-LAY-009\",\n");
        for (String file : List.of(once, trimmed)) {
            assertThat(marked(file, Map.of(3L, List.of("new"))))
                    .isEqualTo("a,b,quarterboard_findings\n1,2,\n3,4,\"new\"\n5,\"QB-LAY-009\"\n");
        }
    }

    @Test
    void thereIsNoCopyOfWhatHasNoRows() {
        assertThat(MarkedCsv.of(bytes("a,b\n"), Map.of())).isEmpty();
        assertThat(MarkedCsv.of(bytes("\"a,b\n1,2\n"), Map.of())).isEmpty();
        assertThat(MarkedCsv.of(bytes(" \n"), Map.of())).isEmpty();
        assertThat(MarkedCsv.of(new byte[] {'a', ',', (byte) 0xFF, '\n', '1'}, Map.of()))
                .isEmpty();
    }

    @Test
    void aCopyOfTheNationalLayoutIsReadAsTheFileWas() {
        LongFile file = LongFile.zeros(LongFile.AFTER)
                .set("kpi1_total_suitable_end", "numerator_value", "-3")
                .set("kpi1_total_suitable_start", "numerator_value", "many")
                .set("kpi1_total_suitable_start", "yjs_name", "=cmd")
                .setAll("yjb_country", "Eng\"land");
        file.lines().get(7).removeLast();
        file.lines().get(9).add("more");
        file.lines().getFirst().set(2, "areas");
        readAlike(file.text(), bytes -> LongFile.read(bytes));
    }

    @Test
    void aCopyOfTheTidyLayoutIsReadAsTheFileWas() {
        TidyReader reader = new TidyReader(LongFile.CATALOGUE);
        String file = String.join(",", TidyColumns.ALL) + "\n"
                + "202526,Financial year Q2,ZZ01,1,1,end,,,3,9,,,final,,,,\n\n"
                + "202526,Financial year Q2,ZZ01,1,1,end,,,3,9,,,final,,,\n"
                + "202526,Financial year Q2,ZZ01,1,1,start,,,12,9,,,draft,,,,\n";
        readAlike(file, bytes -> reader.read(bytes, ReadLimits.USUAL));
    }

    /** Also when a spreadsheet has left out empty last fields, or padded rows that were too short. */
    private static void readAlike(String file, Function<byte[], ParsedFile> reader) {
        ParsedFile read = reader.apply(bytes(file));
        assertThat(read.findings()).hasSizeGreaterThan(1);
        Map<Long, List<String>> notes = new TreeMap<>();
        for (Finding finding : read.findings()) {
            notes.computeIfAbsent(finding.line(), line -> new ArrayList<>())
                    .add(finding.code() + " " + finding.found());
        }
        String copy = marked(file, notes);
        assertThat(reader.apply(bytes(copy))).isEqualTo(read);
        String padded = copy.replaceAll("(?m)(\"QB-LAY-009[^\"]*\")(?=\\r?$)", "$1,");
        assertThat(padded).isNotEqualTo(copy);
        assertThat(reader.apply(bytes(padded)).findings()).hasSameSizeAs(read.findings());
    }

    private static String marked(String file, Map<Long, List<String>> notes) {
        return new String(MarkedCsv.of(bytes(file), notes).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
