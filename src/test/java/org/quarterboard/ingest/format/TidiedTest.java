package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Gap;
import org.quarterboard.shared.Quarter;

/** What is read otherwise than it is written is read right, and told once for each column. */
class TidiedTest {

    private static final String HEADER = "time_period,time_identifier,service_code,kpi,measure,stage,breakdown_topic,"
            + "breakdown,numerator,denominator,count,gap,status";
    private static final String SOUND =
            "202526,Financial year Q2,ZZ01,1,1c,start,suitability;order,suitable;referral-order,3,4,,,final";
    private static final TidyReader READER = new TidyReader(LongFile.CATALOGUE);

    /** Each line writes one field of a sound row in another way. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "202526,|2025/26,|VALUE_SYNONYM|time_period|2025/26|202526 (1)",
                "202526,|2025-26,|VALUE_SYNONYM|time_period|2025-26|202526 (1)",
                "202526,|2025/2026,|VALUE_SYNONYM|time_period|2025/2026|202526 (1)",
                "Financial year Q2|Q2|VALUE_SYNONYM|time_identifier|Q2|Financial year Q2 (1)",
                "Financial year Q2|Financial year Quarter 2|VALUE_SYNONYM|time_identifier|Financial year Quarter 2|Financial year Q2 (1)",
                "Financial year Q2|financial year q2|LETTER_CASE|time_identifier|financial year q2|Financial year Q2 (1)",
                "ZZ01|` ZZ01`|SPACES_REMOVED|service_code|` ZZ01`|1",
                ",1,1c|,KPI1,1c|VALUE_SYNONYM|kpi|KPI1|1 (1)",
                ",1,1c|,01,1c|VALUE_SYNONYM|kpi|01|1 (1)",
                "1c|1 c|VALUE_SYNONYM|measure|1 c|1c (1)",
                "1c|KPI 1c|VALUE_SYNONYM|measure|KPI 1c|1c (1)",
                "1c|1C|LETTER_CASE|measure|1C|1c (1)",
                "start|Start of order|VALUE_SYNONYM|stage|Start of order|start (1)",
                "start|Ar ddechrau'r gorchymyn|VALUE_SYNONYM|stage|Ar ddechrau'r gorchymyn|start (1)",
                "y;order|y;Type of order|VALUE_SYNONYM|breakdown_topic|Type of order|order (1)",
                "referral-order|Referral order|VALUE_SYNONYM|breakdown|Referral order|referral-order (1)",
                "referral-order|Gorchymyn atgyfeirio|VALUE_SYNONYM|breakdown|Gorchymyn atgyfeirio|referral-order (1)",
                "final|Final|LETTER_CASE|status|Final|final (1)",
                "final|f|VALUE_SYNONYM|status|f|final (1)",
                "3,4|\"1,234\",5678|NUMBER_WRITTEN|numerator|1,234|1234 (1)",
                "3,4|3,５|NUMBER_WRITTEN|denominator|５|5 (1)",
                "3,4|` 3,4`|SPACES_REMOVED|numerator|` 3`|1"
            })
    void aFieldIsReadAndNoted(
            String sound, String written, FindingCode kind, String column, String found, String expected) {
        assertThat(read(HEADER, SOUND).findings()).isEmpty();
        ParsedFile parsed = read(HEADER, SOUND.replaceFirst(sound, written));
        assertThat(parsed.findings()).containsExactly(new Finding(kind, 2, column, found, expected));
        assertThat(parsed.rows()).singleElement().satisfies(row -> {
            assertThat(row.service()).isEqualTo("ZZ01");
            assertThat(row.period().asQuarter()).contains(new Quarter(2025, 2));
            assertThat(row.name()).isEqualTo("1c");
            assertThat(row.values()).hasSize(2);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "n/a,NOT_APPLICABLE",
        "Not applicable,NOT_APPLICABLE",
        "..,UNAVAILABLE",
        "not available,UNAVAILABLE",
        "[c],SUPPRESSED",
        "suppressed,SUPPRESSED"
    })
    void aGapIsReadAndNoted(String written, Gap gap) {
        ParsedFile parsed = read(HEADER, "202526,Financial year Q1,ZZ01,,YDA,,,,,,," + written + ",prov");
        assertThat(parsed.findings())
                .extracting(Finding::kind)
                .containsExactly(FindingCode.VALUE_SYNONYM, FindingCode.VALUE_SYNONYM);
        assertThat(parsed.rows().getFirst().provisional()).isTrue();
        assertThat(parsed.rows().getFirst().values())
                .containsExactly(CellValue.missing(new CellCode("YDA|v1|period||count"), gap));
    }

    @ParameterizedTest
    @CsvSource({"6a(i),6a-i", "6a i,6a-i", "6A-II,6a-ii", "First time entrants,FTE", "yda,YDA"})
    void aMeasureIsRead(String written, String code) {
        TidyCodes codes = new TidyCodes(LongFile.CATALOGUE, new Tidied());
        assertThat(codes.measure(written, 2)).isEqualToIgnoringCase(code);
    }

    @Test
    void manyFieldsOfAColumnAreOneFinding() {
        ParsedFile parsed = read(
                HEADER,
                SOUND,
                SOUND.replace("Q2", "Q1").replace("start", "Start"),
                SOUND.replace("Q2", "Q3").replace("start", "START"));
        assertThat(parsed.findings())
                .containsExactly(new Finding(FindingCode.LETTER_CASE, 3, "stage", "Start", "start (2)"));
    }

    @Test
    void columnsAreKnownByOtherNamesAndNoted() {
        ParsedFile parsed = read(
                HEADER.replace("service_code", "LA code")
                        .replace("breakdown,", "Breakdown item,")
                        .replace("kpi,", "KPI number,")
                        .replace("time_period", "Time Period")
                        .replace("gap", " Gap"),
                SOUND);
        assertThat(parsed.refused()).isFalse();
        assertThat(parsed.findings())
                .containsExactlyInAnyOrder(
                        new Finding(FindingCode.COLUMN_SYNONYM, 1, "time_period", "Time Period", "time_period"),
                        new Finding(FindingCode.COLUMN_SYNONYM, 1, "service_code", "LA code", "service_code"),
                        new Finding(FindingCode.COLUMN_SYNONYM, 1, "kpi", "KPI number", "kpi"),
                        new Finding(FindingCode.COLUMN_SYNONYM, 1, "breakdown", "Breakdown item", "breakdown"),
                        new Finding(FindingCode.SPACES_REMOVED, 1, "gap", " Gap", "1"),
                        new Finding(FindingCode.LETTER_CASE, 1, "gap", "Gap", "gap (1)"));
        assertThat(parsed.rows()).hasSize(1);
    }

    @Test
    void aColumnThatIsThereIsNotLookedForUnderAnotherName() {
        ParsedFile parsed = read(HEADER + ",la_code", SOUND + ",E06000014");
        assertThat(parsed.findings()).extracting(Finding::kind).containsExactly(FindingCode.UNKNOWN_COLUMN);
        assertThat(parsed.rows().getFirst().service()).isEqualTo("ZZ01");
    }

    @Test
    void twoNamesForOneColumnAreRefused() {
        ParsedFile parsed = read(HEADER.replace("service_code", "la_code") + ",yot_code", SOUND + ",ZZ02");
        assertThat(parsed.findings())
                .contains(new Finding(FindingCode.COLUMN_TWICE, 1, "service_code", "yot_code", ""));
        assertThat(parsed.refused()).isTrue();
    }

    @Test
    void theNationalLayoutIsReadTheSameWay() {
        LongFile file = LongFile.zeros(LongFile.AFTER)
                .set("kpi1_total_suitable_end", "kpi_number", "KPI1")
                .set("kpi4_offered_help", "measure_numerator", "KPI4_offered_help");
        ParsedFile parsed = LongFile.read(file.text().replace("yot_code", "yjs_code"));
        assertThat(parsed.findings())
                .extracting(Finding::kind)
                .containsExactlyInAnyOrder(
                        FindingCode.COLUMN_SYNONYM, FindingCode.VALUE_SYNONYM, FindingCode.LETTER_CASE);
        assertThat(parsed.rows()).hasSize(file.rows());
    }

    @ParameterizedTest
    @CsvSource({"KPI 1,1", "kpi10,10", "DPA 3,3", "07,7", "11,0", "KPI,0", "1a,0", "KPI 1a,0", "1.,0"})
    void aKpiHasOneNumber(String written, int number) {
        assertThat(KpiNumber.of(written)).isEqualTo(number);
    }

    private static ParsedFile read(String header, String... lines) {
        String text = header + "\n" + String.join("\n", List.of(lines)) + "\n";
        return READER.read(text.getBytes(StandardCharsets.UTF_8), ReadLimits.USUAL);
    }
}
