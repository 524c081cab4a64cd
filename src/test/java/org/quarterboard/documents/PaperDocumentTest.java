package org.quarterboard.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperDocumentTest {

    @Test
    void refusesHeadingsThatSkipALevel() {
        refused(() -> SamplePapers.paper(new Heading(2, "Second", "a")));
        refused(() -> SamplePapers.paper(new Heading(1, "First", "a"), new Heading(3, "Third", "b")));
        assertThat(SamplePapers.paper(
                                new Heading(1, "1", "a"),
                                new Heading(2, "2", "b"),
                                new Heading(3, "3", "c"),
                                new Heading(1, "4", "d"))
                        .headings())
                .hasSize(4);
    }

    @Test
    void refusesTwoHeadingsOfOneAnchorAndLinksToNone() {
        refused(() -> SamplePapers.paper(new Heading(1, "One", "a"), new Heading(1, "Two", "a")));
        refused(() -> SamplePapers.paper(Paragraph.of(Run.link("there", "nowhere"))));
        refused(() -> SamplePapers.paper(new BulletList(List.of(ListItem.of(Run.link("there", "nowhere"))))));
        refused(() -> new Heading(1, "One", "a b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "relative"})
    void refusesLinksThatCouldDoHarm(String address) {
        refused(() -> Run.link("x", URI.create(address)));
    }

    @Test
    void refusesRowsOfTheWrongLengthAndSymbolsWithoutWords() {
        List<TableBlock.Column> columns = List.of(TableBlock.Column.text("A"), TableBlock.Column.text("B"));
        refused(() -> new TableBlock("t", columns, List.of(TableBlock.Row.of("x")), null));
        refused(() -> new TableBlock("t", columns, List.of(TableBlock.Row.of("x", "1", "2")), null));
        refused(() -> new TableBlock("t", List.of(), List.of(), null));
        refused(() -> new TableBlock.Cell(" ", CellSymbol.DISC));
    }

    @Test
    void refusesFiguresWithoutWords() {
        refused(() -> new FigureBlock(org.quarterboard.charts.SampleTrends.entrants(), " ", null, 0.5));
        refused(() -> new FigureBlock(org.quarterboard.charts.SampleTrends.entrants(), "x", null, 3));
    }

    @Test
    void refusesDocumentsWithoutTitleOrLanguage() {
        refused(() -> new PaperDocument("", "en-GB", "", "", "", "", List.of()));
        refused(() -> new PaperDocument("Title", "English", "", "", "", "", List.of()));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
    }
}
