package org.quarterboard.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.quarterboard.charts.Chart;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ChartTheme;
import org.quarterboard.charts.SampleCharts;

/** A kept document prints as the one that was kept, when nothing else is left of it. */
class DocumentJsonTest {

    private final HtmlRenderer html = new HtmlRenderer(new ChartRenderer());

    @TestFactory
    List<DynamicTest> everyShapeIsPrintedAgainByteByByte() {
        return SamplePapers.all().entrySet().stream()
                .map(paper -> DynamicTest.dynamicTest(paper.getKey(), () -> printsAgain(paper.getValue())))
                .toList();
    }

    @Test
    void everyKindOfChartIsPrintedAgainByteByByte() {
        List<Block> blocks = new ArrayList<>();
        TreeSet<String> kinds = new TreeSet<>();
        for (Map.Entry<String, Chart> chart : SampleCharts.all().entrySet()) {
            kinds.add(chart.getValue().getClass().getSimpleName());
            blocks.add(new FigureBlock(chart.getValue(), chart.getKey(), null, 0.5));
        }
        assertThat(kinds).as("kinds of charts").hasSize(Chart.class.getPermittedSubclasses().length);
        printsAgain(SamplePapers.paper(blocks));
    }

    @Test
    void theCoverKeepsItsPicture() {
        byte[] png = Logo.settled(TestPictures.png(1200, 300)).orElseThrow();
        Cover cover = new Cover("Exampleshire", "Pack", "", List.of(), "Official", new Logo(png, "A ship's board"));
        printsAgain(SamplePapers.paper(cover, Paragraph.of("x")));
    }

    private void printsAgain(PaperDocument paper) {
        byte[] pdf = SamplePapers.print(paper);
        String twin = html.render(paper, ChartTheme.LIGHT);
        byte[] kept = DocumentJson.write(paper);
        PaperDocument again = DocumentJson.read(kept);
        assertThat(SamplePapers.print(again)).isEqualTo(pdf);
        assertThat(html.render(again, ChartTheme.LIGHT)).isEqualTo(twin);
        assertThat(DocumentJson.write(again)).isEqualTo(kept);
    }
}
