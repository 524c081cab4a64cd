package org.quarterboard.documents;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.SampleTrends;

/** Documents of many shapes. */
final class SamplePapers {
    static final String LONG = "The board considered attendance by sector and asked why education was absent twice"
            + " running, and what would be done about it before the next quarter. ";
    static final PrintRun RUN =
            new PrintRun(Instant.parse("2026-06-05T16:00:00Z"), "pack-1", (page, pages) -> page + " of " + pages);

    private SamplePapers() {}

    static byte[] print(PaperDocument paper) {
        return new PdfRenderer(new ChartRenderer()).render(paper, RUN);
    }

    static PaperDocument paper(List<? extends Block> blocks) {
        return new PaperDocument(
                "Board pack Q1 2026/27",
                "en-GB",
                "Papers",
                "Exampleshire",
                "Board pack",
                "Official",
                List.copyOf(blocks));
    }

    static PaperDocument paper(Block... blocks) {
        return paper(List.of(blocks));
    }

    static Map<String, PaperDocument> all() {
        Map<String, PaperDocument> all = new LinkedHashMap<>();
        all.put("nothing", paper());
        all.put("cover alone", paper(cover()));
        all.put("one paragraph", paper(Paragraph.of(LONG)));
        all.put("empty texts", paper(Paragraph.of(""), BulletList.of(), NumberedList.of(""), new PageBreak()));
        all.put("lists over pages", paper(BulletList.of(repeated(40)), NumberedList.of(repeated(40))));
        all.put("sixty rows", paper(new Heading(1, "Measures", "m"), rows(60)));
        all.put("no rows", paper(rows(0)));
        all.put("empty cells", paper(emptyCells()));
        all.put("a cell longer than a page", paper(longCell()));
        all.put("figures", paper(new Heading(1, "Figures", "f"), figure(null), figure("A caption"), tallFigure()));
        all.put("links", links());
        all.put("contents over two pages", contents(90));
        all.put("Welsh", welsh());
        all.put(
                "strange letters",
                paper(Paragraph.of("漢字 \uD83D\uDE00 \u0007\u200B tab\tnew\nline " + "x".repeat(400))));
        all.put("names in other scripts", names());
        all.put("pages of other files", foreign());
        all.put("everything", everything());
        return all;
    }

    static PaperDocument contents(int sections) {
        List<Block> blocks = new ArrayList<>(List.of(cover(), new Contents("Contents")));
        for (int i = 1; i <= sections; i++) {
            blocks.add(new Heading(i % 3 == 1 ? 1 : i % 3 == 2 ? 2 : 3, "Finding number " + i, "s" + i));
            blocks.add(Paragraph.of(LONG.repeat(1 + i % 4)));
        }
        return paper(blocks);
    }

    static PaperDocument foreign() {
        return paper(
                cover(),
                new Contents("Contents"),
                new Heading(1, "Agenda", "agenda"),
                Paragraph.of(LONG),
                new Heading(1, "First paper", "first"),
                Paragraph.of(LONG),
                new ForeignPages("paper-1", 3, "Three pages"),
                new Heading(1, "Second paper", "second"),
                new ForeignPages("paper-2", 1, "One page"),
                new ForeignPages("paper-3", 2, "Two pages"),
                new Heading(1, "Glossary", "glossary"),
                Paragraph.of(LONG),
                new ForeignPages("paper-4", 1, "One page"));
    }

    static PaperDocument links() {
        return paper(
                new Heading(1, "First", "first"),
                Paragraph.of(
                        Run.of("See "),
                        Run.link("the second part", "second"),
                        Run.of(" and "),
                        Run.link("guidance whose name is so long that it runs over the end of the line", web()),
                        Run.of(". "),
                        Run.bold("Decide.")),
                new BulletList(List.of(ListItem.of(Run.link("a link in a list", web())))),
                new Heading(2, "Second", "second"));
    }

    static PaperDocument welsh() {
        return new PaperDocument(
                "Pecyn y bwrdd",
                "cy-GB",
                "Papurau",
                "Ynys Enghraifft",
                "Pecyn y bwrdd",
                "Swyddogol",
                List.of(
                        new Heading(1, "Ŵyth o blant: tŷ, dŵr, gŵyl", "wyth"),
                        Paragraph.of("Ŷ ŵ ŷ â ê î ô û ẁ ẃ ẅ ỳ ý ÿ ï ö → ✓")));
    }

