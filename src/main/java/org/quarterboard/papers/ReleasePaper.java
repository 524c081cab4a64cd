package org.quarterboard.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.quarterboard.disparity.ReleasePrinter;
import org.quarterboard.disparity.ReleaseText;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.BulletList;
import org.quarterboard.documents.FigureBlock;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.ListItem;
import org.quarterboard.documents.PaperDocument;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.PdfRenderer;
import org.quarterboard.documents.PrintRun;
import org.quarterboard.documents.TableBlock;
import org.quarterboard.documents.TableBlock.Cell;
import org.quarterboard.documents.TableBlock.Column;
import org.quarterboard.documents.TableBlock.Row;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.springframework.stereotype.Component;

/** Prints public statements. Every word and every mark comes from what is told. */
@Component
class ReleasePaper implements ReleasePrinter {

    /** As high as its rows need, and no more. */
    private static final double ASPECT = 0.2;

    private static final int TEXT_COLUMNS = 1;

    private final PdfRenderer pdf;
    private final Messages messages;
    private final Formats formats;

    ReleasePaper(PdfRenderer pdf, Messages messages, Formats formats) {
        this.pdf = pdf;
        this.messages = messages;
        this.formats = formats;
    }

    @Override
    public byte[] pdf(ReleaseText text, Locale locale, Instant at, UUID identity) {
        PaperWords words = new PaperWords(messages, formats, locale);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, text.title(), "statement"));
        text.lead().forEach(line -> blocks.add(Paragraph.of(line)));
        for (int i = 0; i < text.parts().size(); i++) {
            part(text.parts().get(i), i + 1, blocks, words);
        }
        blocks.add(new Heading(2, words.get("statement.how"), "how"));
        blocks.add(list(text.notes()));
        PaperDocument document = new PaperDocument(
                text.title(),
                locale.toLanguageTag(),
                text.lead().getFirst(),
                text.service(),
                text.title(),
                text.handling(),
                blocks);
        return pdf.render(
                document, new PrintRun(at, identity.toString(), (page, of) -> words.get("page-number", page, of)));
    }

    private static void part(ReleaseText.Part part, int number, List<Block> blocks, PaperWords words) {
        blocks.add(new Heading(2, part.heading(), "part-" + number));
        if (!part.sentences().isEmpty()) {
            blocks.add(list(part.sentences()));
        }
        part.chart()
                .ifPresent(picture -> blocks.add(
                        new FigureBlock(picture.chart(), picture.text().description(), null, ASPECT)));
        blocks.add(table(part));
        if (!part.course().points().isEmpty()) {
            blocks.add(course(part.course(), words));
        }
        blocks.add(list(part.notes()));
    }

    private static TableBlock table(ReleaseText.Part part) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(part.columns().getFirst()));
        int last = part.columns().size() - TEXT_COLUMNS;
        for (int i = 1; i < part.columns().size(); i++) {
            String head = part.columns().get(i);
            columns.add(i < last ? Column.number(head) : Column.text(head));
        }
        return new TableBlock(
                part.caption(),
                columns,
                part.lines().stream()
                        .map(line -> new Row(
                                line.name(), line.cells().stream().map(Cell::of).toList(), line.total()))
                        .toList(),
                null);
    }

    private static TableBlock course(ReleaseText.Course course, PaperWords words) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.get("statement.span")));
        course.groups().forEach(group -> columns.add(Column.text(group)));
        return new TableBlock(
                course.caption(),
                columns,
                course.points().stream()
                        .map(point -> new Row(
                                point.span(),
                                point.ratios().stream().map(Cell::of).toList(),
                                false))
                        .toList(),
                null);
    }

    private static BulletList list(List<String> lines) {
        return new BulletList(lines.stream().map(ListItem::of).toList());
    }
}
