package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Gap;
import org.quarterboard.shared.Period;

class LongLayoutReaderTest {

    private final LongFile file = LongFile.zeros(LongFile.AFTER);

    @Test
    void readsASoundFileWithoutAFinding() {
        ParsedFile parsed = file.read();
        assertThat(parsed.findings()).isEmpty();
        assertThat(parsed.refused()).isFalse();
        assertThat(parsed.rows()).hasSize(311);
        assertThat(parsed.services()).containsExactly("ZZ01");
        assertThat(parsed.periods()).containsExactly(Period.of(LongFile.AFTER));
        assertThat(parsed.rows().getFirst().line()).isEqualTo(2);
    }

    @Test
    void givesARepeatedDenominatorOnce() {
        ParsedFile parsed = file.denominator("kpi1_total_ypid", "9").read();
        List<CellValue> cohort = values(parsed, "1|v2|period||denominator");
        assertThat(cohort).singleElement().extracting(CellValue::value).isEqualTo(BigDecimal.valueOf(9));
    }

    @Test
    void tellsAnEmptyValueFromAZero() {
        ParsedFile parsed = file.set("kpi10_rj_process", "numerator_value", "").read();
        assertThat(values(parsed, "10c|v2|period||count"))
                .singleElement()
                .extracting(CellValue::gap)
                .isEqualTo(Gap.NOT_RETURNED);
        assertThat(values(parsed, "10a|v2|period||count"))
                .singleElement()
                .extracting(CellValue::value)
                .isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void usesTheDefinitionOfTheQuarterUnlessTheFileFollowsAnother() {
        ParsedFile before = LongFile.zeros(LongFile.BEFORE).read();
        assertThat(before.findings()).isEmpty();
        assertThat(values(before, "1|v1|end||numerator")).hasSize(1);
        assertThat(values(before, "4|v1|end||numerator")).hasSize(1);
        assertThat(values(before, "9c|v1|period|offence=drugs|numerator")).hasSize(1);
        assertThat(values(before, "1|v2|end||numerator")).isEmpty();
        ParsedFile asV1 =
                LongFile.READER.read(file.text().getBytes(StandardCharsets.UTF_8), ReadLimits.USUAL, OptionalInt.of(1));
        assertThat(values(asV1, "1|v1|end||numerator")).hasSize(1);
    }

    @Test
    void takesColumnsInAnyOrderAMarkAtTheStartAndStraySpaces() {
        file.set("kpi4_attended_help", "measure_denominator", "kpi4_offered_help ")
                .set("kpi4_offered_help", "numerator_value", " 0 ")
                .set("kpi1_total_suitable_end", "kpi_number", " KPI  1 ");
        for (List<String> line : file.lines()) {
            Collections.reverse(line);
        }
        ParsedFile parsed = LongFile.read("\uFEFF" + file.text());
        assertThat(parsed.refused()).isFalse();
        assertThat(parsed.findings())
                .allMatch(finding -> finding.kind() == FindingCode.SPACES_REMOVED
                        && finding.expected().equals("1"))
                .extracting(Finding::column)
                .containsExactlyInAnyOrder("measure_denominator", "numerator_value", "kpi_number");
        assertThat(parsed.rows()).hasSize(311);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, NEGATIVE",
        "1.5, FRACTION",
        "1e309, TOO_BIG",
        "9999999999999, TOO_BIG",
        "fewer than 5, HIDDEN_NUMBER",
        "<5, HIDDEN_NUMBER",
        "five, NOT_A_NUMBER",
        "+5, NOT_A_NUMBER",
        "'1,23', NOT_A_NUMBER",
        "'1,234,56', NOT_A_NUMBER",
        "1.234, FRACTION",
        "5², NOT_A_NUMBER",
        "NaN, NOT_A_NUMBER"
    })
    void tellsWrongNumbersApart(String value, FindingCode kind) {
        ParsedFile parsed =
                file.set("kpi10_rj_process", "numerator_value", value).read();
        assertThat(parsed.findings())
                .containsExactly(new Finding(kind, file.line("kpi10_rj_process"), "numerator_value", value, ""));
        assertThat(parsed.refused()).isTrue();
    }

