package org.quarterboard.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in a text, and what is shown around it. */
class PackSearchTest {

    private static final String TEXT =
            "Mae'r Tŵr yn ymyl y ddŵr.\nChildren’s social care reported; the caf\u00E9 re\u00ADopened.";

    @ParameterizedTest
    @CsvSource({
        "twr, 1",
        "TŴR, 1",
        "social care, 2",
        "care SOCIAL, 2",
        "soc, 1",
        "y, 3",
        "cafe, 1",
        "reopened, 1",
        "ddwr twr, 2"
    })
    void wordsAreFoundWhateverTheirCaseAccentsAndOrder(String query, int count) {
        assertThat(PackSearch.of(query).in(TEXT))
                .hasValueSatisfying(found -> assertThat(found.count()).isEqualTo(count));
    }

    @ParameterizedTest
    @ValueSource(strings = {"are", "social police", "", "  ", "!?", "pened"})
    void whatIsNoBeginningOfAWordOrIsNotAllThereIsNotFound(String query) {
        assertThat(PackSearch.of(query).in(TEXT)).isEmpty();
    }

    @Test
    void theSnippetIsTheTextWithItsWordsMarked() {
        PackSearch.Found found = PackSearch.of("café tŵr").in(TEXT).orElseThrow();
        assertThat(marked(found)).containsExactly("Tŵr", "café");
        assertThat(found.snippet().stream().map(PackHit.Piece::text).collect(Collectors.joining()))
                .isEqualTo(TEXT.replace('\n', ' '));
        assertThat(TEXT.substring(found.first())).startsWith("Tŵr");
    }

    @Test
    void aLongTextIsCutAtWordsAndSaysSo() {
        String text = "before ".repeat(60) + "needle " + "after ".repeat(60);
        PackSearch.Found found = PackSearch.of("needle").in(text).orElseThrow();
        String all = found.snippet().stream().map(PackHit.Piece::text).collect(Collectors.joining());
        assertThat(all).startsWith("… before ").endsWith("after …").hasSizeLessThan(400);
        assertThat(marked(found)).containsExactly("needle");
    }

    /** "edu" lies within "education", which was looked for as well. */
    @Test
    void twoWordsInOnePlaceAreOnePlace() {
        assertThat(PackSearch.of("edu education").in("Education update")).hasValueSatisfying(found -> {
            assertThat(found.count()).isEqualTo(1);
            assertThat(marked(found)).containsExactly("Education");
        });
    }

    @Test
    void moreThanTheLongestQueryIsNotLookedFor() {
        assertThat(PackSearch.of("a".repeat(5000)).words()).containsExactly("a".repeat(PackSearch.LONGEST));
    }

    private static List<String> marked(PackSearch.Found found) {
        return found.snippet().stream()
                .filter(PackHit.Piece::found)
                .map(PackHit.Piece::text)
                .toList();
    }
}
