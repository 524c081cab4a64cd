package org.quarterboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarterboard.shared.Quarter;

class MeasureCatalogueTest {

    private static final MeasureCatalogue CATALOGUE = MeasureCatalogue.load();

    /** The codes printed by the KPI guidance v2.1 (July 2025), 6a being printed twice there, and the indicators beside. */
    private static final String CODES =
            "1 1a 1b 1c 1d 1e 1f 2 2a 2b 2c 2d 2e 2f 2g 2h 3 3a 3b 3c 3d 4 4a 4b 4c 4d 5 5a 5b 5c 5d 6 6a-i 6a-ii 6b "
                    + "7 7a 7b 7c 7d 8 8a 8b 8c 9 9a 9b 9c 9d 9e 9f 9g 10 10a 10b 10c 10d 10e 10f 10g "
                    + "FTE RO-B RO-F CUS YDA";

    @Test
    void holdsEveryMeasureOfTheGuidanceInItsOrderAndNoOther() {
        assertThat(CATALOGUE.measures())
                .extracting(measure -> measure.code().value())
                .containsExactly(CODES.split(" "));
        assertThat(CATALOGUE.headlines()).extracting(Measure::kpi).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(CATALOGUE.headlines())
                .allSatisfy(measure -> assertThat(measure.code().value()).isEqualTo(Integer.toString(measure.kpi())));
        assertThat(CATALOGUE.established()).hasSize(5);
        assertThat(CATALOGUE.ofKpi(6)).hasSize(4);
        assertThat(CATALOGUE.measures().stream().filter(Measure::caseLevelOnly))
                .extracting(measure -> measure.code().value())
                .containsExactly("3c", "6b");
    }

    @Test
    void keepsTheVocabularyOfTheGuidance() {
        assertThat(CATALOGUE.items("order")).hasSize(7);
        assertThat(CATALOGUE.items("accommodation")).hasSize(24);
        assertThat(CATALOGUE.items("accommodation-group")).hasSize(12);
        assertThat(CATALOGUE.items("provision")).hasSize(26);
        assertThat(CATALOGUE.items("provision-group")).hasSize(15);
        assertThat(CATALOGUE.items("resolution")).hasSize(6);
        assertThat(CATALOGUE.items("sector")).hasSize(5);
        assertThat(CATALOGUE.items("nothing")).isEmpty();
    }

    @Test
    void changesDefinitionWithTheQuarterThatBeginsInApril2025() {
        MeasureCode main = new MeasureCode("4");
        DefinitionVersion before =
                CATALOGUE.versionIn(main, new Quarter(2024, 4)).orElseThrow();
        DefinitionVersion after =
                CATALOGUE.versionIn(main, new Quarter(2025, 1)).orElseThrow();
        assertThat(before.number()).isEqualTo(1);
        assertThat(before.better()).isEqualTo(Better.NONE);
        assertThat(before.numerator()).isEqualTo(new CellCode("4|v1|end||numerator"));
        assertThat(after.number()).isEqualTo(2);
        assertThat(after.better()).isEqualTo(Better.UP);
        assertThat(after.numerator()).isEqualTo(new CellCode("4|v2|during||numerator"));
        assertThat(after.denominator()).isEqualTo(new CellCode("4a|v2|during||numerator"));
        assertThat(CATALOGUE.versionIn(main, new Quarter(2022, 4))).isEmpty();
        assertThat(CATALOGUE.versionIn(new MeasureCode("10a"), new Quarter(2024, 4)))
                .isEmpty();
        assertThat(CATALOGUE
                        .versionIn(new MeasureCode("8"), new Quarter(2026, 1))
                        .orElseThrow()
                        .number())
                .isEqualTo(1);
    }

    @Test
    void namesABreakWhereverADefinitionChanges() {
        for (Measure measure : CATALOGUE.measures()) {
            List<SeriesBreak> severing = CATALOGUE.breaks(measure.code()).stream()
                    .filter(SeriesBreak::severs)
                    .toList();
            assertThat(severing.isEmpty())
                    .as(measure.code().value())
                    .isEqualTo(measure.versions().size() == 1);
            assertThat(severing).allSatisfy(mark -> assertThat(mark.from()).isEqualTo(new Quarter(2025, 1)));
        }
        assertThat(CATALOGUE.breaks(new MeasureCode("8a"))).singleElement().matches(mark -> !mark.severs());
        assertThat(CATALOGUE.breaks(new MeasureCode("8"))).isEmpty();
    }

