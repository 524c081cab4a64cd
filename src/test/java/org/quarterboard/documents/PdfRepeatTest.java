package org.quarterboard.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.quarterboard.charts.ChartRenderer;

class PdfRepeatTest {
    private final PdfRenderer renderer = new PdfRenderer(new ChartRenderer());

    @Test
    void theSameDocumentAndRunGiveTheSameBytes() {
        PaperDocument paper = SamplePapers.everything();
        byte[] first = renderer.render(paper, SamplePapers.RUN);
        assertThat(new PdfRenderer(new ChartRenderer()).render(SamplePapers.everything(), SamplePapers.RUN))
                .isEqualTo(first);
    }

    @Test
    void anotherIdentityGivesAnotherFileOfTheSameLength() {
        PaperDocument paper = SamplePapers.everything();
        byte[] first = renderer.render(paper, SamplePapers.RUN);
        byte[] second = renderer.render(
                paper, new PrintRun(SamplePapers.RUN.created(), "pack-2", SamplePapers.RUN.pageNumber()));
        assertThat(second).hasSameSizeAs(first).isNotEqualTo(first);
    }

    @Test
    void theDateInTheFileIsTheOneGiven() {
        PrintRun run = new PrintRun(Instant.parse("2031-02-03T04:05:06Z"), "x", (page, pages) -> "");
        String file =
                new String(renderer.render(SamplePapers.paper(Paragraph.of("x")), run), StandardCharsets.ISO_8859_1);
        assertThat(file).contains("D:20310203040506", "2031-02-03T04:05:06Z");
    }
}