    @Test
    void refusesAPartLargerThanItsWhole() {
        file.set("kpi7_care_experienced_start", "numerator_value", "3").denominator("kpi7_total_ypid", "2");
        assertFound(file, FindingCode.ABOVE_DENOMINATOR, "kpi7_care_experienced_start", "numerator_value", "3", "2");
        assertThat(LongFile.zeros(LongFile.AFTER)
                        .set("kpi10_victim_contacted", "numerator_value", "3")
                        .read()
                        .findings())
                .as("contacted has no denominator and may pass those who consented")
                .isEmpty();
    }

    @Test
    void takesZeroOrOneForASectorAndNothingElse() {
        file.set("kpi8_senior_police_attended", "numerator_value", "2")
                .set("kpi8_total_senior_attended", "numerator_value", "2");
        assertFound(file, FindingCode.SECTOR_NOT_BINARY, "kpi8_senior_police_attended", "numerator_value", "2", "0, 1");
    }

    @Test
    void addsTheSectorsUp() {
        file.set("kpi8_senior_police_attended", "numerator_value", "1")
                .set("kpi8_total_senior_attended", "numerator_value", "2");
        assertFound(file, FindingCode.NOT_THE_SUM, "kpi8_total_senior_attended", "numerator_value", "2", "1");
        file.set("kpi8_total_senior_attended", "numerator_value", "6");
        assertFound(file, FindingCode.ABOVE_DENOMINATOR, "kpi8_total_senior_attended", "numerator_value", "6", "5");
        LongFile other = LongFile.zeros(LongFile.AFTER).set("kpi8_total_senior_attended", "denominator_value", "6");
        assertFound(other, FindingCode.FIXED_DENOMINATOR, "kpi8_total_senior_attended", "denominator_value", "6", "5");
    }

    @Test
    void takesASectorNotReturnedForNoAbsence() {
        file.set("kpi8_senior_police_attended", "numerator_value", "");
        assertFound(file, FindingCode.SECTOR_MISSING, "kpi8_total_senior_attended", "numerator_value", "0", "4");
        assertThat(values(file.read(), "8a|v1|period|sector=police|count"))
                .singleElement()
                .extracting(CellValue::gap)
                .isEqualTo(Gap.NOT_RETURNED);
    }

    @Test
    void findsRepeatedDenominatorsThatDisagree() {
        file.denominator("kpi1_total_ypid", "4").set("kpi1_total_unsuitable_end", "denominator_value", "5");
        assertFound(
                file,
                FindingCode.FIGURES_DISAGREE,
                "kpi1_total_unsuitable_end",
                "denominator_value",
                "5",
                "4 (" + file.line("kpi1_total_suitable_start") + ")");
    }

    @Test
    void comparesPartsWithTheirWhole() {
        file.denominator("kpi9_sv_total_ypid", "2")
                .set("kpi9_sv_total_ypid", "numerator_value", "2")
                .denominator("kpi9_total_ypid", "3")
                .set("kpi9_sv_female", "numerator_value", "1");
        assertThat(file.read().findings())
                .contains(new Finding(
                        FindingCode.PARTS_DO_NOT_ADD, file.line("kpi9_sv_total_ypid"), "numerator_value", "2", "1"));
        assertThat(file.read().refused()).isFalse();
    }

    @Test
    void worksTheChangeOutAndNeverStoresIt() {
        file.set("kpi1_suitable_change", "numerator_value", "-3");
        assertFound(file, FindingCode.CHANGE_NOT_DIFFERENCE, "kpi1_suitable_change", "numerator_value", "-3", "0");
        assertThat(file.read().rows().stream()
                        .filter(row -> row.name().endsWith("_change"))
                        .flatMap(row -> row.values().stream()))
                .isEmpty();
    }

