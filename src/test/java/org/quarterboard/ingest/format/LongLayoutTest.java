package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;

class LongLayoutTest {

    private final LongLayout layout = LongFile.READER.layout();

    @Test
    void hasTheRowsOfEveryKpi() {
        Map<Integer, Long> counts =
                layout.rows().stream().collect(Collectors.groupingBy(LayoutRow::kpi, Collectors.counting()));
        // Rows in the unpivot lists of the warehouse's ten summary_long views.
        assertThat(counts)
                .isEqualTo(Map.of(1, 78L, 2, 78L, 3, 21L, 4, 19L, 5, 17L, 6, 36L, 7, 17L, 8, 12L, 9, 26L, 10, 8L));
        assertThat(layout.rows()).hasSize(312);
        assertThat(layout.rows()).extracting(LayoutRow::numeratorName).doesNotHaveDuplicates();
        assertThat(layout.rows().stream().filter(LayoutRow::derived)).hasSize(4);
    }

    @Test
    void mapsEveryRowToCellsAndNoTwoRowsToOneNumerator() {
        for (int version = 1; version <= 2; version++) {
            Set<CellCode> seen = new HashSet<>();
            for (LayoutRow row : layout.rows()) {
                CellCode numerator = row.cells(version).numerator();
                if (row.derived() || (version == 2 && row.numeratorName().equals("kpi9_sv_drugs"))) {
                    assertThat(numerator).as(row.numeratorName()).isNull();
                    continue;
                }
                Cell cell = LongFile.CATALOGUE
                        .cell(row.cells(version).numeratorCell().orElseThrow())
                        .orElseThrow();
                assertThat(LongFile.CATALOGUE.measure(cell.measure()).kpi()).isEqualTo(row.kpi());
                boolean shared = row.numeratorName().equals("kpi9_sv_offences");
                assertThat(seen.add(cell.code())).as(row.numeratorName()).isNotEqualTo(shared);
                row.cells(version)
                        .denominatorCell()
                        .ifPresent(code ->
                                assertThat(LongFile.CATALOGUE.cell(code)).isPresent());
            }
        }
    }

    @Test
    void sharesOneCohortCellAmongAllRowsThatRepeatIt() {
        assertThat(layout.rows().stream()
                        .filter(row -> row.denominatorName().equals("kpi2_total_ypid") && !row.derived())
                        .map(row -> row.cells(2).denominator())
                        .collect(Collectors.toSet()))
                .containsExactly(new CellCode("2|v2|period||denominator"));
    }

    @Test
    void readsKpiTenByWhatIsCountedNotByItsLetter() {
        assertThat(measureOf(10, "kpi10_victim_contacted")).isEqualTo("10d");
        assertThat(measureOf(10, "kpi10_victim_view_prior")).isEqualTo("10e");
        assertThat(measureOf(10, "kpi10_victim_provided_info")).isEqualTo("10f");
        assertThat(measureOf(10, "kpi10_victim_given_support")).isEqualTo("10g");
        assertThat(measureOf(6, "kpi6_successful_oocd")).isEqualTo("6a-i");
        assertThat(measureOf(6, "kpi6_ypid_successful_cr")).isEqualTo("6a-ii");
        assertThat(measureOf(6, "kpi6_successful_oocd_female")).isEqualTo("6b");
    }

    @Test
    void undoesTheSwappedDenominatorsOfSendByOrder() {
        LayoutRow row = layout.row(3, "kpi3_sendaln_yro");
        assertThat(row).isNotNull();
        assertThat(row.denominatorName()).isEqualTo("kpi3_total_ypid_ro");
        assertThat(row.now().denominator()).isEqualTo(new CellCode("3d|v2|period|order=referral-order|denominator"));
        assertThat(row.now().numerator())
                .isEqualTo(new CellCode("3d|v2|during|order=youth-rehabilitation-order|numerator"));
    }

    private String measureOf(int kpi, String name) {
        LayoutRow row = layout.row(kpi, name);
        assertThat(row).as(name).isNotNull();
        return LongFile.CATALOGUE
                .cell(row.now().numeratorCell().orElseThrow())
                .orElseThrow()
                .measure()
                .value();
    }
}