    /** What is announced for 2026/27 is told; it is no break, whatever quarter it is. */
    @Test
    void keepsWhatIsPlannedApartFromWhatIsInForce() {
        assertThat(CATALOGUE.measures().stream()
                        .filter(measure -> !CATALOGUE.planned(measure.code()).isEmpty()))
                .extracting(measure -> measure.code().value())
                .containsExactly("4", "4c", "5", "5c", "10", "10a", "10b", "10c", "10d", "10e", "10f", "10g");
        for (Measure measure : CATALOGUE.measures()) {
            assertThat(CATALOGUE.planned(measure.code())).allSatisfy(mark -> {
                assertThat(mark.from()).isEqualTo(new Quarter(2026, 1));
                assertThat(CATALOGUE.breaks(measure.code())).doesNotContain(mark);
            });
            assertThat(measure.newest().validTo())
                    .as("no version is ended by a plan")
                    .isNull();
        }
        assertThat(CATALOGUE.planned(new MeasureCode("1"))).isEmpty();
    }

    @Test
    void givesEveryMeasureAndVersionAtLeastOneCell() {
        for (Measure measure : CATALOGUE.measures()) {
            for (DefinitionVersion version : measure.versions()) {
                assertThat(CATALOGUE.cellsOf(measure.code(), version.number()))
                        .as(measure.code() + " " + version.token())
                        .isNotEmpty();
                version.numeratorCell()
                        .ifPresent(code -> assertThat(CATALOGUE.cell(code)).isPresent());
                version.denominatorCell()
                        .ifPresent(code -> assertThat(CATALOGUE.cell(code)).isPresent());
            }
        }
        assertThat(CATALOGUE.cells()).allSatisfy(cell -> {
            assertThat(cell.code().value()).matches("[A-Za-z0-9|;=-]+").hasSizeLessThanOrEqualTo(190);
            assertThat(cell.categories()).isSorted();
            cell.denominatorCell()
                    .ifPresent(code -> assertThat(
                                    CATALOGUE.cell(code).orElseThrow().version())
                            .isEqualTo(cell.version()));
        });
        assertThat(new HashSet<>(CATALOGUE.cells())).hasSize(CATALOGUE.cells().size());
    }

    @Test
    void knowsWhatLiesInsideWhat() {
        assertThat(cell("1|v2|end||numerator").insideDenominator()).isTrue();
        assertThat(cell("9|v2|period||numerator").insideDenominator())
                .as("offences per resident")
                .isFalse();
        assertThat(cell("10d|v2|period||count").denominatorCell())
                .as("contacted has none")
                .isEmpty();
        assertThat(cell("4c|v2|during|intervention=help;take-up=attending|numerator")
                        .insideDenominator())
                .as("an offer before the order may be taken up during it")
                .isFalse();
        assertThat(cell("1a|v2|end|suitability=suitable|numerator").code())
                .as("one fact, one cell, two names")
                .isEqualTo(new CellCode("1|v2|end||numerator"));
    }

    @Test
    void hasWordsForEverythingInBothLanguages() {
        Properties english = CatalogueWords.of("kpi.properties");
        Properties welsh = CatalogueWords.of("kpi_cy.properties");
        Set<String> needed = new HashSet<>();
        for (Measure measure : CATALOGUE.measures()) {
            for (DefinitionVersion version : measure.versions()) {
                needed.addAll(List.of(
                        version.titleKey(false),
                        version.meaningKey(false),
                        version.titleKey(true),
                        version.meaningKey(true)));
            }
            CATALOGUE
                    .breaks(measure.code())
                    .forEach(mark -> needed.addAll(List.of(mark.messageKey(), mark.shortKey())));
            needed.add(measure.established() ? "kpi.name.established" : "kpi.name." + measure.kpi());
        }
        for (String dimension : CATALOGUE.dimensions()) {
            needed.add(Category.dimensionKey(dimension));
            CATALOGUE.items(dimension).forEach(item -> needed.add(item.messageKey()));
        }
        for (Stage stage : Stage.values()) {
            needed.add(stage.messageKey());
        }
        for (Unit unit : Unit.values()) {
            needed.add(unit.messageKey());
        }
        for (Better better : Better.values()) {
            needed.add(better.messageKey());
        }
        for (CellKind kind : CellKind.values()) {
            needed.add(kind.messageKey());
        }
        assertThat(english.stringPropertyNames()).containsAll(needed);
        assertThat(welsh.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        List<String> broken = new ArrayList<>();
        for (Properties words : List.of(english, welsh)) {
            for (String key : words.stringPropertyNames()) {
                String text = new MessageFormat(words.getProperty(key), Locale.UK).format(new Object[] {2, 3, 4});
                if (text.isBlank() || text.contains("{")) {
                    broken.add(key);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void saysWhereACatalogueFileIsWrong() {
        ByteArrayInputStream in = new ByteArrayInputStream("code,kpi\r\n1,one\r\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> CatalogueFile.read("measures.csv", in, line -> line.number("kpi")))
                .isInstanceOf(CatalogueException.class)
                .hasMessage("catalogue/measures.csv line 2: kpi must be a whole number, not one");
        assertThatThrownBy(() -> CatalogueFile.read("none.csv", line -> line))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("none.csv");
    }

    private static Cell cell(String code) {
        return CATALOGUE.cell(new CellCode(code)).orElseThrow();
    }
}
