package org.quarterboard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quarterboard.ingest.format.CellValue;
import org.quarterboard.ingest.format.Finding;
import org.quarterboard.ingest.format.FindingCode;
import org.quarterboard.ingest.format.LongLayoutReader;
import org.quarterboard.ingest.format.ParsedFile;
import org.quarterboard.ingest.format.ReadLimits;
import org.quarterboard.ingest.format.TidyReader;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.shared.Quarter;

class DemoFilesTest {

    private static final MeasureCatalogue CATALOGUE = MeasureCatalogue.load();
    private static final LongLayoutReader READER = new LongLayoutReader(CATALOGUE);
    private static final TidyReader TIDY = new TidyReader(CATALOGUE);
    private static final KpiFiles FILES = new KpiFiles(CATALOGUE);
    private static final EstablishedFiles ESTABLISHED = new EstablishedFiles();

    /** What is noted of every national file from April 2025, because the layout is so. */
    private static final Set<FindingCode> OF_THE_LAYOUT =
            Set.of(FindingCode.DENOMINATORS_SWAPPED, FindingCode.EDUCATION_AT_END, FindingCode.PLACES_GROUPED);

    @Test
    void twoGenerationsAreTheSameByteForByte() {
        KpiFiles again = new KpiFiles(CATALOGUE);
        EstablishedFiles establishedAgain = new EstablishedFiles();
        for (ServiceModel model : ServiceModel.all().reversed()) {
            assertThat(establishedAgain.file(model)).isEqualTo(ESTABLISHED.file(model));
            for (Quarter quarter : KpiFiles.quarters().reversed()) {
                assertThat(again.file(model, quarter)).isEqualTo(FILES.file(model, quarter));
            }
        }
    }

    @Test
    void nothingIsFoundInAnyReturn() {
        List<Quarter> quarters = KpiFiles.quarters();
        assertThat(quarters).hasSize(14).startsWith(new Quarter(2023, 1)).endsWith(new Quarter(2026, 2));
        for (ServiceModel model : ServiceModel.all()) {
            for (Quarter quarter : quarters) {
                ParsedFile file = read(model, quarter);
                assertThat(file.findings())
                        .as(model.code() + " " + quarter)
                        .filteredOn(finding -> !OF_THE_LAYOUT.contains(finding.kind()))
                        .isEmpty();
                assertThat(file.services()).containsExactly(model.code());
            }
        }
    }

    @Test
    void everyKpiIsInEveryReturnButForTheGaps() {
        Set<String> absent = new TreeSet<>();
        for (ServiceModel model : ServiceModel.all()) {
            for (Quarter quarter : KpiFiles.quarters()) {
                Set<Integer> kpis = read(model, quarter).rows().stream()
                        .map(row -> row.kpi())
                        .collect(Collectors.toSet());
                for (int kpi = 1; kpi <= 10; kpi++) {
                    if (!kpis.contains(kpi)) {
                        absent.add(model.code() + " " + quarter + " KPI " + kpi);
                    }
                }
            }
        }
        assertThat(absent)
                .containsExactly(
                        "ABW 2023Q4 KPI 7",
                        "BRA 2023Q1 KPI 10",
                        "BRA 2023Q2 KPI 10",
                        "BRA 2024Q3 KPI 9",
                        "FEN 2023Q2 KPI 4",
                        "HAV 2024Q3 KPI 5",
                        "NOR 2023Q3 KPI 3",
                        "WEA 2024Q2 KPI 6");
    }

    @Test
    void theDefinitionChangesWithAprilToJune2025() {
        ServiceModel model = ServiceModel.of("HAV");
        assertThat(versions(read(model, new Quarter(2024, 4))))
                .contains("1|v1|end||numerator", "9c|v1|period|offence=drugs|numerator");
        assertThat(versions(read(model, new Quarter(2025, 1))))
                .contains("1|v2|end||numerator")
                .noneMatch(code -> code.startsWith("1|v1") || code.contains("drugs"));
    }

    @Test
    void theTinyServiceWorksWithNoMoreThanFourChildren() {
        List<BigDecimal> children = series("FEN", "1|%s|period||denominator");
        assertThat(children)
                .hasSize(14)
                .allMatch(count -> count.intValueExact() >= 0 && count.intValueExact() <= 4)
                .anyMatch(count -> count.signum() == 0);
    }

    @Test
    void educationFallsAtTheMainService() {
        List<BigDecimal> suitable = series("NOR", "2|%s|end||numerator");
        List<BigDecimal> children = series("NOR", "2|%s|period||denominator");
        assertThat(share(suitable, children, 0, 4)).isGreaterThan(share(suitable, children, 10, 14) + 0.15);
    }

    @Test
    void seriousViolenceRisesAtTheCounty() {
        List<BigDecimal> offences = series("WEA", "9|%s|period||numerator");
        assertThat(sum(offences, 11, 14) / 3).isGreaterThan(1.5 * sum(offences, 0, 8) / 8);
    }