    @Test
    void namesTheFirstLineOfARowThatStandsTwice() {
        int first = file.line("kpi10_rj_process");
        ParsedFile parsed = file.repeat("kpi10_rj_process").read();
        assertThat(parsed.findings())
                .containsExactly(new Finding(
                        FindingCode.ROW_TWICE, 313, "measure_numerator", "kpi10_rj_process", Integer.toString(first)));
    }

    @Test
    void namesTheNearestRow() {
        int line = file.line("kpi10_rj_process");
        file.set("kpi10_rj_process", "measure_numerator", "kpi10_rj_proces");
        assertThat(file.read().findings())
                .containsExactly(new Finding(
                        FindingCode.UNKNOWN_ROW, line, "measure_numerator", "kpi10_rj_proces", "kpi10_rj_process"));
        assertFound(
                LongFile.zeros(LongFile.AFTER).set("kpi8_total_junior_attended", "kpi_number", "KPI 11"),
                FindingCode.UNKNOWN_KPI,
                "kpi8_total_junior_attended",
                "kpi_number",
                "KPI 11",
                "KPI 1 – KPI 10");
    }

    @Test
    void goesByTheDateAndRefusesALabelThatDisagrees() {
        file.set("kpi10_rj_process", "quarter_label", "2025Q1");
        assertFound(
                file,
                FindingCode.LABEL_AND_DATE_DISAGREE,
                "kpi10_rj_process",
                "quarter_label",
                "2025Q1, 2025-07-01",
                "2025-04-01, 2025Q2");
        assertThat(LongFile.zeros(LongFile.BEFORE).lines().get(1))
                .as("2023Q4 is January to March 2024")
                .contains("2023Q4", "2024-01-01");
        LongFile label = LongFile.zeros(LongFile.AFTER).set("kpi10_rj_process", "quarter_label", "Q2 2025");
        assertFound(label, FindingCode.UNREADABLE_LABEL, "kpi10_rj_process", "quarter_label", "Q2 2025", "2025Q2");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-02, NOT_FIRST_DAY, 2025-07-01",
        "2025-08-01, NOT_FIRST_DAY, 2025-07-01",
        "01/07/2025, UNREADABLE_DATE, 2024-01-01",
        "2023-01-01, BEFORE_KPIS, 2023-04-01"
    })
    void refusesADateThatIsNoQuarter(String date, FindingCode kind, String expected) {
        file.set("kpi10_rj_process", "quarter_label_date", date);
        assertFound(file, kind, "kpi10_rj_process", "quarter_label_date", date, expected);
    }

    @Test
    void takesADateWithMidnight() {
        assertThat(file.setAll("quarter_label_date", "2025-07-01 00:00:00")
                        .read()
                        .findings())
                .isEmpty();
    }

    @Test
    void readsSendByOrderSwappedAndPutRight() {
        file.set("kpi3_sendaln_yro", "denominator_value", "7").set("kpi3_sendaln_ro", "denominator_value", "4");
        ParsedFile swapped = file.read();
        assertThat(number(swapped, "3d|v2|period|order=referral-order|denominator"))
                .isEqualTo(7);
        assertThat(number(swapped, "3d|v2|period|order=youth-rehabilitation-order|denominator"))
                .isEqualTo(4);
        file.set("kpi3_sendaln_yro", "measure_denominator", "kpi3_total_ypid_yro")
                .set("kpi3_sendaln_ro", "measure_denominator", "kpi3_total_ypid_ro");
        ParsedFile right = file.read();
        assertThat(right.refused()).isFalse();
        assertThat(number(right, "3d|v2|period|order=youth-rehabilitation-order|denominator"))
                .isEqualTo(7);
        assertThat(number(right, "3d|v2|period|order=referral-order|denominator"))
                .isEqualTo(4);
    }

    @Test
    void refusesADenominatorOfAnotherRow() {
        file.set("kpi3_sendaln_plan", "measure_denominator", "kpi3_total_ypid_ro");
        assertFound(
                file,
                FindingCode.WRONG_DENOMINATOR,
                "kpi3_sendaln_plan",
                "measure_denominator",
                "kpi3_total_ypid_ro",
                "kpi3_identified_sendaln");
    }

    @Test
    void keepsViolenceWithDrugsUnderTheEarlierDefinition() {
        // The file leaves out the drugs row when the second definition has no cell for it, so it is put in.
        LongFile with = LongFile.zeros(LongFile.BEFORE)
                .setAll("quarter_label", "2025Q2")
                .setAll("quarter_label_date", "2025-07-01")
                .set("kpi9_sv_drugs", "numerator_value", "2");
        for (String row : List.of("kpi9_sv_offences", "kpi9_sv_offences_headline", "kpi9_sv_5")) {
            with.set(row, "numerator_value", "2");
        }
        with.denominator("kpi9_sv_offences", "2").set("kpi9_sv_offences", "denominator_value", "9");
        ParsedFile parsed = with.read();
        assertThat(parsed.findings())
                .contains(new Finding(
                        FindingCode.DRUGS_COUNTED, with.line("kpi9_sv_drugs"), "numerator_value", "2", "0"));
        assertThat(number(parsed, "9|v1|period||numerator")).isEqualTo(2);
        assertThat(values(parsed, "9|v2|period||numerator")).isEmpty();
    }

    @Test
    void takesAnEmptyPopulation() {
        ParsedFile parsed = file.denominator("kpi9_10_17_population", "").read();
        assertThat(parsed.findings()).isEmpty();
        assertThat(values(parsed, "9|v2|period||denominator"))
                .singleElement()
                .extracting(CellValue::gap)
                .isEqualTo(Gap.NOT_RETURNED);
    }

    @Test
    void warnsWhereMoreAttendThanWereOffered() {
        file.set("kpi5_attended_complex_care", "numerator_value", "1");
        assertFound(
                file, FindingCode.ATTENDING_ABOVE_OFFERED, "kpi5_attended_complex_care", "numerator_value", "1", "0");
    }

    @Test
    void goesByTheNameWhereTheLetterDiffers() {
        file.set("kpi10_victim_contacted", "submeasure_number", "10d");
        assertFound(file, FindingCode.OTHER_LETTER, "kpi10_victim_contacted", "submeasure_number", "10d", "10g");
    }

    @Test
    void notesTextThatLooksLikeAFormula() {
        file.set("kpi10_rj_process", "yjs_name", "=1+1");
        assertFound(file, FindingCode.FORMULA_TEXT, "kpi10_rj_process", "yjs_name", "=1+1", "");
        assertThat(file.read().refused()).isFalse();
    }

    @Test
    void needsTheServicesCode() {
        file.set("kpi10_rj_process", "yot_code", " ");
        assertFound(file, FindingCode.NO_SERVICE, "kpi10_rj_process", "yot_code", "", "");
    }

    @Test
    void reportsAtMostTheLimitAndCountsTheRest() {
        ParsedFile parsed = LongFile.READER.read(
                file.setAll("kpi_number", "KPI 99").text().getBytes(StandardCharsets.UTF_8),
                new ReadLimits(1_000_000, 2_000, 10),
                OptionalInt.empty());
        assertThat(parsed.findings()).hasSize(10);
        assertThat(parsed.moreFindings()).isEqualTo(301);
        assertThat(parsed.refused()).isTrue();
    }

    private static void assertFound(
            LongFile file, FindingCode kind, String row, String column, String found, String expected) {
        assertThat(file.read().findings()).contains(new Finding(kind, file.line(row), column, found, expected));
    }

    private static long number(ParsedFile parsed, String cell) {
        Map<String, Long> numbers = new HashMap<>();
        values(parsed, cell)
                .forEach(value -> numbers.put(cell, value.number().orElseThrow().longValueExact()));
        return numbers.get(cell);
    }

    private static List<CellValue> values(ParsedFile parsed, String cell) {
        return parsed.rows().stream()
                .flatMap(row -> row.values().stream())
                .filter(value -> value.cell().equals(new CellCode(cell)))
                .toList();
    }
}
