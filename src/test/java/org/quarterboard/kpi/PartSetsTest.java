package org.quarterboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which breakdowns are said to exclude each other, against what the catalogue says in other words. */
class PartSetsTest {

    private static final MeasureCatalogue CATALOGUE = MeasureCatalogue.load();
    private static final int MOST = 4;

    private static final List<PartSet> ALL = CATALOGUE.measures().stream()
            .flatMap(measure -> measure.versions().stream()
                    .flatMap(version -> CATALOGUE.partSets(measure.code(), version.number()).stream()))
            .toList();

    @Test
    void whatTheSumsSayMakesTheWholeIsAmongThem() {
        List<SumRule> whole = CATALOGUE.sums().stream()
                .filter(rule -> rule.kind() != SumRule.Kind.AT_MOST)
                .filter(rule -> rule.parts().size() <= MOST)
                .toList();
        assertThat(whole)
                .hasSizeGreaterThan(10)
                .allSatisfy(rule -> assertThat(ALL).anySatisfy(set -> {
                    assertThat(codes(set)).isEqualTo(new HashSet<>(rule.parts()));
                    assertThat(set.whole()).isEqualTo(rule.whole());
                }));
    }

    @Test
    void whatTheSumsSayIsAtMostTheWholeIsOfThatWhole() {
        for (SumRule rule : CATALOGUE.sums()) {
            assertThat(ALL)
                    .filteredOn(set -> codes(set).containsAll(rule.parts()))
                    .allSatisfy(set -> assertThat(set.whole()).isEqualTo(rule.whole()));
        }
    }

    @Test
    void nothingInWhichOneChildMayStandTwiceIsAmongThem() {
        assertThat(ALL)
                .extracting(PartSet::dimension)
                .containsOnly(
                        "suitability", "school-age", "hours", "sex", "age", "completion", "offence", "seriousness");
        assertThat(ALL)
                .as("SEND: suitable at one point of the order, unsuitable at another")
                .noneMatch(set -> set.measure().value().equals("3b"));
        assertThat(ALL)
                .as("what is counted over a whole order may have been several things, but a child has one sex and age")
                .filteredOn(set -> set.stage() == Stage.DURING)
                .extracting(PartSet::dimension)
                .containsOnly("sex", "age");
    }

    @Test
    void everyBreakdownBySexAndAgeIsAmongThem() {
        for (Cell cell : CATALOGUE.cells()) {
            if (cell.categories().size() == 1
                    && (cell.item("sex").or(() -> cell.item("age")).isPresent())) {
                assertThat(ALL)
                        .as(cell.code().value())
                        .anyMatch(set -> codes(set).contains(cell.code()));
            }
        }
    }

    @Test
    void whereSomethingMayBeUnknownTheUnknownIsAPart() {
        for (PartSet set : ALL) {
            Cell first = CATALOGUE.cell(set.parts().getFirst().cell()).orElseThrow();
            CATALOGUE.cells().stream()
                    .filter(cell -> cell.measure().equals(first.measure())
                            && cell.version() == first.version()
                            && cell.stage() == first.stage()
                            && cell.item(set.dimension())
                                    .filter("unknown"::equals)
                                    .isPresent()
                            && cell.categories().size() == first.categories().size()
                            && set.same().stream().allMatch(cell.categories()::contains))
                    .forEach(cell -> assertThat(codes(set)).as(set.token()).contains(cell.code()));
        }
    }

    @Test
    void anAliasNamesThePartThatItsCellDoesNot() {
        PartSet end = CATALOGUE.partSets(new MeasureCode("1a"), 2).getLast();
        assertThat(end.token()).isEqualTo("end-suitability");
        assertThat(end.parts().getFirst())
                .isEqualTo(
                        new PartSet.Part(new Category("suitability", "suitable"), new CellCode("1|v2|end||numerator")));
        assertThat(CATALOGUE.partSets(new MeasureCode("1a"), 2))
                .extracting(PartSet::token)
                .containsExactly("start-suitability", "end-suitability");
    }

    @Test
    void tokensCanStandInAnAddress() {
        assertThat(ALL).allSatisfy(set -> assertThat(set.token()).matches("[a-z0-9-]+"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "1|v2|period||denominator ! 1a|v2|start|suitability=suitable|numerator ! two to 4",
                "1|v2|period||denominator ! 1a|v2|start|suitability=suitable|numerator"
                        + " 1a|v2|start|suitability=unsuitable|numerator ! leaves out 1a|v2|start|suitability=unknown",
                "1|v9|period||denominator ! 2a|v2|start|suitability=suitable|numerator"
                        + " 2a|v2|start|suitability=unsuitable|numerator ! no cell 1|v9",
                "1|v1|period||denominator ! 2a|v2|start|suitability=suitable|numerator"
                        + " 2a|v2|start|suitability=unsuitable|numerator ! another version",
                "'' ! 2a|v2|start|suitability=suitable|numerator 2a|v2|end|suitability=unsuitable|numerator"
                        + " ! differs from the first part in more than suitability",
                "'' ! 2a|v2|start|suitability=suitable|numerator 2a|v2|start|suitability=suitable|numerator"
                        + " ! of one category",
                "'' ! 3c|v2|during|sex=female|numerator 3c|v2|during|sex=male|numerator"
                        + " 3c|v2|during|sex=unknown|numerator 3c|v2|during|sex=male|numerator ! stands twice",
                "'' ! 3c|v2|during|sex=female|numerator 3c|v2|during|age=10-14|numerator ! differs",
            })
    void aLineThatIsWrongStopsTheStartAndSaysWhere(String whole, String parts, String says) {
        CatalogueParts catalogue = CatalogueParts.load();
        PartSets sets = new PartSets(catalogue.cells(), catalogue.aliases());
        assertThatThrownBy(() -> read(sets, "whole,parts\n" + whole + "," + parts + "\n"))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("catalogue/exclusive.csv line 2")
                .hasMessageContaining(says);
    }

    private static List<PartSet> read(PartSets sets, String text) throws IOException {
        return CatalogueFile.read(
                "exclusive.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), sets::set);
    }

    private static Set<CellCode> codes(PartSet set) {
        return set.parts().stream().map(PartSet.Part::cell).collect(Collectors.toSet());
    }
}
