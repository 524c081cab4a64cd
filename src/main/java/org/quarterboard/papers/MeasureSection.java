package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.FigureBlock;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.trends.Latest;
import org.quarterboard.trends.MeasurePage;

/** One measure: the finding, the newest value, what the series says, its picture and its table. */
record MeasureSection(PaperWords words) {

    private static final double ASPECT = 0.4;

    Section of(ShownMeasure measure) {
        MeasurePage page = measure.page();
        MeasureTables tables = new MeasureTables(words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, heading(measure), measure.anchor()));
        page.latest().ifPresent(latest -> blocks.addAll(newest(latest)));
        data(page).ifPresent(blocks::add);
        if (page.chart().isPresent()) {
            findings(measure).ifPresent(blocks::add);
            page.text()
                    .ifPresent(text -> page.chart()
                            .ifPresent(chart -> blocks.add(new FigureBlock(chart, text.description(), null, ASPECT))));
            blocks.add(tables.quarters(page));
        }
        if (!page.others().isEmpty()) {
            blocks.add(tables.others(page));
        }
        blocks.add(PaperWords.note(words.get("measure.meaning", page.meaning(), page.better())));
        if (!page.notes().isEmpty()) {
            blocks.add(PaperWords.note(String.join(" ", page.notes())));
        }
        return Section.of("measure-" + page.code(), blocks, measure.figures());
    }

    /** What the heading has not said yet; in one paragraph, so that a measure takes about a page. */
    private static Optional<Paragraph> findings(ShownMeasure measure) {
        List<String> more = measure.page().furtherFindings();
        return more.isEmpty() ? Optional.empty() : Optional.of(Paragraph.of(String.join(" ", more)));
    }

    /** How far the newest figure can be relied on, wherever there is more to say than that it is complete. */
    private Optional<Paragraph> data(MeasurePage page) {
        return page.latest().isEmpty() || page.health().calm()
                ? Optional.empty()
                : Optional.of(Paragraph.of(words.get(
                        "measure.health",
                        page.health().words(),
                        String.join(" ", page.health().reasons()))));
    }

    private String heading(ShownMeasure measure) {
        String title = measure.page().title();
        return measure.page().chart().isPresent() ? words.get("measure.heading", title, measure.finding()) : title;
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
