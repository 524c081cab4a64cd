package org.quarterboard.papers;

import java.util.List;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.BulletList;
import org.quarterboard.documents.Contents;
import org.quarterboard.documents.Cover;
import org.quarterboard.documents.FigureBlock;
import org.quarterboard.documents.ForeignPages;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.ListItem;
import org.quarterboard.documents.NumberedList;
import org.quarterboard.documents.PageBreak;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.Run;
import org.quarterboard.documents.TableBlock;

/** The words of a document piece by piece, so that two of them can be compared; a picture counts by its words. */
final class BlockWords {

    private BlockWords() {}

    static void append(StringBuilder out, Block block) {
        switch (block) {
            case Cover cover -> line(out, "cover", cover.title());
            case Contents contents -> line(out, "contents", contents.title());
            case Heading heading -> line(out, "heading " + heading.level(), heading.text());
            case Paragraph paragraph -> line(out, "paragraph", text(paragraph.runs()));
            case BulletList list -> items(out, list.items());
            case NumberedList list -> items(out, list.items());
            case FigureBlock figure -> line(out, "figure", figure.alternative());
            case TableBlock table -> table(out, table);
            case ForeignPages foreign -> line(out, "pages of " + foreign.code(), String.valueOf(foreign.pages()));
            case PageBreak turn -> {
                // Where a page ends is no part of what is said; how its pages may be passed on is.
                if (!turn.foot().isEmpty()) {
                    line(out, "foot", turn.foot());
                }
            }
        }
    }

    private static void items(StringBuilder out, List<ListItem> items) {
        items.forEach(item -> line(out, "item", text(item.runs())));
    }

    private static void table(StringBuilder out, TableBlock table) {
        line(out, "table", table.caption());
        table.columns().forEach(column -> line(out, "column", column.header()));
        for (TableBlock.Row row : table.rows()) {
            line(out, "row", row.header());
            row.cells().forEach(cell -> line(out, "cell", cell.text()));
        }
        if (table.note() != null) {
            line(out, "note", table.note());
        }
    }

    private static String text(List<Run> runs) {
        return String.join("", runs.stream().map(Run::text).toList());
    }

    private static void line(StringBuilder out, String kind, String text) {
        out.append(kind).append('\t').append(text).append('\n');
    }
}
