package org.quarterboard.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.Typeface;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.Contents;
import org.quarterboard.documents.ForeignPages;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.PaperDocument;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.PdfPages;
import org.quarterboard.documents.PdfRenderer;
import org.quarterboard.documents.PdfUa;
import org.quarterboard.documents.PrintRun;
import org.quarterboard.documents.PrintedPdf;
import org.quarterboard.documents.TableBlock;
import org.quarterboard.files.PdfBinder;
import org.quarterboard.files.PdfInsertion;

/** A pack with papers in it: what a reader sees, hears and is led to. */
class BoundPackTest {

    private static final Instant WHEN = Instant.parse("2026-06-05T16:00:00Z");
    private static final String SENTENCE =
            "The board considered attendance by sector and asked why education was absent. ";

    private final PdfRenderer renderer = new PdfRenderer(new ChartRenderer());

    @Test
    void twoSoundPapersLeaveASoundPack() throws Exception {
        byte[] pack = bound(paper("Custody review", 40), paper("Education update", 90));

        assertThat(PdfUa.failures(pack)).isEmpty();
        assertThat(PdfUa.archiveFailures(pack)).isEmpty();
    }

    @Test
    void theStructureOfAPaperIsTheSameBeforeAndAfter() throws Exception {
        byte[] first = paper("Custody review", 40);
        List<String> own = new PdfPages(first).structure();
        List<String> all = new PdfPages(bound(first, paper("Education update", 5))).structure();
        List<String> below = own.stream().map(line -> "  " + line).toList();
        assertThat(all).containsSubsequence(below);
        int part = all.indexOf(" Part");
        assertThat(all.subList(part + 1, part + 1 + below.size())).isEqualTo(below);
        assertThat(all.subList(0, part)).contains(" H1");
        assertThat(all.subList(part + 1 + below.size(), all.size())).contains(" H1", " Part");
    }

    @Test
    void pagesStandWhereTheContentsSayAndAreNumberedThrough() throws Exception {
        byte[] first = paper("Custody review", 40);
        int length = new PdfPages(first).count();
        PdfPages pack = new PdfPages(bound(first, paper("Education update", 5)));

        assertThat(length).isGreaterThan(1);
        assertThat(pack.text(1)).contains("Second paper " + (3 + length));
        assertThat(pack.text(3)).contains("Custody review");
        assertThat(pack.feet().get(2)).contains("Page 3 of the pack");
        assertThat(pack.text(3 + length)).contains("Second paper");
        assertThat(pack.text(4 + length)).contains("Education update");
    }

    @Test
    void bookmarksOfPapersLieBelowThoseOfThePack() throws Exception {
        byte[] first = paper("Custody review", 40);
        int length = new PdfPages(first).count();
        byte[] pack = bound(first, paper("Education update", 5));
        List<String> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pack)) {
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmark(document, item, "", found);
            }
        }
        assertThat(found)
                .containsSubsequence(
                        "First paper 2",
                        "  Custody review 3",
                        "    What was found 3",
                        "Second paper " + (3 + length),
                        "  Education update " + (4 + length));
    }

    private static void bookmark(PDDocument document, PDOutlineItem item, String indent, List<String> found)
            throws IOException {
        PDPage page = item.findDestinationPage(document);
        found.add(indent + item.getTitle() + " " + (document.getPages().indexOf(page) + 1));
        for (PDOutlineItem child : item.children()) {
            bookmark(document, child, indent + "  ", found);
        }
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws Exception {
        byte[] first = paper("Custody review", 12);
        byte[] second = paper("Education update", 12);
        assertThat(bound(first, second)).isEqualTo(bound(first, second));
    }

    /** A paper without structure spoils nothing but itself: the others keep theirs, and its own words are read. */
    @Test
    void anUntaggedPaperIsReadPageByPage() throws Exception {
        byte[] pack = bound(untagged("Scanned by hand"), paper("Education update", 5));
        PdfPages pages = new PdfPages(pack);

        assertThat(pages.structure()).containsSubsequence(" Part", "  P", " H1", " Part", "  Document");
        assertThat(pages.text(3)).contains("Scanned by hand");
        assertThat(pages.feet().get(2)).contains("Page 3 of the pack");
        assertThat(PdfUa.failures(pack)).noneMatch(failure -> failure.contains("Content shall be marked"));
        assertThat(new String(pack, java.nio.charset.StandardCharsets.ISO_8859_1))
                .as("it does not claim what one of its papers does not")
                .doesNotContain("pdfuaid:part>1", "pdfaid:part>2");
    }

    @Test
    void aPaperWithoutRoomIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PdfBinder()
                        .bind(
                                renderer.print(document(List.of(Paragraph.of(SENTENCE))), run("pack"))
                                        .bytes(),
                                List.of(new PdfInsertion("paper-1", 1, 1, "x", paper("x", 1))),
                                Typeface.REGULAR.bytes(),
                                page -> "",
                                1));
    }

    private byte[] bound(byte[] first, byte[] second) {
        PrintedPdf printed = renderer.print(
                document(List.of(
                        new Contents("Contents"),
                        new Heading(1, "Agenda", "agenda"),
                        Paragraph.of(SENTENCE),
                        new org.quarterboard.documents.PageBreak(),
                        new Heading(1, "First paper", "first"),
                        Paragraph.of(SENTENCE),
                        new ForeignPages("paper-1", new PdfPages(first).count(), ""),
                        new Heading(1, "Second paper", "second"),
                        Paragraph.of(SENTENCE),
                        new ForeignPages("paper-2", new PdfPages(second).count(), ""))),
                run("pack"));
        return new PdfBinder()
                .bind(
                        printed.bytes(),
                        List.of(
                                insertion(printed, "paper-1", "Custody review", first),
                                insertion(printed, "paper-2", "Education update", second)),
                        Typeface.REGULAR.bytes(),
                        page -> "Page " + page + " of the pack",
                        20260605);
    }

    private static PdfInsertion insertion(PrintedPdf printed, String code, String title, byte[] paper) {
        Integer page = printed.foreign().get(code);
        assertThat(page).isNotNull();
        return new PdfInsertion(code, page, new PdfPages(paper).count(), title, paper);
    }

    /** A tagged paper with a table that names its headers, links and bookmarks. */
    private byte[] paper(String title, int sentences) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title, "top"));
        blocks.add(new TableBlock(
                "Places",
                List.of(TableBlock.Column.text("Sector"), TableBlock.Column.number("Meetings")),
                List.of(TableBlock.Row.of("Education", "2"), TableBlock.Row.of("Police", "4")),
                null));
        blocks.add(new Heading(2, "What was found", "found"));
        IntStream.range(0, sentences).forEach(i -> blocks.add(Paragraph.of(SENTENCE.repeat(2))));
        return renderer.render(document(blocks), run(title));
    }

    private static PaperDocument document(List<Block> blocks) {
        return new PaperDocument("Pack", "en-GB", "Papers", "Exampleshire", "Pack", "Official", blocks);
    }

    private static PrintRun run(String identity) {
        return new PrintRun(WHEN, identity, (page, pages) -> page + " of " + pages);
    }

    private static byte[] untagged(String words) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.beginText();
                out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                out.newLineAtOffset(72, 700);
                out.showText(words);
                out.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
