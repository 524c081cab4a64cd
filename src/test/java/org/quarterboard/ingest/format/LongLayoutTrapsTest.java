package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Gap;

/** Each trap of real national files: what is read, and what the person is told. */
class LongLayoutTrapsTest {

    private static final String OTHER_SOURCE = "Data from case level";
    private static final String TEMPLATE = "Data from template";
    private static final List<String> SECTORS =
            List.of("la_children_social_care", "la_education", "police", "probation", "health");

    private final LongFile file = LongFile.zeros(LongFile.AFTER);

    @ParameterizedTest
    @CsvSource({
        "kpi10_victim_contacted, 10g, 10d|v2|period||count, 10d",
        "kpi10_victim_view_prior, 10d, 10e|v2|period||numerator, 10e",
        "kpi10_victim_provided_info, 10e, 10f|v2|period||numerator, 10f",
        "kpi10_victim_given_support, 10f, 10g|v2|period||numerator, 10g"
    })
    void theLettersOfKpi10AreNotThoseOfTheGuidance(String row, String letter, String cell, String guidance) {
        file.set(row, "numerator_value", "3").denominator("kpi10_victim_consent_contact", "9");
        ParsedFile parsed = file.read();
        assertThat(parsed.findings()).isEmpty();
        assertThat(file.lines().get(file.line(row) - 1)).contains(letter);
        assertThat(number(parsed, cell)).isEqualTo(3);
        file.set(row, "submeasure_number", guidance);
        assertOnly(FindingCode.OTHER_LETTER, row, "submeasure_number", guidance, letter);
        assertThat(number(file.read(), cell)).as("whatever the letter").isEqualTo(3);
    }

    @Test
    void kpi6HasALetterTheGuidanceHasNotAndTheGuidancePrints6aTwice() {
        file.denominator("kpi6_ypid_total_oocd", "9").set("kpi6_not_completed_oocd_female", "numerator_value", "4");
        file.denominator("kpi6_total_oocd", "8").set("kpi6_successful_oocd", "numerator_value", "5");
        file.denominator("kpi6_ypid_total_cr", "7").set("kpi6_ypid_successful_cr", "numerator_value", "6");
        ParsedFile parsed = file.read();
        assertThat(file.lines().get(file.line("kpi6_not_completed_oocd_female") - 1))
                .contains("6c");
        assertThat(number(parsed, "6b|v2|period|completion=not-completed;sex=female|numerator"))
                .isEqualTo(4);
        assertThat(number(parsed, "6a-i|v2|period|completion=completed;counted=resolutions|numerator"))
                .isEqualTo(5);
        assertThat(number(parsed, "6a-ii|v2|period|completion=completed;resolution=community-resolution|numerator"))
                .isEqualTo(6);
        assertThat(kinds(parsed)).doesNotContain(FindingCode.OTHER_LETTER);
    }

    @Test
    void anEntryOfTwoAtKpi8WouldMakeSixOfFive() {
        SECTORS.forEach(sector -> file.set("kpi8_senior_" + sector + "_attended", "numerator_value", "1"));
        file.set("kpi8_senior_police_attended", "numerator_value", "2")
                .set("kpi8_total_senior_attended", "numerator_value", "6");
        assertThat(file.read().findings())
                .contains(
                        found(FindingCode.SECTOR_NOT_BINARY, "kpi8_senior_police_attended", "2", "0, 1"),
                        found(FindingCode.ABOVE_DENOMINATOR, "kpi8_total_senior_attended", "6", "5"));
        assertThat(file.read().refused()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"senior", "junior"})
    void theTotalOfKpi8MustBeTheSumOfItsSectors(String role) {
        file.set("kpi8_" + role + "_health_attended", "numerator_value", "1");
        assertOnly(FindingCode.NOT_THE_SUM, "kpi8_total_" + role + "_attended", "numerator_value", "0", "1");
        file.set("kpi8_total_" + role + "_attended", "numerator_value", "1");
        assertThat(file.read().findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"senior", "junior"})
    void oneEmptySectorEmptiesTheTotalOfKpi8(String role) {
        String total = "kpi8_total_" + role + "_attended";
        file.set("kpi8_" + role + "_police_attended", "numerator_value", "").set(total, "numerator_value", "");
        ParsedFile parsed = file.read();
        assertThat(parsed.findings())
                .containsExactly(
                        new Finding(FindingCode.TOTAL_EMPTIED, file.line(total), "numerator_value", total, "4/5"));
        assertThat(parsed.refused()).isFalse();
        file.remove(total).remove("kpi8_" + role + "_police_attended");
        long first = file.line("kpi8_" + role + "_la_children_social_care_attended");
        assertThat(file.read().findings())
                .as("left out and not only empty")
                .containsExactly(new Finding(FindingCode.TOTAL_EMPTIED, first, "numerator_value", total, "4/5"));
    }