    @Test
    void nothingIsFoundInAnyFileOfTheEstablishedIndicators() {
        for (ServiceModel model : ServiceModel.all()) {
            ParsedFile file = TIDY.read(ESTABLISHED.file(model), ReadLimits.USUAL);
            assertThat(file.findings()).as(model.code()).isEmpty();
            assertThat(file.rows().stream().filter(row -> row.name().equals("RO-B")))
                    .hasSize(24);
        }
    }

    @Test
    void theCountyBringsItsOwnSeries() {
        ParsedFile file = TIDY.read(DemoSamples.file(EstablishedFiles.COUNTY_FILE), ReadLimits.USUAL);
        assertThat(file.findings()).isEmpty();
        assertThat(values(file, "FTE|v1|period||numerator"))
                .containsExactly(56L, 68L, 79L, 67L, 51L, 47L, 72L, 71L, 74L, 76L, 78L, 85L);
        assertThat(values(file, "CUS|v1|period|custody=sentenced|numerator"))
                .containsExactly(2L, 1L, 1L, 2L, 3L, 1L, 3L, 2L, 2L, 3L, 2L, 1L);
        assertThat(values(file, "YDA|v1|period||count"))
                .containsExactly(2L, 1L, 4L, 2L, 6L, 7L, 1L, 2L, 4L, 3L, 2L, 4L);
        assertThat(file.periods().stream().map(period -> period.asQuarter().orElseThrow()))
                .containsExactlyElementsOf(new Quarter(2020, 1).run(12).toList());
    }

    @Test
    void theSoundSampleIsTheReturnThatIsStillOwed() {
        assertThat(DemoSamples.file(DemoSamples.GOOD))
                .isEqualTo(FILES.file(ServiceModel.of(KpiFiles.MAIN), KpiFiles.LAST));
    }

    @Test
    void everyMistakeInTheSpoiltSampleIsFound() {
        ParsedFile file = READER.read(DemoSamples.file(DemoSamples.BAD), ReadLimits.USUAL, OptionalInt.empty());
        assertThat(file.refused()).isTrue();
        assertThat(file.findings())
                .extracting(Finding::kind)
                .containsExactlyInAnyOrder(
                        FindingCode.CHANGE_NOT_DIFFERENCE,
                        FindingCode.NEGATIVE,
                        FindingCode.FRACTION,
                        FindingCode.HIDDEN_NUMBER,
                        FindingCode.NOT_A_NUMBER,
                        FindingCode.NO_SERVICE,
                        FindingCode.FORMULA_TEXT,
                        FindingCode.ABOVE_DENOMINATOR,
                        FindingCode.WRONG_DENOMINATOR,
                        FindingCode.LABEL_AND_DATE_DISAGREE,
                        FindingCode.UNREADABLE_DATE,
                        FindingCode.NOT_FIRST_DAY,
                        FindingCode.PARTS_DO_NOT_ADD,
                        FindingCode.FIGURES_DISAGREE,
                        FindingCode.UNKNOWN_ROW,
                        FindingCode.NOT_THE_SUM,
                        FindingCode.SECTOR_NOT_BINARY,
                        FindingCode.FIXED_DENOMINATOR,
                        FindingCode.UNKNOWN_KPI,
                        FindingCode.OTHER_LETTER,
                        FindingCode.ROW_TWICE,
                        FindingCode.WRONG_FIELD_COUNT,
                        FindingCode.DENOMINATORS_SWAPPED,
                        FindingCode.EDUCATION_AT_END,
                        FindingCode.PLACES_GROUPED);
        assertThat(file.findings()).allMatch(finding -> finding.line() > 1);
    }

    private static ParsedFile read(ServiceModel model, Quarter quarter) {
        return READER.read(FILES.file(model, quarter), ReadLimits.USUAL, OptionalInt.empty());
    }

    private static Set<String> versions(ParsedFile file) {
        return file.rows().stream()
                .flatMap(row -> row.values().stream())
                .map(value -> value.cell().value())
                .collect(Collectors.toSet());
    }

    /** The values of a cell in the fourteen quarters, under the version that holds in each. */
    private static List<BigDecimal> series(String code, String pattern) {
        List<BigDecimal> series = new ArrayList<>();
        for (Quarter quarter : KpiFiles.quarters()) {
            String version = quarter.compareTo(new Quarter(2025, 1)) < 0 ? "v1" : "v2";
            CellCode cell = new CellCode(pattern.formatted(version));
            series.add(read(ServiceModel.of(code), quarter).rows().stream()
                    .flatMap(row -> row.values().stream())
                    .filter(value -> value.cell().equals(cell))
                    .findFirst()
                    .flatMap(CellValue::number)
                    .orElseThrow());
        }
        return series;
    }

    private static List<Long> values(ParsedFile file, String cell) {
        return file.rows().stream()
                .flatMap(row -> row.values().stream())
                .filter(value -> value.cell().value().equals(cell))
                .map(value -> value.number().orElseThrow().longValueExact())
                .toList();
    }

    private static double sum(List<BigDecimal> values, int from, int to) {
        return values.subList(from, to).stream()
                .mapToDouble(BigDecimal::doubleValue)
                .sum();
    }

    private static double share(List<BigDecimal> part, List<BigDecimal> whole, int from, int to) {
        return sum(part, from, to) / sum(whole, from, to);
    }
}
