package org.quarterboard.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ChartTheme;

/** Room for the pages of other files, numbered with all others. */
class ForeignPagesTest {

    private final PrintedPdf printed =
            new PdfRenderer(new ChartRenderer()).print(SamplePapers.foreign(), SamplePapers.RUN);
    private final PdfPages pages = new PdfPages(printed.bytes());

    @Test
    void eachOfThemHasAnEmptyPage() {
        assertThat(printed.foreign()).isEqualTo(Map.of("paper-1", 3, "paper-2", 7, "paper-3", 8, "paper-4", 11));
        assertThat(printed.pages()).isEqualTo(11).isEqualTo(pages.count());
        for (int page : new int[] {3, 4, 5, 7, 8, 9, 11}) {
            assertThat(pages.content(page))
                    .as("page %d", page)
                    .doesNotContain("T*", "Tj", "TJ", " l", " re", "BDC", "BMC");
        }
    }

    @Test
    void whatStandsBehindThemIsNumberedOn() {
        assertThat(printed.pageOf()).isEqualTo(Map.of("agenda", 2, "first", 2, "second", 6, "glossary", 10));
        assertThat(pages.text(2)).contains("Second paper 6", "Glossary 10");
        assertThat(pages.feet().get(9)).contains("10 of 11");
    }

    @Test
    void theStructureKeepsTheirPlace() {
        assertThat(pages.structure()).containsSubsequence(" H1", " Part", " H1", " Part", " Part", " H1", " Part");
    }

    @Test
    void htmlSaysWhatStandsThere() {
        assertThat(new HtmlRenderer(new ChartRenderer()).render(SamplePapers.foreign(), ChartTheme.LIGHT))
                .contains("<p class=\"qb-paper-foreign\">Three pages</p>");
    }

    @Test
    void aFileHasACodeAndPages() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ForeignPages("a b", 1, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new ForeignPages("a", 0, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SamplePapers.print(
                        SamplePapers.paper(new ForeignPages("a", 1, ""), new ForeignPages("a", 1, ""))));
    }
}
