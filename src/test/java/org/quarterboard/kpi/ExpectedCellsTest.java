package org.quarterboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quarterboard.shared.Quarter;

class ExpectedCellsTest {

    private static final MeasureCatalogue CATALOGUE = MeasureCatalogue.load();
    private static final ExpectedCells EXPECTED = new ExpectedCells(CATALOGUE);
    private static final Quarter OLD = new Quarter(2024, 4);
    private static final Quarter NEW = new Quarter(2025, 1);
    private static final Optional<ReturnKind> TEMPLATE = Optional.of(ReturnKind.TEMPLATE);
    private static final Optional<ReturnKind> CASES = Optional.of(ReturnKind.CASE_LEVEL);

    @Test
    void nothingHeldLacksEverythingAndEverythingHeldLacksNothing() {
        for (int kpi = 1; kpi <= 10; kpi++) {
            Completeness none = EXPECTED.measure(kpi, NEW, CASES, Set.of());
            assertThat(none.answered()).isZero();
            assertThat(none.lacking()).hasSize(none.expected()).doesNotHaveDuplicates();
            assertThat(none.expected()).isPositive();
            Completeness all = EXPECTED.measure(kpi, NEW, CASES, new HashSet<>(none.lacking()));
            assertThat(all.whole()).as("KPI " + kpi).isTrue();
            assertThat(all.answered()).isEqualTo(all.expected()).isEqualTo(none.expected());
        }
    }

    /** KPI 3 in v2: 1 + 2 + 2 + 14 cells, and 11 by demographics, which only data of single cases can tell. */
    @Test
    void whatOnlySingleCasesCanTellIsExpectedOfThoseWhoReturnThemAlone() {
        assertThat(counts(3, NEW, CASES)).containsExactly(30, 0);
        assertThat(counts(3, NEW, TEMPLATE)).containsExactly(19, 11);
        assertThat(counts(3, NEW, Optional.empty())).containsExactly(19, 11);
        assertThat(counts(8, NEW, TEMPLATE)).containsExactly(12, 0);
    }

    @Test
    void theVersionOfTheQuarterIsExpectedUnlessAnotherOneCameIn() {
        CellCode old = new CellCode("10f|v1|period||numerator");
        assertThat(CATALOGUE.cell(old)).isPresent();
        assertThat(EXPECTED.measure(10, NEW, TEMPLATE, Set.of()).lacking())
                .allMatch(cell -> cell.value().contains("|v2|"));
        assertThat(EXPECTED.measure(10, OLD, TEMPLATE, Set.of()).lacking())
                .allMatch(cell -> cell.value().contains("|v1|"));
        Completeness mixed = EXPECTED.measure(10, NEW, TEMPLATE, Set.of(old));
        assertThat(mixed.answered()).isEqualTo(1);
        assertThat(mixed.lacking()).anyMatch(cell -> cell.value().startsWith("10f|v1|"));
        assertThat(mixed.lacking()).noneMatch(cell -> cell.value().startsWith("10f|v2|"));
        assertThat(mixed.lacking()).anyMatch(cell -> cell.value().startsWith("10|v2|"));
    }

    @Test
    void oneOfTwoVocabulariesIsExpectedTheGroupsUnlessMoreTypesCameIn() {
        List<CellCode> groups = EXPECTED.measure(1, NEW, TEMPLATE, Set.of()).lacking();
        assertThat(groups).noneMatch(cell -> cell.value().contains("|accommodation="));
        assertThat(groups).anyMatch(cell -> cell.value().contains("|accommodation-group="));
        Set<CellCode> types = CATALOGUE.cellsOf(new MeasureCode("1b"), 2).stream()
                .filter(cell -> cell.item("accommodation").isPresent())
                .map(Cell::code)
                .collect(Collectors.toSet());
        Completeness byType = EXPECTED.measure(1, NEW, TEMPLATE, types);
        assertThat(byType.answered()).isEqualTo(types.size()).isEqualTo(144);
        assertThat(byType.lacking()).noneMatch(cell -> cell.value().contains("|accommodation-group="));
    }

    @Test
    void whatTheNationalLayoutHasNoRowForIsCountedApart() {
        assertThat(EXPECTED.measure(8, NEW, TEMPLATE, Set.of()).unplaced()).isZero();
        assertThat(EXPECTED.measure(9, NEW, TEMPLATE, Set.of()).unplaced())
                .as("9g")
                .isEqualTo(8);
        Completeness kpi1 = EXPECTED.measure(1, NEW, TEMPLATE, Set.of());
        long elsewhere = kpi1.lacking().stream()
                .filter(cell -> cell.value().startsWith("1e|"))
                .count();
        assertThat(elsewhere).isEqualTo(3);
        assertThat(kpi1.unplaced()).isGreaterThan((int) elsewhere).isLessThan(kpi1.expected());
    }

    /** The returns are counted in the database by the beginning of the code; it must say what the catalogue says. */
    @Test
    void theBeginningOfACellsCodeIsItsKpi() {
        Pattern beginning = Pattern.compile(ReturnFigures.KPI_OF_CELL);
        for (Cell cell : CATALOGUE.cells()) {
            Measure measure = CATALOGUE.measure(cell.measure());
            Matcher found = beginning.matcher(cell.code().value());
            assertThat(found.find()).isTrue();
            assertThat(found.group())
                    .isEqualTo(measure.established() ? measure.code().value() : Integer.toString(measure.kpi()));
        }
    }

    private static List<Integer> counts(int kpi, Quarter quarter, Optional<ReturnKind> kind) {
        Completeness measured = EXPECTED.measure(kpi, quarter, kind, Set.of());
        return List.of(measured.expected(), measured.caseLevelOnly());
    }
}