    @Test
    void notReturnedAtKpi8IsNotNoMeeting() {
        file.set("kpi8_total_senior_attended", "numerator_value", "");
        SECTORS.forEach(sector -> file.set("kpi8_senior_" + sector + "_attended", "numerator_value", ""));
        ParsedFile parsed = file.read();
        assertThat(parsed.findings()).isEmpty();
        assertThat(value(parsed, "8|v1|period||count")).isEqualTo(missing("8|v1|period||count"));
        assertThat(value(parsed, "8a|v1|period|sector=police|count"))
                .isEqualTo(missing("8a|v1|period|sector=police|count"));
        assertThat(number(parsed, "8b|v1|period||count")).as("a 0 stays a 0").isZero();
    }

    @Test
    void kpi8HasFiveAsADenominatorOrNone() {
        assertThat(file.lines().get(file.line("kpi8_total_junior_attended") - 1).get(LongLayout.DENOMINATOR))
                .isEqualTo("5");
        file.set("kpi8_total_junior_attended", "denominator_value", "4");
        assertOnly(FindingCode.FIXED_DENOMINATOR, "kpi8_total_junior_attended", "denominator_value", "4", "5");
        file.set("kpi8_total_junior_attended", "denominator_value", "");
        assertThat(file.read().findings()).isEmpty();
        file.set("kpi8_senior_police_attended", "denominator_value", "1");
        assertOnly(
                FindingCode.DENOMINATOR_UNREAD,
                "kpi8_senior_police_attended",
                "denominator_value",
                "1",
                "no_denominator (1)");
    }

    @Test
    void kpi8IsAlwaysFromTheTemplate() {
        file.set("kpi8_senior_police_attended", "source_data_flag", OTHER_SOURCE);
        assertOnly(
                FindingCode.TEMPLATE_ALWAYS,
                "kpi8_senior_police_attended",
                "source_data_flag",
                OTHER_SOURCE,
                "Data from template (1)");
    }

    @Test
    void theDenominatorsOf3dAreSwapped() {
        file.set("kpi3_sendaln_yro", "denominator_value", "7").set("kpi3_sendaln_ro", "denominator_value", "4");
        file.set("kpi3_sendaln_yro", "numerator_value", "4").set("kpi3_sendaln_ro", "numerator_value", "5");
        file.denominator("kpi3_identified_sendaln", "9").set("kpi3_identified_sendaln", "numerator_value", "9");
        file.denominator("kpi3_total_ypid", "11").set("kpi3_sendaln_female", "numerator_value", "9");
        file.set("kpi3_sendaln_10_14", "numerator_value", "9").set("kpi3_sendaln_white", "numerator_value", "9");
        ParsedFile swapped = file.read();
        assertThat(number(swapped, "3d|v2|period|order=youth-rehabilitation-order|denominator"))
                .isEqualTo(4);
        assertThat(number(swapped, "3d|v2|period|order=referral-order|denominator"))
                .isEqualTo(7);
        Finding told = new Finding(
                FindingCode.DENOMINATORS_SWAPPED,
                file.line("kpi3_sendaln_yro"),
                "measure_denominator",
                "kpi3_total_ypid_ro",
                "kpi3_total_ypid_yro (1)");
        assertThat(swapped.findings()).containsExactly(told);
        file.set("kpi3_sendaln_yro", "measure_denominator", "kpi3_total_ypid_yro")
                .set("kpi3_sendaln_yro", "denominator_value", "4")
                .set("kpi3_sendaln_ro", "measure_denominator", "kpi3_total_ypid_ro")
                .set("kpi3_sendaln_ro", "denominator_value", "7");
        assertThat(file.read().findings()).as("a file that is put right").isEmpty();
    }

