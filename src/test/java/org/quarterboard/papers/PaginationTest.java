package org.quarterboard.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.PageBreak;
import org.quarterboard.documents.PaperDocument;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.PdfRenderer;
import org.quarterboard.documents.PrintRun;
import org.quarterboard.documents.PrintedPdf;
import org.quarterboard.files.PdfPageTexts;

/** Which page belongs to which section, what is read from it, and how the page for the screen is taken apart. */
class PaginationTest {

    @Test
    void aPageBelongsToTheSectionThatItBeginsWith() {
        List<Block> blocks = List.of(
                Paragraph.of("Cover"),
                new PageBreak(),
                new Heading(1, "Agenda", "agenda"),
                Paragraph.of("Who comes."),
                new Heading(2, "The last meeting", "last"),
                Paragraph.of("Many words on two pages. ".repeat(500)),
                new PageBreak(),
                new Heading(1, "Indicators", "kpis"),
                Paragraph.of("Figures."),
                new PageBreak(),
                Paragraph.of("More of them."));
        PrintedPdf printed = new PdfRenderer(new ChartRenderer()).print(document(blocks), run());
        Pagination pagination = Pagination.of(
                new Manifest("kind\nsection agenda a -\nsection last b -\nsection kpis c -\n"),
                document(blocks),
                printed,
                new PdfPageTexts().of(printed.bytes()));
        assertThat(pagination.pages())
                .extracting(PackPage::section)
                .startsWith("", "agenda", "last")
                .endsWith("last", "kpis", "kpis");
        assertThat(pagination.pages()).extracting(PackPage::label).containsExactlyElementsOf(printed.labels());
        assertThat(pagination.headings()).containsEntry("agenda", 2).containsEntry("last", 2);
    }

    /** Otherwise every page would be found by the name of the board. */
    @Test
    void whatStandsAtTheHeadAndFootOfEveryPageIsNotRead() {
        List<Block> blocks = List.of(
                new Heading(1, "Tŵr o ddŵr", "top"),
                Paragraph.of("What is said."),
                new PageBreak(),
                Paragraph.of("More."));
        byte[] file = new PdfRenderer(new ChartRenderer()).render(document(blocks), run());
        List<String> texts = new PdfPageTexts().of(file);
        assertThat(texts).hasSize(2);
        assertThat(texts.getFirst()).contains("Tŵr o ddŵr", "What is said.");
        assertThat(texts.getLast()).isEqualTo("More.");
    }

    @Test
    void thePageForTheScreenIsCutAtItsSections() {
        TwinText.Cut cut = TwinText.cut("""
                <article class="qb-paper" lang="en-GB">
                <p>Cover</p>
                <h2 id="agenda">Agenda &amp; more</h2>
                <p>One.</p>
                <h3 id="agenda-more">Not cut here</h3>
                <h2 id="kpis">Indicators</h2>
                <p>Two.</p>
                </article>
                """, Set.of("agenda", "kpis"));
        assertThat(cut.language()).isEqualTo("en-GB");
        assertThat(cut.opening().strip()).isEqualTo("<p>Cover</p>");
        assertThat(cut.parts()).extracting(TwinText.Part::code).containsExactly("agenda", "kpis");
        assertThat(cut.parts().getFirst().title()).isEqualTo("Agenda & more");
        assertThat(cut.parts().getFirst().heading()).isEqualTo("<h2 id=\"agenda\">Agenda &amp; more</h2>");
        assertThat(cut.parts().getFirst().body())
                .contains("One.", "Not cut here")
                .doesNotContain("Two");
        assertThat(cut.parts().getLast().body().strip()).isEqualTo("<p>Two.</p>");
    }

    @Test
    void wordsOfMarkupAreThoseThatAreRead() {
        assertThat(TwinText.words("<p><b>Item</b>: a &lt; b</p><table><tr><td>1</td><td>2</td></tr></table>&amp;lt;"))
                .isEqualTo("Item: a < b 1 2 &lt;");
    }

    @Test
    void aListOfContentsSaysWhatItsSectionsAre() {
        Manifest.Outline outline = Manifest.outline(
                "kind\nsection agenda abc -\nsection paper-1 def -\npaper paper-1 some-uuid 3 file\nfigure 7 1 x\n");
        assertThat(outline.sections()).containsExactly(Map.entry("agenda", "abc"), Map.entry("paper-1", "def"));
        assertThat(outline.identity("agenda")).isEqualTo("agenda");
        assertThat(outline.identity("paper-1")).isEqualTo("paper some-uuid");
        assertThat(outline.fileHash("paper-1")).isEqualTo("file");
        assertThat(outline.fileHash("agenda")).isEmpty();
    }

    private static PaperDocument document(List<Block> blocks) {
        return new PaperDocument("T", "cy-GB", "Subject", "Author", "Running head", "For members", blocks);
    }

    private static PrintRun run() {
        return new PrintRun(Instant.EPOCH, "t", (page, of) -> "Page " + page + " of " + of);
    }
}
