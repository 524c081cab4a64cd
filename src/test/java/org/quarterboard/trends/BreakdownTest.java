package org.quarterboard.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.CellKind;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.PartSet;

/** Table, explorer and pictures choose from the same cells. */
class BreakdownTest {

    @Test
    void theExplorerOffersEveryBreakdownCellOnce() {
        for (Measure measure : Held.CATALOGUE.measures()) {
            List<CellCode> offered = Breakdown.of(Held.CATALOGUE, measure).stream()
                    .flatMap(each -> each.cells().stream())
                    .toList();
            assertThat(offered)
                    .as(measure.code().value())
                    .doesNotHaveDuplicates()
                    .containsAll(Breakdown.counted(Held.CATALOGUE, measure).stream()
                            .filter(cell -> !cell.categories().isEmpty()
                                    || cell.measure().equals(measure.code()))
                            .map(Cell::code)
                            .toList());
        }
    }

    @Test
    void aRowIsOfOneDefinitionStageKindAndDimension() {
        for (Measure measure : Held.CATALOGUE.measures()) {
            List<Cell> counted = Breakdown.counted(Held.CATALOGUE, measure);
            for (DefinitionVersion version : measure.versions()) {
                List<BreakdownRow> rows = BreakdownRow.of(Held.CATALOGUE, measure, version);
                assertThat(rows).extracting(BreakdownRow::by).doesNotHaveDuplicates();
                for (BreakdownRow row : rows) {
                    assertThat(counted).containsAll(row.cells());
                    assertThat(row.cells()).allSatisfy(cell -> {
                        assertThat(cell.version()).isEqualTo(version.number());
                        assertThat(cell.stage()).isEqualTo(row.by().stage());
                        assertThat(cell.kind()).isEqualTo(row.by().kind()).isNotEqualTo(CellKind.RATE);
                    });
                    assertThat(row.cells().stream().map(row::category).toList()).doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void theOwnValueIsNoBreakdownOfItself() {
        assertThat(Breakdown.counted(Held.CATALOGUE, Held.CATALOGUE.measure(new MeasureCode("1d"))))
                .extracting(cell -> cell.item("suitability").orElse(""))
                .containsExactlyInAnyOrder("unsuitable", "unknown", "unsuitable", "unknown");
    }

    @Test
    void whatIsPicturedIsRead() {
        for (Measure measure : Held.CATALOGUE.measures()) {
            Set<CellCode> read = Breakdown.read(Held.CATALOGUE, measure);
            for (DefinitionVersion version : measure.versions()) {
                for (PartSet set : Held.CATALOGUE.partSets(measure.code(), version.number())) {
                    assertThat(read)
                            .containsAll(
                                    set.parts().stream().map(PartSet.Part::cell).collect(Collectors.toSet()));
                    set.wholeCell().ifPresent(whole -> assertThat(read).contains(whole));
                }
            }
            for (Cell cell : Breakdown.counted(Held.CATALOGUE, measure)) {
                assertThat(read).contains(cell.code());
                cell.denominatorCell().ifPresent(over -> assertThat(read).contains(over));
            }
        }
    }
}