    @Test
    void denominatorsAreSharedByNameAndMustAgree() {
        file.denominator("kpi2_total_ypid", "3").set("kpi2_total_unsuitable_end", "denominator_value", "4");
        assertThat(file.read().findings())
                .filteredOn(finding -> finding.kind() == FindingCode.FIGURES_DISAGREE)
                .singleElement()
                .satisfies(finding -> assertThat(finding.found()).isEqualTo("4"));
        assertThat(file.read().refused()).isTrue();
    }

    @Test
    void descriptionsHaveDoubledAndTrailingSpaces() {
        file.setAll("measure_short_description", "Type  of order ")
                .setAll("kpi_short_description", " Children  in accommodation")
                .setAll("measure_category", "Start ")
                .setAll("headline_numerator_description", "Children  ");
        ParsedFile parsed = file.read();
        assertThat(parsed.findings()).as("descriptions are for display only").isEmpty();
        assertThat(parsed.rows()).hasSize(311);
        file.set("kpi10_rj_process", "measure_numerator", "kpi10_rj_process ");
        assertThat(file.read().findings())
                .as("a key is read, and told")
                .extracting(Finding::kind, Finding::column)
                .containsExactly(tuple(FindingCode.SPACES_REMOVED, "measure_numerator"));
        assertThat(file.read().rows()).hasSize(311);
    }

    @Test
    void descriptionsRepeatAndOnlyTheMachineNameIsAKey() {
        long described = LongFile.READER.layout().rows().stream()
                .map(row -> List.of(
                        row.kpi(),
                        row.submeasure(),
                        row.timePoint(),
                        row.suitability(),
                        row.completion(),
                        row.seniority(),
                        row.category()))
                .distinct()
                .count();
        assertThat(described).as("fewer than rows").isLessThan(312);
        file.repeat("kpi10_rj_process").set("kpi10_rj_process", "measure_category", "Something else");
        assertThat(kinds(file.read())).as("the same name is the same row").containsExactly(FindingCode.ROW_TWICE);
    }

    @ParameterizedTest
    @CsvSource({"kpi1_suitable_change, -3", "kpi1_unsuitable_change, 2", "kpi2_suitable_change, 1"})
    void changeRowsAreComparedAndNeverKept(String row, String wrong) {
        file.set(row, "numerator_value", wrong);
        assertOnly(FindingCode.CHANGE_NOT_DIFFERENCE, row, "numerator_value", wrong, "0");
        assertThat(file.read().rows().stream().filter(parsed -> parsed.name().equals(row)))
                .singleElement()
                .satisfies(parsed -> assertThat(parsed.values()).isEmpty());
        assertThat(file.read().refused()).isFalse();
    }

    @Test
    void theOrderOfAListSaysNothingAboutTheKpi() {
        file.set("kpi7_care_experienced_start", "numerator_value", "2").denominator("kpi7_total_ypid", "2");
        Set<CellValue> before = values(file.read());
        Collections.shuffle(file.lines().subList(1, file.lines().size()), new Random(7));
        assertThat(values(file.read())).isEqualTo(before);
        LongFile letter = LongFile.zeros(LongFile.AFTER)
                .set("kpi7_care_experienced_start", "kpi_number", "KPI 8")
                .set("kpi8_total_senior_attended", "kpi_number", "KPI 7");
        ParsedFile parsed = letter.read();
        assertThat(parsed.refused()).isTrue();
        assertThat(parsed.findings())
                .contains(
                        new Finding(
                                FindingCode.OTHER_KPI,
                                letter.line("kpi7_care_experienced_start"),
                                "kpi_number",
                                "KPI 8, kpi7_care_experienced_start",
                                "KPI 7"),
                        new Finding(
                                FindingCode.OTHER_KPI,
                                letter.line("kpi8_total_senior_attended"),
                                "kpi_number",
                                "KPI 7, kpi8_total_senior_attended",
                                "KPI 8"))
                .noneMatch(finding -> finding.kind() == FindingCode.UNKNOWN_ROW);
    }

