package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.shared.Quarter;

class FormatPropertyTest {

    private static final LongLayout LAYOUT = LongFile.READER.layout();
    private static final TidyReader TIDY = new TidyReader(LongFile.CATALOGUE);
    private static final ReadLimits SMALL = new ReadLimits(200_000, 500, 50);

    @Property(tries = 60)
    void whatIsWrittenIsRead(@ForAll long seed, @ForAll @IntRange(min = 2023, max = 2030) int year) {
        Random random = new Random(seed);
        Quarter quarter = new Quarter(year, random.nextInt(4) + 1);
        Map<CellCode, Long> values = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
        for (LayoutRow row : LAYOUT.rows()) {
            LayoutRow.Cells cells = row.cells(LAYOUT.versionIn(quarter));
            cells.numeratorCell().ifPresent(cell -> values.put(cell, (long) random.nextInt(1_000_000)));
        }
        for (LayoutRow row : LAYOUT.rows()) {
            LayoutRow.Cells cells = row.cells(LAYOUT.versionIn(quarter));
            if (!row.derived()) {
                cells.denominatorCell().ifPresent(cell -> values.putIfAbsent(cell, (long) random.nextInt(1_000_000)));
            }
        }
        // Drugs among serious violence move KPI 9 to the first definition, which is another test's matter.
        String text = new LongLayoutWriter(LAYOUT)
                .add(new LongLayoutWriter.Return(
                        "Tref, \"A\"", "W1", "", "Wales", "", "Data from template", quarter, values))
                .text();
        ParsedFile parsed =
                LongFile.READER.read(text.getBytes(StandardCharsets.UTF_8), ReadLimits.USUAL, OptionalInt.empty());
        Map<CellCode, Long> read = new HashMap<>();
        for (ParsedRow row : parsed.rows()) {
            for (CellValue value : row.values()) {
                assertThat(read.put(value.cell(), value.number().orElseThrow().longValueExact()))
                        .isNull();
            }
        }
        assertThat(read).isEqualTo(values);
        assertThat(parsed.findings())
                .extracting(Finding::kind)
                .doesNotContain(FindingCode.CHANGE_NOT_DIFFERENCE, FindingCode.FIGURES_DISAGREE, FindingCode.ROW_TWICE);
    }

    @Property(tries = 400)
    void anyBytesGiveFindingsAndNoException(@ForAll @Size(max = 2_000) byte[] bytes) {
        check(LongFile.READER.read(bytes, SMALL, OptionalInt.empty()), bytes.length);
        check(TIDY.read(bytes, SMALL), bytes.length);
    }

    /** What is written takes each cell of a service and period once. */
    @Property(tries = 300)
    void noCellIsGivenTwice(@ForAll @Size(min = 1, max = 8) List<@IntRange(max = 107) Integer> rows) {
        StringBuilder text = new StringBuilder(String.join(",", TidyColumns.ALL)).append("\r\n");
        for (int row : rows) {
            String subject = List.of("1,1,period,,", "1,1,end,,", "1,1a,start,suitability,suitable")
                    .get(row % 3);
            String figures = List.of("3", "").get(row / 3 % 2)
                    + "," + List.of("9", "8", "").get(row / 6 % 3)
                    + "," + List.of("3", "").get(row / 18 % 2)
                    + "," + List.of("x", "c", "").get(row / 36 % 3);
            text.append("202526,Financial year Q2,ZZ01,")
                    .append(subject)
                    .append(',')
                    .append(figures)
                    .append(",final,,,,\r\n");
        }
        ParsedFile parsed = TIDY.read(text.toString().getBytes(StandardCharsets.UTF_8), ReadLimits.USUAL);
        assertThat(parsed.rows().stream().flatMap(row -> row.values().stream()).map(CellValue::cell))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void aFileSpoiltAnywhereGivesFindingsAndNoException(
            @ForAll long seed, @ForAll @Size(min = 1, max = 6) List<Character> letters) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(LongFile.zeros(LongFile.AFTER).text());
        for (Character letter : letters) {
            text.setCharAt(random.nextInt(text.length()), letter);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        check(LongFile.READER.read(bytes, SMALL, OptionalInt.empty()), bytes.length);
        check(TIDY.read(bytes, SMALL), bytes.length);
    }

    /** Bits turned, pieces cut out, pieces put elsewhere: what a broken transfer or a broken program does. */
    @Property(tries = 300)
    void aFileWhoseBytesAreSpoiltGivesFindingsAndNoException(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int times) {
        Random random = new Random(seed);
        byte[] bytes = LongFile.zeros(LongFile.AFTER).text().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(bytes.length - 1);
            int end = at + random.nextInt(Math.min(2_000, bytes.length - at));
            byte[] spoilt = new byte[bytes.length + (random.nextBoolean() ? end - at : at - end)];
            System.arraycopy(bytes, 0, spoilt, 0, Math.min(at, spoilt.length));
            int rest = Math.min(bytes.length - end, spoilt.length - at);
            System.arraycopy(bytes, bytes.length - rest, spoilt, spoilt.length - rest, rest);
            spoilt[at] ^= (byte) (1 << random.nextInt(8));
            bytes = spoilt;
        }
        check(LongFile.READER.read(bytes, SMALL, OptionalInt.empty()), bytes.length);
        check(TIDY.read(bytes, SMALL), bytes.length);
    }

    private static void check(ParsedFile parsed, int bytes) {
        assertThat(parsed.findings()).hasSizeLessThanOrEqualTo(SMALL.maxFindings());
        assertThat(parsed.rows().size()).isLessThanOrEqualTo(bytes);
        assertThat(parsed.findings())
                .allSatisfy(finding -> assertThat(finding.found()).hasSizeLessThanOrEqualTo(121));
        if (parsed.findings().stream().anyMatch(finding -> finding.severity() == Severity.REFUSE)) {
            assertThat(parsed.refused()).isTrue();
        }
    }
}
