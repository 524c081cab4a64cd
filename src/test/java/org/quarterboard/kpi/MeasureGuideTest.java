package org.quarterboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasureGuideTest {

    private static final MeasureCatalogue CATALOGUE = MeasureCatalogue.load();
    private static final MeasureGuide GUIDE = MeasureGuide.load(CATALOGUE);

    /** Message keys of which each must be used by a file of the catalogue. */
    private static final List<String> OF_DATA = List.of(
            "kpi.rule.", "kpi.counted.", "kpi.cohort.", "kpi.condition.", "kpi.completion-status.", "kpi.break.");

    @Test
    void saysOfEveryDefinitionWhatItIsDividedByIfItIs() {
        each((measure, version) -> {
            Counting counting = GUIDE.counting(measure.code(), version.number());
            boolean divided = version.outOf() != null
                    || CATALOGUE.cellsOf(measure.code(), version.number()).stream()
                            .anyMatch(cell -> cell.denominatorCell().isPresent());
            assertThat(counting.outOfKey().isPresent())
                    .as(measure.code() + " " + version.token())
                    .isEqualTo(divided);
        });
    }

    @Test
    void everyMeasureHasRules() {
        each((measure, version) -> {
            List<CountingRule> rules = GUIDE.rules(measure.code(), version.number());
            assertThat(rules).as(measure.code() + " " + version.token()).doesNotHaveDuplicates();
            if (version.equals(measure.newest())) {
                assertThat(rules).as(measure.code().value()).isNotEmpty();
            }
        });
    }

    /** A rule that is said to be checked is checked, by the part of the catalogue that it names. */
    @Test
    void whatIsSaidToBeCheckedIsChecked() {
        each((measure, version) -> {
            for (CountingRule rule : GUIDE.rules(measure.code(), version.number())) {
                assertThat(checked(rule, measure.code(), version))
                        .as(measure.code() + " " + version.token() + " " + rule.key())
                        .isTrue();
            }
        });
    }

    /** And what is checked is told. */
    @Test
    void whatIsCheckedIsSaid() {
        for (ZeroRule zero : CATALOGUE.zeroRules()) {
            Cell cell = CATALOGUE.cell(zero.cell()).orElseThrow();
            assertThat(GUIDE.rules(cell.measure(), cell.version()))
                    .contains(new CountingRule(zero.rule(), zero.kind(), RuleCheck.ZERO));
        }
        each((measure, version) -> {
            for (RuleCheck check : RuleCheck.values()) {
                boolean own = CATALOGUE.cellsOf(measure.code(), version.number()).stream()
                        .filter(cell -> cell.measure().equals(measure.code()))
                        .anyMatch(cell -> check == RuleCheck.INSIDE && cell.insideDenominator()
                                || check == RuleCheck.ATTENDING
                                        && cell.item("take-up")
                                                .filter("attending"::equals)
                                                .isPresent());
                if (own) {
                    assertThat(GUIDE.rules(measure.code(), version.number()))
                            .as(measure.code() + " " + version.token() + " " + check)
                            .extracting(CountingRule::check)
                            .contains(check);
                }
            }
        });
        for (SumRule sum : CATALOGUE.sums()) {
            Cell part = CATALOGUE.cell(sum.parts().getFirst()).orElseThrow();
            assertThat(GUIDE.rules(part.measure(), part.version()))
                    .as(sum.whole() + " by " + part.code())
                    .extracting(CountingRule::check)
                    .contains(RuleCheck.PARTS);
        }
    }

    private static boolean checked(CountingRule rule, MeasureCode measure, DefinitionVersion version) {
        List<Cell> cells = CATALOGUE.cellsOf(measure, version.number());
        Set<CellCode> codes = new HashSet<>(cells.stream().map(Cell::code).toList());
        return switch (rule.check()) {
            case NONE -> true;
            case ZERO ->
                CATALOGUE.zeroRules().stream()
                        .anyMatch(zero -> codes.contains(zero.cell())
                                && zero.rule().equals(rule.key())
                                && zero.kind() == rule.kind());
            case INSIDE -> rule.kind() == RuleKind.REFUSE && cells.stream().anyMatch(Cell::insideDenominator);
            case PARTS ->
                CATALOGUE.sums().stream()
                        .filter(sum -> (sum.kind() == SumRule.Kind.MUST_EQUAL) == (rule.kind() == RuleKind.REFUSE))
                        .anyMatch(sum -> Stream.concat(Stream.of(sum.whole()), sum.parts().stream())
                                .anyMatch(codes::contains));
            case BINARY -> rule.kind() == RuleKind.REFUSE && version.unit() == Unit.BINARY;
            case ATTENDING ->
                rule.kind() == RuleKind.WARN
                        && cells.stream()
                                .anyMatch(cell -> cell.item("take-up")
                                        .filter("attending"::equals)
                                        .isPresent());
        };
    }

    @Test
    void everythingHasWordsInBothLanguagesAndNoWordsAreLeftOver() {
        Set<String> needed = new TreeSet<>();
        for (Cohort cohort : GUIDE.cohorts()) {
            needed.add(cohort.messageKey());
            cohort.lines().forEach(line -> needed.add(line.messageKey()));
        }
        each((measure, version) -> {
            Counting counting = GUIDE.counting(measure.code(), version.number());
            needed.add(counting.countedKey());
            counting.outOfKey().ifPresent(needed::add);
            if (version.walesWording()) {
                needed.add(counting.countedKey() + ".wales");
            }
            GUIDE.rules(measure.code(), version.number()).forEach(rule -> needed.add(rule.messageKey()));
            Stream.concat(CATALOGUE.breaks(measure.code()).stream(), CATALOGUE.planned(measure.code()).stream())
                    .forEach(mark -> needed.addAll(List.of(mark.messageKey(), mark.shortKey())));
        });
        Properties english = CatalogueWords.of("kpi.properties");
        Properties welsh = CatalogueWords.of("kpi_cy.properties");
        assertThat(english.stringPropertyNames()).containsAll(needed);
        assertThat(welsh.stringPropertyNames()).containsAll(needed);
        assertThat(english.stringPropertyNames().stream()
                        .filter(key -> OF_DATA.stream().anyMatch(key::startsWith))
                        .filter(key -> !needed.contains(key)))
                .as("words that no file of the catalogue names")
                .isEmpty();
    }

    @Test
    void aCohortIsUsedOrIsThereForNothing() {
        Set<String> used = new HashSet<>();
        each((measure, version) ->
                used.add(GUIDE.counting(measure.code(), version.number()).cohort()));
        assertThat(GUIDE.cohorts()).extracting(Cohort::key).containsExactlyInAnyOrderElementsOf(used);
        assertThat(GUIDE.cohort("remand").within()).contains("orders");
        assertThatThrownBy(() -> GUIDE.cohort("none")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> GUIDE.counting(new MeasureCode("1"), 9)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void findsTheRowsOfTheNationalFile() {
        assertThat(GUIDE.layoutLines(new MeasureCode("8a"))).hasSize(5);
        assertThat(GUIDE.layoutLines(new MeasureCode("1d"))).isEmpty();
        assertThat(GUIDE.layoutLines(new MeasureCode("1")))
                .extracting(LayoutLine::numerator)
                .containsExactly("kpi1_total_suitable_end");
        assertThat(GUIDE.layoutLines(new MeasureCode("9c")))
                .filteredOn(line -> line.now() == null)
                .extracting(LayoutLine::numerator)
                .containsExactly("kpi9_sv_drugs");
    }

    private interface Version {
        void of(Measure measure, DefinitionVersion version);
    }

    private static void each(Version version) {
        CATALOGUE.measures().forEach(measure -> measure.versions().forEach(each -> version.of(measure, each)));
    }
}