    /** The portal's own population stands in; that none is known is told by the check, the year by every figure. */
    @Test
    void thePopulationOfKpi9IsEmpty() {
        file.denominator("kpi9_10_17_population", "").set("kpi9_sv_offences_headline", "numerator_value", "0");
        ParsedFile parsed = file.read();
        assertThat(parsed.findings()).isEmpty();
        assertThat(value(parsed, "9|v2|period||denominator")).isEqualTo(missing("9|v2|period||denominator"));
        assertThat(number(parsed, "9|v2|period||numerator")).isZero();
    }

    @Test
    void aZeroOfATemplateMayBeFlaggedAsCaseLevel() {
        file.setAll("source_data_flag", TEMPLATE)
                .set("kpi4_offered_help", "source_data_flag", OTHER_SOURCE)
                .set("kpi10_rj_process", "source_data_flag", " data from  case level ");
        assertOnly(FindingCode.ZERO_OF_OTHER_SOURCE, "kpi4_offered_help", "source_data_flag", OTHER_SOURCE, "2");
        assertThat(file.read().refused()).isFalse();
        file.set("kpi4_offered_help", "source_data_flag", TEMPLATE)
                .set("kpi10_rj_process", "source_data_flag", TEMPLATE);
        assertThat(file.read().findings()).isEmpty();
    }

    @Test
    void aFileOfTheHeadlinesAloneDoesNotCountTheChildren() {
        file.denominator("kpi1_total_ypid", "6");
        file.lines().removeIf(row -> row.get(LongLayout.DENOMINATOR_NAME).matches("kpi[2-7]_total_ypid"));
        assertThat(kinds(file.read())).doesNotContain(FindingCode.ZERO_BESIDE_CHILDREN);
    }

    @Test
    void aMissingValueMayHaveBecomeZero() {
        file.denominator("kpi1_total_ypid", "6");
        long line = file.line("kpi1_total_suitable_start");
        assertThat(file.read().findings())
                .contains(new Finding(
                        FindingCode.ZERO_BESIDE_CHILDREN,
                        line,
                        "denominator_value",
                        "KPI 2, KPI 3, KPI 4, KPI 5, KPI 7",
                        "6"));
        assertThat(file.read().refused()).isFalse();
        for (int kpi : List.of(2, 3, 4, 5)) {
            file.lines().removeIf(row -> row.get(LongLayout.KPI).equals("KPI " + kpi));
        }
        assertThat(file.read().findings())
                .as("what is left out is not returned")
                .contains(new Finding(FindingCode.ZERO_BESIDE_CHILDREN, line, "denominator_value", "KPI 7", "6"));
        file.denominator("kpi7_total_ypid", "6");
        assertThat(kinds(file.read())).doesNotContain(FindingCode.ZERO_BESIDE_CHILDREN);
        assertThat(kinds(LongFile.zeros(LongFile.AFTER).read()))
                .as("where no order ended a 0 is likely")
                .isEmpty();
    }

    @Test
    void countsThatAreEmptyAreLeftOutAndAreNoZero() {
        file.setAll("source_data_flag", TEMPLATE);
        file.lines()
                .removeIf(
                        line -> Set.of("9a", "9b", "9d", "9e", "9f", "10c").contains(line.get(LongLayout.SUBMEASURE)));
        file.remove("kpi10_victim_contacted");
        ParsedFile parsed = file.read();
        assertThat(parsed.findings()).isEmpty();
        assertThat(values(parsed))
                .noneMatch(value -> value.cell().value().startsWith("9d|")
                        || value.cell().value().startsWith("10d|")
                        || value.cell().value().startsWith("10c|"));
        assertThat(number(parsed, "9|v2|period||numerator")).isZero();
    }

