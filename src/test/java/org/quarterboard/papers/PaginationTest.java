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
import org.quarterboard.files.PdfPageTexts;

/** Which page belongs to which section, what is read from it, and how the page for the screen is taken apart. */
class PaginationTest {

    @Test
    void aPageBelongsToTheSectionThatItBeginsWith() {
        List<Section> sections = List.of(
                Section.of("agenda", List.of(new PageBreak(), new Heading(1, "Agenda", "agenda"))),
                Section.of("last", List.of(new Heading(2, "The last meeting", "last"))),
                Section.of("kpis", List.of(new PageBreak(), new Heading(1, "Indicators", "kpis"))));
        Pagination pagination = Pagination.of(
                sections,
                Map.of("agenda", 2, "last", 2, "kpis", 4),
                List.of("cover", "agenda", "last", "kpis", ""),
                page -> page + "A");
        assertThat(pagination.pages())
                .extracting(PackPage::section)
                .containsExactly("", "agenda", "last", "kpis", "kpis");
        assertThat(pagination.pages()).extracting(PackPage::label).containsExactly("1A", "2A", "3A", "4A", "5A");
    }

    /** Otherwise every page would be found by the name of the board. */
    @Test
    void whatStandsAtTheHeadAndFootOfEveryPageIsNotRead() {
        List<Block> blocks = List.of(
                new Heading(1, "Tŵr o ddŵr", "top"),
                Paragraph.of("What is said."),
                new PageBreak(),
                Paragraph.of("More."));
        byte[] file = new PdfRenderer(new ChartRenderer())
                .render(
                        new PaperDocument("T", "cy-GB", "Subject", "Author", "Running head", "For members", blocks),
                        new PrintRun(Instant.EPOCH, "t", (page, of) -> "Page " + page + " of " + of));
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
}
