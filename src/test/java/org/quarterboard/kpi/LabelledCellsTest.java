package org.quarterboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LabelledCellsTest {

    private static final MeasureCatalogue CATALOGUE = MeasureCatalogue.load();

    private final LabelledCells expected = new LabelledCells(CATALOGUE);

    @Test
    void aReturnOfAMainMeasureIsItsNumeratorAndItsDenominator() {
        assertThat(of("1", Set.of()))
                .extracting(CellCode::value)
                .containsExactlyInAnyOrder("1|v2|end||numerator", "1|v2|period||denominator");
    }

    @Test
    void whatTheNationalLayoutHasNoRowForIsNotExpectedOfAMeasureThatItPrints() {
        assertThat(of("1a", Set.of())).hasSize(5).isSubsetOf(all("1a"));
        assertThat(all("1a")).hasSize(7);
    }

    @Test
    void aMeasureWithoutARowThereIsExpectedInFull() {
        assertThat(of("2g", Set.of())).isEqualTo(all("2g")).hasSize(2);
    }

    @Test
    void nothingIsExpectedOfCaseLevelMeasuresAndOfWhatOthersPublish() {
        assertThat(of("3c", Set.of())).isEmpty();
        assertThat(of("6b", Set.of())).isEmpty();
        assertThat(of("FTE", Set.of())).isEmpty();
    }

    @Test
    void eitherVocabularyOfAccommodationWillDo() {
        Set<CellCode> types = brokenDownBy("accommodation");
        Set<CellCode> groups = brokenDownBy("accommodation-group");
        assertThat(of("1b", Set.of())).doesNotContainAnyElementsOf(types);
        assertThat(of("1b", types)).containsAll(types).doesNotContainAnyElementsOf(groups);
        Set<CellCode> few = types.stream().limit(5).collect(Collectors.toSet());
        assertThat(of("1b", few)).doesNotContainAnyElementsOf(types);
    }

    @Test
    void everyMeasureExpectsCellsOfItsOwnVersionAlone() {
        for (Measure measure : CATALOGUE.measures()) {
            for (DefinitionVersion version : measure.versions()) {
                assertThat(expected.of(measure, version, Set.of()))
                        .as("%s %s", measure.code(), version.token())
                        .allMatch(code -> CATALOGUE.cell(code).orElseThrow().version() == version.number());
            }
        }
    }

    private Set<CellCode> of(String measure, Set<CellCode> held) {
        Measure found = CATALOGUE.measure(new MeasureCode(measure));
        return expected.of(found, found.newest(), held);
    }

    private static Set<CellCode> all(String measure) {
        Measure found = CATALOGUE.measure(new MeasureCode(measure));
        return CATALOGUE.cellsOf(found.code(), found.newest().number()).stream()
                .map(Cell::code)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<CellCode> brokenDownBy(String dimension) {
        return CATALOGUE.cellsOf(new MeasureCode("1b"), 2).stream()
                .filter(cell -> cell.item(dimension).isPresent())
                .map(Cell::code)
                .collect(Collectors.toSet());
    }
}
