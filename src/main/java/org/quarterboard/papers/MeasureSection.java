package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.BulletList;
import org.quarterboard.documents.FigureBlock;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.ListItem;
import org.quarterboard.documents.PageBreak;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.trends.Latest;
import org.quarterboard.trends.MeasurePage;

/** One measure: the finding, the newest value, what the series says, its picture and its table. */
record MeasureSection(PaperWords words) {

    private static final double ASPECT = 0.4;

    /** @param first whether it stands below the heading of its part, so that it needs no page of its own */
    Section of(ShownMeasure measure, boolean first) {
        MeasurePage page = measure.page();
        MeasureTables tables = new MeasureTables(words);
        List<Block> blocks = new ArrayList<>();
        if (!first && page.chart().isPresent()) {
            blocks.add(new PageBreak());
        }
        blocks.add(new Heading(2, heading(measure), measure.anchor()));
        page.latest().ifPresent(latest -> blocks.addAll(newest(latest)));
        if (page.chart().isPresent()) {
            blocks.add(new BulletList(page.findings().stream().map(ListItem::of).toList()));
            page.text()
                    .ifPresent(text -> page.chart()
                            .ifPresent(chart -> blocks.add(new FigureBlock(chart, text.description(), null, ASPECT))));
            blocks.add(tables.quarters(page));
        }
        if (!page.others().isEmpty()) {
            blocks.add(tables.others(page));
        }
        blocks.add(PaperWords.note(words.get("measure.meaning", page.meaning(), page.better())));
        page.notes().forEach(note -> blocks.add(PaperWords.note(note)));
        return Section.of("measure-" + page.code(), blocks, measure.figures());
    }

    private String heading(ShownMeasure measure) {
        String title = measure.page().title();
        return measure.page().chart().isPresent()
                ? words.get("measure.heading", title, measure.line().finding())
                : title;
    }

    private List<Block> newest(Latest latest) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(PaperWords.lead(words.get(
                latest.fraction().isEmpty() ? "measure.value" : "measure.value-of",
                latest.valueText(),
                latest.quarterText(),
                latest.fraction(),
                latest.provisional() ? words.get("measure.provisional") : "")));
        Optional<String> interval = latest.interval().map(text -> words.get("measure.interval", text));
        blocks.add(Paragraph.of(interval.map(text -> text + " ").orElse("")
                + words.get("measure.change", latest.change(), latest.yearChange())));
        return blocks;
    }
}
