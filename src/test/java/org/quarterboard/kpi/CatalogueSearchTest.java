package org.quarterboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterboard.kpi.CatalogueSearch.Hit;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;

class CatalogueSearchTest {

    private static final Messages MESSAGES = new Messages();
    private static final MeasureGuide GUIDE = MeasureGuide.load(MeasureCatalogue.load());
    private static final CatalogueSearch SEARCH =
            new CatalogueSearch(GUIDE, new GuideWords(MESSAGES, new Formats(MESSAGES)));

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "kpi", "KPI"})
    void anEmptySearchFindsAll(String query) {
        assertThat(codes(query)).hasSize(GUIDE.catalogue().measures().size());
    }

    @ParameterizedTest
    @CsvSource({
        "1b, 1b",
        "KPI 1B, 1b",
        "6a, 6a-i 6a-ii",
        "6a-ii, 6a-ii",
        "8, 8 8a 8b 8c",
        "cus, CUS",
        "rob, 9 9a 9b 9c 9d 9e 9f 9g",
        "foyer, 1b",
        "mentoring circle, 2d",
        "'CIRCLE, mentoring', 2d",
        "1 bed, 1 1a 1b 1c 1d 1e",
        "probation, 8a 8c",
        "apology, 10 10c"
    })
    void findsByCodeTitleCategoryAndRule(String query, String found) {
        assertThat(codes(query)).containsExactly(found.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zebra", "bed zebra", "1b zebra", "1b 2", "???", "'", "{x}"})
    void findsNothingOfWhatIsNotThere(String query) {
        assertThat(codes(query)).isEmpty();
    }

    @Test
    void saysWhereItWasFoundUnlessTitleOrMeaningShowIt() {
        Hit byCategory = find("foyer", Messages.ENGLISH, false).getFirst();
        assertThat(byCategory.because()).isEqualTo("Foyer");
        Hit byTitle = find("1 suitable", Messages.ENGLISH, false).getFirst();
        assertThat(byTitle.because()).isEmpty();
        assertThat(find("breakfast", Messages.ENGLISH, false))
                .filteredOn(hit -> hit.measure().code().value().equals("1c"))
                .singleElement()
                .extracting(Hit::because)
                .asString()
                .contains("bed and breakfast");
    }

    @Test
    void findsInTheLanguageAndWordingOfTheReader() {
        assertThat(find("llety", Messages.ENGLISH, false)).isEmpty();
        assertThat(find("llety", Messages.WELSH, false)).isNotEmpty();
        assertThat(find("dpa 1b", Messages.WELSH, false)).hasSize(1);
        assertThat(find("ALN", Messages.ENGLISH, false)).isEmpty();
        assertThat(find("ALN", Messages.ENGLISH, true))
                .extracting(hit -> hit.measure().kpi())
                .containsOnly(3);
        assertThat(find("remand", Messages.WELSH, false))
                .as("accents make no difference: remánd")
                .isNotEmpty();
    }

    /** Whatever stands in the title of a measure finds it. */
    @Test
    void everyMeasureIsFoundByItsTitle() {
        for (Locale locale : List.of(Messages.ENGLISH, Messages.WELSH)) {
            for (Measure measure : GUIDE.catalogue().measures()) {
                String title = MESSAGES.get(measure.newest().titleKey(true), locale);
                if (title.chars().noneMatch(Character::isDigit)) {
                    assertThat(find(title, locale, true))
                            .as(title)
                            .anyMatch(hit -> hit.measure().equals(measure));
                }
            }
        }
    }

    private static List<String> codes(String query) {
        return find(query, Messages.ENGLISH, false).stream()
                .map(hit -> hit.measure().code().value())
                .toList();
    }

    private static List<Hit> find(String query, Locale locale, boolean wales) {
        return SEARCH.find(query, wales, locale);
    }
}
