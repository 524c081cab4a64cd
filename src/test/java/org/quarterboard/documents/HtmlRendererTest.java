package org.quarterboard.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ChartTheme;
import org.quarterboard.charts.SampleTrends;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlRendererTest {
    private final HtmlRenderer renderer = new HtmlRenderer(new ChartRenderer());

    @Test
    void everyShapeIsWellFormedWithUniqueIds() {
        SamplePapers.all().forEach((name, paper) -> {
            List<String> ids = new ArrayList<>();
            for (Element element : all(parse(paper), "*")) {
                if (element.hasAttribute("id")) {
                    ids.add(element.getAttribute("id"));
                }
            }
            assertThat(ids).as(name).doesNotHaveDuplicates();
        });
    }

    @Test
    void tablesHaveCaptionsAndScopes() {
        Document html = parse(SamplePapers.paper(SamplePapers.rows(5)));
        assertThat(all(html, "caption").getFirst().getTextContent()).isEqualTo("All measures");
        assertThat(all(html, "th"))
                .filteredOn(th -> th.getAttribute("scope").equals("col"))
                .hasSize(3);
        assertThat(all(html, "th"))
                .filteredOn(th -> th.getAttribute("scope").equals("row"))
                .hasSize(5);
        assertThat(all(html, "td"))
                .filteredOn(td -> td.getAttribute("class").equals("qb-number"))
                .hasSize(5);
    }

    @Test
    void headingsStartAtTheSecondLevelAndContentsLeadToThem() {
        Document html = parse(SamplePapers.everything());
        assertThat(all(html, "h1")).isEmpty();
        List<String> ids =
                all(html, "*").stream().map(each -> each.getAttribute("id")).toList();
        List<Element> links = all(html, "a");
        assertThat(links).hasSize(2);
        for (Element link : links) {
            assertThat(ids).contains(link.getAttribute("href").substring(1));
        }
    }

    @Test
    void figuresAreDrawnInPlaceWithTheirWords() {
        Document html = parse(SamplePapers.paper(SamplePapers.figure("A caption")));
        Element figure = all(html, "figure").getFirst();
        Element svg = (Element) figure.getElementsByTagName("svg").item(0);
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(figure.getElementsByTagName("figcaption").item(0).getTextContent())
                .isEqualTo("A caption");
        assertThat(figure.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("Line chart of twelve quarters");
    }

    @Test
    void hostileTextStaysTextEverywhere() {
        String evil = "<script>alert('x')</script>\" onclick=\"y\" & \u0000";
        List<TableBlock.Row> rows =
                List.of(new TableBlock.Row(evil, List.of(new TableBlock.Cell(evil, CellSymbol.DISC)), true));
        PaperDocument paper = new PaperDocument(
                evil,
                "en-GB",
                evil,
                evil,
                evil,
                evil,
                List.of(
                        new Cover(evil, evil, evil, List.of(new Cover.Detail(evil, evil)), evil),
                        new Contents(evil),
                        new Heading(1, evil, "a"),
                        Paragraph.of(
                                Run.of(evil),
                                Run.bold(evil),
                                Run.link(evil, URI.create("https://example.org/?a=1&b='"))),
                        BulletList.of(evil),
                        NumberedList.of(evil),
                        new TableBlock(
                                evil,
                                List.of(TableBlock.Column.text(evil), TableBlock.Column.number(evil)),
                                rows,
                                evil),
                        new FigureBlock(SampleTrends.entrants(), evil, evil, 0.5)));
        Document html = parse(paper);
        assertThat(all(html, "script")).isEmpty();
        for (Element element : all(html, "*")) {
            assertThat(element.hasAttribute("onclick")).isFalse();
        }
        assertThat(all(html, "li").getLast().getTextContent()).isEqualTo(evil.replace("\u0000", ""));
    }

    @Test
    void symbolsAreHiddenFromThoseWhoHearTheWord() {
        TableBlock table = new TableBlock(
                "t",
                List.of(TableBlock.Column.text("A"), TableBlock.Column.text("B")),
                List.of(new TableBlock.Row("x", List.of(new TableBlock.Cell("Improving", CellSymbol.DIAMOND)), false)),
                null);
        Element symbol = all(parse(SamplePapers.paper(table)), "span").getFirst();
        assertThat(symbol.getAttribute("aria-hidden")).isEqualTo("true");
        assertThat(symbol.getAttribute("class")).isEqualTo("qb-symbol qb-symbol-improving");
    }

    private Document parse(PaperDocument paper) {
        String html = renderer.render(paper, ChartTheme.LIGHT);
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)));
        } catch (Exception e) {
            throw new AssertionError("Not well-formed", e);
        }
    }

    private static List<Element> all(Document html, String tag) {
        NodeList nodes = html.getElementsByTagName(tag);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