    @Test
    void drugsOffencesStandInEveryQuarter() {
        LongFile drugs = LongFile.zeros(LongFile.BEFORE)
                .setAll("quarter_label", "2025Q2")
                .setAll("quarter_label_date", "2025-07-01")
                .set("kpi9_sv_drugs", "numerator_value", "2");
        drugs.denominator("kpi9_total_offences", "9");
        assertThat(drugs.read().findings())
                .as("beside the total")
                .containsExactly(new Finding(
                        FindingCode.DRUGS_LEFT_OUT, drugs.line("kpi9_sv_drugs"), "numerator_value", "2", "1"));
        assertThat(number(drugs.read(), "9|v2|period||numerator")).isZero();
        LongFile silent = LongFile.zeros(LongFile.BEFORE)
                .setAll("quarter_label", "2025Q2")
                .setAll("quarter_label_date", "2025-07-01")
                .set("kpi9_sv_drugs", "numerator_value", "2")
                .set("kpi9_sv_robbery", "numerator_value", "")
                .set("kpi9_sv_offences", "numerator_value", "")
                .set("kpi9_sv_offences_headline", "numerator_value", "");
        assertThat(kinds(silent.read()))
                .as("no total is no total without them")
                .doesNotContain(FindingCode.DRUGS_LEFT_OUT);
        for (String row : List.of("kpi9_sv_offences", "kpi9_sv_offences_headline", "kpi9_sv_5")) {
            drugs.set(row, "numerator_value", "2");
        }
        drugs.denominator("kpi9_sv_offences", "2");
        assertThat(kinds(drugs.read())).as("within the total").contains(FindingCode.DRUGS_COUNTED);
        assertThat(number(drugs.read(), "9|v1|period||numerator")).isEqualTo(2);
    }

    @Test
    void educationOf3bIsThatAtTheEnd() {
        file.denominator("kpi3_identified_sendaln", "5")
                .set("kpi3_identified_sendaln", "numerator_value", "5")
                .denominator("kpi3_total_ypid", "5")
                .set("kpi3_sendaln_suitable_ete", "numerator_value", "3")
                .set("kpi3_sendaln_unsuitable_ete", "numerator_value", "1");
        assertThat(file.read().findings())
                .contains(new Finding(
                        FindingCode.EDUCATION_AT_END,
                        file.line("kpi3_sendaln_suitable_ete"),
                        "measure_numerator",
                        "kpi3_sendaln_suitable_ete",
                        "3b (2)"));
        file.setAll("quarter_label", "2023Q4").setAll("quarter_label_date", "2024-01-01");
        assertThat(kinds(file.read()))
                .as("the first definition asks for the end")
                .doesNotContain(FindingCode.EDUCATION_AT_END);
    }

