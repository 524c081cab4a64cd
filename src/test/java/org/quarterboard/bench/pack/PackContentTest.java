package org.quarterboard.bench.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarterboard.documents.PdfPages;
import org.quarterboard.documents.PdfUa;

/** What is measured is what it is said to be. */
class PackContentTest {
    private static final int PAGES = 9;

    @Test
    void thePackOfASeedIsAsLongAsAskedAndSaysEverything() throws Exception {
        Pack pack = PackPaper.ofPages(1, PAGES);
        byte[] file = PackPaper.print(pack);
        assertThat(new PdfPages(file).count()).isEqualTo(PAGES);
        assertThat(pack.figures()).isPositive();
        assertThat(PackWords.missing(PackWords.of(file, pack), pack.words())).isEmpty();
        assertThat(PdfUa.failures(file)).isEmpty();
    }

    @Test
    void aSeedGivesTheSameWordsAgainAndAnotherOneOthers() {
        Map<String, Integer> words = PackContent.of(1, 40).words();
        assertThat(PackContent.of(1, 40).words()).isEqualTo(words);
        assertThat(PackWords.different(PackContent.of(2, 40).words(), words)).isNotEmpty();
    }

    @Test
    void aWordThatIsMissingIsSeen() {
        Pack pack = PackContent.of(1, 12);
        byte[] shorter = PackPaper.print(PackContent.of(1, 11));
        assertThat(PackWords.missing(PackWords.of(shorter, PackContent.of(1, 11)), pack.words()))
                .isNotEmpty();
    }

    @Test
    void aRowIsReadAsItWasTold() {
        PackRow row = new PackRow(60, "Somebody", 1.5, 2.25, 3, 4.125, 5, 61, 7, 8);
        assertThat(PackRow.of(row.told())).isEqualTo(row);
    }
}
