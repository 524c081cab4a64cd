package org.quarterboard.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterboard.charts.SampleCharts;

class PdfChartTest {

    @Test
    void everyKindOfChartIsPrintedAsLinesAndLetters() {
        List<Block> blocks = new ArrayList<>();
        SampleCharts.sound().forEach((name, chart) -> {
            blocks.add(new Heading(1, "A " + name, name));
            blocks.add(new FigureBlock(chart, "Alternative of " + name, null, 0.4));
        });
        byte[] file = SamplePapers.print(SamplePapers.paper(blocks));
        String said = String.join(" ", new PdfPages(file).texts());
        for (String name : SampleCharts.sound().keySet()) {
            assertThat(said).contains("A " + name);
        }
        assertThat(said)
                .contains(
                        "Norchester 37.6%",
                        "Education absent twice running",
                        "not recorded",
                        "Outcome 22",
                        "Most children in the cohort are boys of 15 to 17",
                        "median 4.3");
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("/Subtype/Image", "/Subtype /Image");
    }
}