    @Test
    void theLongDescriptionOf9eSaysDemographics() {
        file.set("kpi9_sv_yro", "measure_long_description", "Demographics of children")
                .set("kpi9_sv_yro", "numerator_value", "2")
                .denominator("kpi9_total_offences_yro", "3");
        assertThat(number(file.read(), "9e|v2|period|order=youth-rehabilitation-order|numerator"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1d", "1e", "1f", "2g", "2h", "9g"})
    void someMeasuresNeverAppear(String measure) {
        assertThat(LongFile.CATALOGUE.cells())
                .extracting(cell -> cell.measure().value())
                .contains(measure);
        assertThat(LongFile.READER.layout().carried())
                .noneMatch(cell -> cell.value().startsWith(measure + "|"));
        file.set("kpi1_total_suitable_end", "measure_numerator", "kpi1_" + measure);
        assertThat(kinds(file.read())).containsExactly(FindingCode.UNKNOWN_ROW);
    }

    @Test
    void twelveAndFifteenCategoriesStandForTwentyFourAndTwentySix() {
        assertThat(categories("1b", "accommodation-group=")).hasSize(12);
        assertThat(categories("2d", "provision-group=")).hasSize(15);
        file.denominator("kpi1_total_ypid", "4")
                .denominator("kpi1_total_other_accom_end", "4")
                .set("kpi1_suitable_other_accom_end", "numerator_value", "4");
        ParsedFile parsed = file.read();
        assertThat(kinds(parsed)).doesNotContain(FindingCode.NEVER_SUITABLE, FindingCode.CUSTODY_JUDGED);
        assertThat(parsed.findings())
                .as("the rule on places that are never suitable cannot be checked, and that is told")
                .contains(new Finding(
                        FindingCode.PLACES_GROUPED,
                        file.line("kpi1_suitable_other_accom_end"),
                        "measure_numerator",
                        "kpi1_suitable_other_accom_end",
                        "1b (1)"));
    }

    @Test
    void victimsAndChildrenWithVictimsAreOutOfChildren() {
        file.denominator("kpi10_total_ypid", "2").set("kpi10_total_victims", "numerator_value", "5");
        assertThat(file.read().findings()).as("a child may have five victims").isEmpty();
        assertThat(number(file.read(), "10a|v2|period||count")).isEqualTo(5);
        assertThat(number(file.read(), "10b|v2|period||denominator")).isEqualTo(2);
        file.set("kpi10_ypids_with_victims", "numerator_value", "3");
        assertOnly(FindingCode.ABOVE_DENOMINATOR, "kpi10_ypids_with_victims", "numerator_value", "3", "2");
    }

    @Test
    void notCompletedOfKpi6StandsOnlyByTypeAndDemographics() {
        assertThat(LongFile.READER.layout().rows())
                .filteredOn(row -> row.completion().equals("Not completed"))
                .isNotEmpty()
                .allMatch(row -> Set.of("6b", "6c").contains(row.submeasure()));
        file.denominator("kpi6_ypid_total_oocd", "9").denominator("kpi6_total_oocd", "9");
        assertThat(file.read().findings())
                .as("completed is never taken for all but those not completed")
                .isEmpty();
    }

    @Test
    void aLabelIsForDisplayAndTheDateIsTheQuarter() {
        file.setAll("quarter_label_date", "2024-01-01").setAll("quarter_label", "2023Q4");
        assertThat(file.read().periods())
                .singleElement()
                .satisfies(period -> assertThat(period.asQuarter()).contains(LongFile.BEFORE));
        file.set("kpi1_total_suitable_start", "quarter_label", "Q4 2024");
        ParsedFile parsed = file.read();
        assertThat(parsed.findings())
                .as("as the guidance calls it")
                .contains(new Finding(
                        FindingCode.UNREADABLE_LABEL,
                        file.line("kpi1_total_suitable_start"),
                        "quarter_label",
                        "Q4 2024",
                        "2023Q4"));
        assertThat(parsed.periods()).hasSize(1);
        file.set("kpi1_total_suitable_start", "quarter_label", "2024Q4");
        assertThat(kinds(file.read())).contains(FindingCode.LABEL_AND_DATE_DISAGREE);
    }

    private void assertOnly(FindingCode kind, String row, String column, String found, String expected) {
        assertThat(file.read().findings()).containsExactly(new Finding(kind, file.line(row), column, found, expected));
    }

    private Finding found(FindingCode kind, String row, String found, String expected) {
        return new Finding(kind, file.line(row), "numerator_value", found, expected);
    }

    private static Set<String> categories(String measure, String topic) {
        Predicate<String> ofTopic = part -> part.startsWith(topic);
        return LongFile.READER.layout().carried().stream()
                .map(CellCode::value)
                .filter(cell -> cell.startsWith(measure + "|"))
                .flatMap(cell -> List.of(cell.split("[|;]")).stream())
                .filter(ofTopic)
                .collect(Collectors.toSet());
    }

    private static List<FindingCode> kinds(ParsedFile parsed) {
        return parsed.findings().stream().map(Finding::kind).toList();
    }

    private static CellValue missing(String cell) {
        return CellValue.missing(new CellCode(cell), Gap.NOT_RETURNED);
    }

    private static long number(ParsedFile parsed, String cell) {
        return value(parsed, cell).number().map(BigDecimal::longValueExact).orElseThrow();
    }

    private static CellValue value(ParsedFile parsed, String cell) {
        return values(parsed).stream()
                .filter(value -> value.cell().value().equals(cell))
                .findFirst()
                .orElseThrow();
    }

    private static Set<CellValue> values(ParsedFile parsed) {
        return parsed.rows().stream().flatMap(row -> row.values().stream()).collect(Collectors.toSet());
    }
}