    /** Names as people write them: Hebrew, Arabic (letters that join, and the lam with its alef), Persian, emoji, Welsh. */
    static PaperDocument names() {
        String hebrew = "\u05D9\u05D5\u05E1\u05E3 \u05DB\u05D4\u05DF";
        String arabic = "\u0645\u062D\u0645\u062F \u0635\u0644\u0627\u062D";
        String persian = "\u0634\u06CC\u0631\u06CC\u0646";
        String welsh = "Si\u00F4n, Sio\u0302n, Ly\u0302n, w\u0302yn";
        return paper(
                new Heading(1, "A paper by " + hebrew + " and others (12)", "a"),
                new Heading(2, arabic, "b"),
                Paragraph.of(
                        "Written by " + hebrew + ", " + arabic + ", 5, and " + persian + "; seen by " + welsh + "."),
                Paragraph.of(
                        Run.of("Thanks \uD83C\uDF89\uD83D\uDE00 \u2764\uFE0F \uD83D\uDC4D\uD83C\uDFFD to "),
                        Run.bold(arabic),
                        Run.of(" for "),
                        Run.link("the guidance of " + hebrew, web()),
                        Run.of(". "),
                        Run.of((hebrew + " " + arabic + " and so on; ").repeat(9))),
                BulletList.of(persian, hebrew + "!", "\uD83D\uDE00"),
                new Paragraph(List.of(Run.of("A note by " + arabic)), Paragraph.Style.NOTE));
    }

    static PaperDocument everything() {
        return paper(
                cover(),
                new Contents("Contents"),
                new PageBreak(),
                new Heading(1, "Education absent twice", "education"),
                new Paragraph(List.of(Run.of(LONG)), Paragraph.Style.LEAD),
                Paragraph.of("The board is asked to:"),
                NumberedList.of("note this", LONG),
                rows(30),
                new Heading(2, "First time entrants", "fte"),
                figure("A caption"),
                new Heading(3, "What the service says", "says"),
                Paragraph.of(LONG.repeat(20)),
                new Paragraph(List.of(Run.of("A note.")), Paragraph.Style.NOTE));
    }

    static Cover cover() {
        return new Cover(
                "Exampleshire",
                "Board pack",
                "Quarter 1 2026/27",
                List.of(new Cover.Detail("Meeting", "12 June 2026"), new Cover.Detail("Place", LONG)),
                "Official");
    }

    static TableBlock rows(int count) {
        List<TableBlock.Row> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(TableBlock.Row.of("Measure " + i, Integer.toString(i * 1013), i % 7 == 0 ? LONG : "stable"));
        }
        List<TableBlock.Column> columns = List.of(
                TableBlock.Column.text("Name"), TableBlock.Column.number("Value"), TableBlock.Column.text("Remark"));
        return new TableBlock("All measures", columns, rows, "Source: returns.");
    }

    static FigureBlock figure(String caption) {
        return new FigureBlock(SampleTrends.entrants(), "Line chart of twelve quarters", caption, 0.4);
    }

    private static FigureBlock tallFigure() {
        return new FigureBlock(SampleTrends.education(), "Line chart of twenty-four quarters", LONG.repeat(3), 1.2);
    }

    private static TableBlock emptyCells() {
        TableBlock.Cell marked = new TableBlock.Cell("Improving", CellSymbol.DIAMOND);
        List<TableBlock.Row> rows = new ArrayList<>(List.of(
                TableBlock.Row.of("Blank", "", ""),
                new TableBlock.Row("Marked", List.of(marked, new TableBlock.Cell("No", CellSymbol.RING)), false),
                TableBlock.Row.total("All", "1", "2")));
        List<TableBlock.Column> columns = List.of(
                TableBlock.Column.text("Sector"), TableBlock.Column.number(""), TableBlock.Column.text("Change"));
        return new TableBlock("Cells", columns, rows, null);
    }

    private static TableBlock longCell() {
        return new TableBlock(
                "Long",
                List.of(TableBlock.Column.text("Key"), TableBlock.Column.text("Text")),
                List.of(TableBlock.Row.of("Before", "x"), TableBlock.Row.of("Key", LONG.repeat(60))),
                null);
    }

    private static String[] repeated(int count) {
        String[] items = new String[count];
        for (int i = 0; i < count; i++) {
            items[i] = "Item " + i + ": " + LONG.repeat(i % 3);
        }
        return items;
    }

    private static URI web() {
        return URI.create("https://example.org/guidance?part=1&page=2");
    }
}
