package org.quarterboard.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;
import org.quarterboard.charts.ChartRenderer;

/** Pages that are put in or taken out leave all others their numbers. */
class PageNumbersTest {

    @ParameterizedTest
    @CsvSource({"42,0,42", "42,1,42A", "42,26,42Z", "42,27,42AA", "42,52,42AZ", "42,53,42BA", "1,703,1AAA"})
    void lettersFollowTheNumber(int number, int letters, String label) {
        assertThat(PageNumbers.label(number, letters)).isEqualTo(label);
    }

    @Test
    void pagesPutInBearLettersAndTheOthersKeepTheirNumbers() throws Exception {
        PrintedPdf plain = print(pages("a", "b", "c"));
        assertThat(plain.labels()).containsExactly("1", "2", "3");
        PrintedPdf late = print(List.of(
                page("a"),
                new PageBreak(),
                page("b"),
                PageBreak.upTo(2),
                page("x"),
                new ForeignPages("paper", 2, "Two pages"),
                PageBreak.upTo(2),
                page("y"),
                new PageBreak(),
                page("c")));
        assertThat(late.labels()).containsExactly("1", "2", "2A", "2B", "2C", "2D", "3");
        assertThat(late.last()).isEqualTo("3");
        PdfPages read = new PdfPages(late.bytes());
        assertThat(read.feet())
                .containsExactly(
                        "Official 1 of 3",
                        "Official 2 of 3",
                        "Official 2A of 3",
                        "",
                        "",
                        "Official 2D of 3",
                        "Official 3 of 3");
        assertThat(told(read.catalog())).containsExactly("0 D 1", "2 - 2A", "3 - 2B", "4 - 2C", "5 - 2D", "6 D 3");
        assertThat(new PdfPages(plain.bytes()).catalog().get(PdfName.PAGELABELS))
                .isNull();
        assertThat(PdfUa.failures(late.bytes())).isEmpty();
    }

    @Test
    void lettersOfWhatWasTakenOutAreNotUsedAgain() {
        List<Block> blocks = List.of(
                page("a"), PageBreak.upTo(1), page("x"), PageBreak.upTo(1, 5), page("y"), new PageBreak(), page("b"));
        assertThat(print(blocks).labels()).containsExactly("1", "1A", "1F", "2");
    }

    @Test
    void aShorterOrLongerPaperInTheSamePlaceMovesNothingBehindIt() {
        assertThat(print(inPlace(2)).labels()).containsExactly("1", "2", "3", "6");
        assertThat(print(inPlace(4)).labels()).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(print(inPlace(6)).labels()).containsExactly("1", "2", "3", "4", "5", "5A", "5B", "6");
        assertThat(print(inPlace(0)).labels()).containsExactly("1", "6");
    }

    @Test
    void whatComesAfterACoverCanBeLimitedToo() {
        List<Block> blocks =
                new ArrayList<>(List.of(SamplePapers.cover(), PageBreak.upTo(2), new Contents("Contents")));
        IntStream.range(0, 90).forEach(i -> {
            blocks.add(i == 0 ? new PageBreak() : Paragraph.of(""));
            blocks.add(new Heading(1, "Heading " + i, "h" + i));
        });
        List<String> labels = print(blocks).labels();
        assertThat(labels).startsWith("1", "2", "2A").contains("3").doesNotHaveDuplicates();
    }

    /** The page from 0 on, the style, and the first number or the words. */
    private static List<String> told(PdfDictionary catalog) {
        PdfArray entries = catalog.getAsDict(PdfName.PAGELABELS).getAsArray(PdfName.NUMS);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < entries.size(); i += 2) {
            PdfDictionary label = entries.getAsDict(i + 1);
            PdfName style = label.getAsName(PdfName.S);
            PdfString words = label.getAsString(PdfName.P);
            PdfNumber first = label.getAsNumber(PdfName.ST);
            told.add(entries.getAsNumber(i)
                    + (style == null ? " - " : " D ")
                    + ((words == null || words.toUnicodeString().isEmpty())
                            ? (first == null ? "1" : first.toString())
                            : words.toUnicodeString()));
        }
        return told;
    }

    /** A page, then so many for a paper that once had four, then another page. */
    private static List<Block> inPlace(int pages) {
        List<Block> blocks = new ArrayList<>(List.of(page("before"), PageBreak.upTo(5)));
        if (pages > 0) {
            blocks.add(new ForeignPages("paper", pages, "Pages"));
        }
        blocks.add(new PageBreak());
        blocks.add(page("after"));
        return blocks;
    }

    private static List<Block> pages(String... words) {
        List<Block> blocks = new ArrayList<>();
        for (String word : words) {
            blocks.add(new PageBreak());
            blocks.add(page(word));
        }
        return blocks;
    }

    private static Block page(String words) {
        return Paragraph.of(words);
    }

    private static PrintedPdf print(List<Block> blocks) {
        return new PdfRenderer(new ChartRenderer()).print(SamplePapers.paper(blocks), SamplePapers.RUN);
    }
}
