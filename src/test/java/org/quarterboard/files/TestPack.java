package org.quarterboard.files;

import java.time.Instant;
import java.util.List;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.documents.ForeignPages;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.PaperDocument;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.PdfRenderer;
import org.quarterboard.documents.PrintRun;
import org.quarterboard.documents.PrintedPdf;

/** A printed page with room behind it for one paper. */
public final class TestPack {

    public static final String PAPER = "paper-1";

    private TestPack() {}

    /** @param pages of the paper */
    public static PrintedPdf printed(int pages) {
        return new PdfRenderer(new ChartRenderer())
                .print(
                        new PaperDocument(
                                "Pack",
                                "en-GB",
                                "Papers",
                                "Exampleshire",
                                "Pack",
                                "Official",
                                List.of(
                                        new Heading(1, "Papers", "papers"),
                                        Paragraph.of("All of them."),
                                        new ForeignPages(PAPER, pages, ""))),
                        new PrintRun(Instant.EPOCH, "pack", (page, of) -> String.valueOf(page)));
    }
}
