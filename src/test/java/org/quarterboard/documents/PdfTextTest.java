package org.quarterboard.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.quarterboard.charts.ChartRenderer;

class PdfTextTest {

    @Test
    void readsInOrderWithSpacesAtTheEndsOfLines() {
        PaperDocument paper = SamplePapers.paper(
                new Heading(1, "Education absent twice", "e"),
                Paragraph.of(SamplePapers.LONG),
                BulletList.of("first item", "second item"),
                Paragraph.of("Last words."));
        assertThat(new PdfPages(SamplePapers.print(paper)).text(1))
                .containsSubsequence(
                        "Education absent twice",
                        SamplePapers.LONG.strip(),
                        "• first item",
                        "• second item",
                        "Last words.");
    }

    @Test
    void everyPageSaysItsNumberAndHowManyThereAreOutsideTheReading() {
        List<String> numbers = new ArrayList<>();
        PrintRun run = new PrintRun(SamplePapers.RUN.created(), "x", (page, pages) -> {
            numbers.add(page + " of " + pages);
            return "number " + page;
        });
        PdfPages pages = new PdfPages(new PdfRenderer(new ChartRenderer()).render(SamplePapers.contents(60), run));
        int count = pages.count();
        assertThat(count).isGreaterThan(5);
        List<String> expected = IntStream.rangeClosed(1, count)
                .mapToObj(page -> page + " of " + count)
                .toList();
        assertThat(numbers.subList(numbers.size() - count, numbers.size())).isEqualTo(expected);
        // The extractor leaves artifacts out, as a screen reader does.
        assertThat(pages.texts()).noneMatch(text -> text.contains("number 3") && text.contains("Official"));
        for (int page = 1; page <= count; page++) {
            assertThat(pages.content(page)).contains("/Pagination");
        }
    }

    @Test
    void contentsNameThePageOnWhichEachHeadingStands() {
        PdfPages pages = new PdfPages(SamplePapers.print(SamplePapers.contents(90)));
        assertThat(pages.text(2)).contains("Contents");
        // The list runs on to the third page.
        String contents = pages.text(2) + " " + pages.text(3) + " ";
        Matcher entry = Pattern.compile("Finding number (\\d+) (\\d+)(?= )").matcher(contents);
        int entries = 0;
        while (entry.find()) {
            int page = Integer.parseInt(entry.group(2));
            if (page > 3) {
                assertThat(pages.text(page)).contains("Finding number " + entry.group(1) + " The board");
            }
            entries++;
        }
        assertThat(entries).isEqualTo(60);
    }

    @Test
    void welshLettersAreReadAsThemselves() {
        assertThat(new PdfPages(SamplePapers.print(SamplePapers.welsh())).text(1))
                .contains("Ŵyth o blant: tŷ, dŵr, gŵyl", "Ŷ ŵ ŷ â ê î ô û ẁ ẃ ẅ ỳ");
    }

    @Test
    void namesInOtherScriptsAreReadAsTheyWereWritten() throws IOException {
        byte[] file = SamplePapers.print(SamplePapers.names());
        try (PDDocument document = Loader.loadPDF(file)) {
            String text = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            "A paper by \u05D9\u05D5\u05E1\u05E3 \u05DB\u05D4\u05DF and others (12)",
                            "\u0645\u062D\u0645\u062F \u0635\u0644\u0627\u062D",
                            "and \u0634\u06CC\u0631\u06CC\u0646; seen by",
                            "Si\u00F4n, Si\u00F4n, L\u0177n, \u0175yn.",
                            "\uD83C\uDF89\uD83D\uDE00 \u2764 \uD83D\uDC4D to")
                    .doesNotContain("?");
        }
    }

    @Test
    void aNameReadFromTheRightStandsWithItsFirstLetterOnTheRight() {
        Line line = LineBreaker.lines(
                        new Faces(),
                        Span.of("by \u05D9\u05D5\u05E1\u05E3 \u05DB\u05D4\u05DF, \u0645\u062D; 7", TextStyle.BODY),
                        300)
                .getFirst();
        assertThat(line.pieces())
                .extracting(Line.Piece::text)
                .containsExactly("by ", "\u05D9\u05D5\u05E1\u05E3 \u05DB\u05D4\u05DF", ",", " ", "\u0645\u062D", "; 7");
        List<Line.Piece> standing = line.pieces().stream()
                .sorted(Comparator.comparing(Line.Piece::x))
                .toList();
        assertThat(standing)
                .extracting(piece -> line.pieces().indexOf(piece))
                .as("the second name stands before the first, with the comma between them")
                .containsExactly(0, 4, 3, 2, 1, 5);
        float end = 0;
        for (Line.Piece piece : standing) {
            assertThat(piece.x()).isEqualTo(end);
            end += piece.width();
        }
        assertThat(line.width()).isEqualTo(end);
    }

    @Test
    void aHeadingNeverStandsAloneAtTheFootOfAPage() {
        for (int filler = 1; filler <= 48; filler++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < filler; i++) {
                blocks.add(Paragraph.of("Line " + i + "."));
            }
            blocks.add(new Heading(1, "A finding", "a"));
            blocks.add(new Heading(2, "Its detail", "b"));
            blocks.add(Paragraph.of("Followed closely."));
            for (String text : new PdfPages(SamplePapers.print(SamplePapers.paper(blocks))).texts()) {
                assertThat(text.contains("A finding")).isEqualTo(text.contains("Followed closely"));
            }
        }
    }

    @Test
    void noLineOfAParagraphIsLeftAloneOnAPage() {
        for (int filler = 20; filler <= 40; filler++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < filler; i++) {
                blocks.add(Paragraph.of("Filler."));
            }
            blocks.add(Paragraph.of("alpha ".repeat(60)));
            for (String text : new PdfPages(SamplePapers.print(SamplePapers.paper(blocks))).texts()) {
                int words = text.split("alpha", -1).length - 1;
                // A line holds about a dozen of these words.
                assertThat(words == 0 || words > 14).as(filler + ": " + words).isTrue();
            }
        }
    }

    @Test
    void noRowAtTheEndOfATableIsLeftAloneOnAPage() {
        for (int filler = 16; filler <= 40; filler++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < filler; i++) {
                blocks.add(Paragraph.of("Filler."));
            }
            blocks.add(SamplePapers.rows(9));
            for (String text : new PdfPages(SamplePapers.print(SamplePapers.paper(blocks))).texts()) {
                assertThat(text.contains("Measure 9"))
                        .as(filler + ": " + text)
                        .isEqualTo(text.contains("Measure 7") && text.contains("Measure 8"));
            }
        }
    }

    @Test
    void aPageBreakAtTheTopOfAPageAddsNone() {
        PaperDocument paper = SamplePapers.paper(
                SamplePapers.cover(), new PageBreak(), new PageBreak(), Paragraph.of("Second page."), new PageBreak());
        PdfPages pages = new PdfPages(SamplePapers.print(paper));
        assertThat(pages.text(2)).contains("Second page.");
    }

    @Test
    void pagesSayAtTheirFootHowJustTheyMayBePassedOn() {
        PaperDocument paper = SamplePapers.paper(
                Paragraph.of("First."),
                new PageBreak("For few."),
                Paragraph.of("Second."),
                new PageBreak(),
                Paragraph.of("Third."));
        List<String> feet = new PdfPages(SamplePapers.print(paper)).feet();
        assertThat(feet).hasSize(3);
        assertThat(feet.get(0)).startsWith(paper.footer());
        assertThat(feet.get(1)).startsWith("For few.");
        assertThat(feet.get(2)).startsWith(paper.footer());
    }
}
