package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterboard.kpi.CatalogueWords;
import org.quarterboard.kpi.Category;
import org.quarterboard.kpi.LongLayoutColumns;
import org.quarterboard.kpi.Stage;

class SynonymsTest {

    private final Synonyms synonyms = Synonyms.load();

    @Test
    void everythingThatIsMeantExists() {
        for (Synonyms.Entry entry : Synonyms.entries()) {
            assertThat(codes(entry.kind(), entry.dimension()))
                    .as(entry.toString())
                    .contains(entry.means());
            assertThat(entry.written()).isEqualTo(Texts.key(entry.written())).isNotEmpty();
        }
    }

    /** Neither in itself nor with a code of the layout, also where signs and accents are left out. */
    @Test
    void nothingCanMeanTwoThings() {
        Map<List<Object>, Set<String>> meanings = new HashMap<>();
        for (Synonyms.Entry entry : Synonyms.entries()) {
            Collection<String> codes = codes(entry.kind(), entry.dimension());
            Set<String> meant = meanings.computeIfAbsent(
                    List.of(entry.kind(), entry.dimension(), Synonyms.plain(entry.written())),
                    first -> new HashSet<>());
            meant.add(entry.means());
            codes.stream()
                    .filter(code -> !Synonyms.plain(entry.written()).isEmpty()
                            && Synonyms.plain(code).equals(Synonyms.plain(entry.written())))
                    .forEach(meant::add);
        }
        assertThat(meanings.values()).allSatisfy(meant -> assertThat(meant).hasSize(1));
        for (Synonyms.Kind kind : Synonyms.Kind.values()) {
            for (String dimension : dimensions(kind)) {
                assertThat(codes(kind, dimension).stream().map(Synonyms::plain))
                        .as(kind + " " + dimension)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kpi.properties", "kpi_cy.properties"})
    void theTitlesThatThePortalShowsAreUnderstood(String bundle) {
        Properties words = CatalogueWords.of(bundle);
        for (Stage stage : Stage.values()) {
            understood(Synonyms.Kind.STAGE, "", words.getProperty(stage.messageKey()), stage.code());
        }
        for (String dimension : LongFile.CATALOGUE.dimensions()) {
            understood(Synonyms.Kind.TOPIC, "", words.getProperty(Category.dimensionKey(dimension)), dimension);
            for (Category category : LongFile.CATALOGUE.items(dimension)) {
                understood(Synonyms.Kind.ITEM, dimension, words.getProperty(category.messageKey()), category.item());
                String wales = words.getProperty(category.messageKey() + ".wales");
                if (wales != null) {
                    understood(Synonyms.Kind.ITEM, dimension, wales, category.item());
                }
            }
        }
    }

    private void understood(Synonyms.Kind kind, String dimension, String title, String code) {
        assertThat(synonyms.meaning(kind, dimension, Texts.key(title), Synonyms.byPlain(codes(kind, dimension))))
                .as(title)
                .contains(code);
    }

    private static List<String> dimensions(Synonyms.Kind kind) {
        return switch (kind) {
            case COLUMN -> List.of("tidy", "long");
            case ITEM -> LongFile.CATALOGUE.dimensions();
            default -> List.of("");
        };
    }

    private static Collection<String> codes(Synonyms.Kind kind, String dimension) {
        return switch (kind) {
            case COLUMN -> dimension.equals("tidy") ? TidyColumns.ALL : LongLayoutColumns.NAMES;
            case MEASURE ->
                LongFile.CATALOGUE.measures().stream()
                        .map(measure -> measure.code().value())
                        .toList();
            case STAGE -> TidyCodes.stages();
            case TOPIC -> LongFile.CATALOGUE.dimensions();
            case ITEM ->
                new ArrayList<>(LongFile.CATALOGUE.items(dimension))
                        .stream().map(Category::item).toList();
            case QUARTER -> TidyCodes.QUARTERS.stream().map(Texts::key).toList();
            case GAP -> TidyCodes.gaps();
            case STATUS -> TidyCodes.STATUSES;
        };
    }
}
