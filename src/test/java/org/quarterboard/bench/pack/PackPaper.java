package org.quarterboard.bench.pack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.BulletList;
import org.quarterboard.documents.Contents;
import org.quarterboard.documents.Cover;
import org.quarterboard.documents.FigureBlock;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.ListItem;
import org.quarterboard.documents.PageBreak;
import org.quarterboard.documents.PaperDocument;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.PdfRenderer;
import org.quarterboard.documents.PrintRun;
import org.quarterboard.documents.PrintedPdf;
import org.quarterboard.documents.TableBlock;

/** The pack by Quarterboard. */
final class PackPaper {
    /** Height of a figure for a width of 1. */
    static final double ASPECT = 0.55;

    private static final PdfRenderer RENDERER = new PdfRenderer(new ChartRenderer());
    private static final PrintRun RUN =
            new PrintRun(Instant.EPOCH, "bench pack", (page, pages) -> "Page " + page + " of " + pages);

    private PackPaper() {}

    static byte[] print(Pack pack) {
        return printed(pack).bytes();
    }

    static PrintedPdf printed(Pack pack) {
        List<Block> blocks = new ArrayList<>(List.of(
                new Cover(
                        Pack.AUTHOR,
                        Pack.TITLE,
                        Pack.SUBTITLE,
                        List.of(new Cover.Detail(Pack.MEETING, Pack.DATE)),
                        Pack.FOOT),
                new Contents(Pack.CONTENTS),
                new PageBreak()));
        pack.items().forEach(item -> blocks.add(block(item)));
        return RENDERER.print(
                new PaperDocument(Pack.TITLE, "en-GB", Pack.SUBTITLE, Pack.AUTHOR, Pack.HEAD, Pack.FOOT, blocks), RUN);
    }

    /** The longest pack of a seed that has no more pages than asked. */
    static Pack ofPages(long seed, int pages) {
        int fits = 1;
        int tooMany = pages * 8;
        while (tooMany - fits > 1) {
            int count = (fits + tooMany) / 2;
            if (printed(PackContent.of(seed, count)).pages() <= pages) {
                fits = count;
            } else {
                tooMany = count;
            }
        }
        return PackContent.of(seed, fits);
    }

    private static Block block(PackItem item) {
        return switch (item) {
            case PackItem.Title title -> new Heading(title.level(), title.text(), title.anchor());
            case PackItem.Words words -> Paragraph.of(words.text());
            case PackItem.Points points ->
                new BulletList(points.texts().stream().map(ListItem::of).toList());
            case PackItem.Table table -> table(table);
            case PackItem.Figure figure -> new FigureBlock(figure.chart(), figure.alternative(), null, ASPECT);
        };
    }

    private static TableBlock table(PackItem.Table table) {
        List<TableBlock.Column> columns = new ArrayList<>();
        for (int i = 0; i < table.heads().size(); i++) {
            columns.add(new TableBlock.Column(table.heads().get(i), i >= 1 && i <= 3));
        }
        List<TableBlock.Row> rows = table.rows().stream()
                .map(row -> TableBlock.Row.of(
                        row.getFirst(), row.subList(1, row.size()).toArray(String[]::new)))
                .toList();
        return new TableBlock(table.caption(), columns, rows, null);
    }
}
