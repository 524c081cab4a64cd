package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.BulletList;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.ListItem;
import org.quarterboard.documents.PageBreak;
import org.quarterboard.documents.Run;
import org.quarterboard.trends.QuarterSummary;
import org.quarterboard.trends.SummaryGroup;
import org.quarterboard.trends.SummaryLine;

/** The quarter in sentences that follow from rules, before its figures. */
record SummarySection(PaperWords words) {

    private static final String CODE = PackPart.SUMMARY.code();

    Section of(PaperSource source) {
        QuarterSummary summary = source.board().summary().orElseThrow();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, words.get("summary.heading", summary.quarterText()), CODE));
        blocks.add(PaperWords.lead(summary.headline()));
        for (SummaryGroup group : SummaryGroup.values()) {
            List<SummaryLine> lines = printed(summary).stream()
                    .filter(line -> line.group() == group)
                    .toList();
            if (!lines.isEmpty()) {
                blocks.add(new Heading(2, words.foreign(group.messageKey()), anchor(group)));
                blocks.add(new BulletList(lines.stream().map(this::line).toList()));
            }
        }
        int others = summary.lines().size() - printed(summary).size();
        if (others > 0) {
            blocks.add(PaperWords.note(words.get("summary.others", others)));
        }
        if (!summary.notes().isEmpty()) {
            blocks.add(PaperWords.note(String.join(" ", summary.notes())));
        }
        return Section.of(CODE, blocks, source.summaryFigures());
    }

    /** Of what is unchanged, or cannot be said, the main measures alone: the others would fill pages with nothing new. */
    static List<SummaryLine> printed(QuarterSummary summary) {
        return summary.lines().stream()
                .filter(line -> line.main()
                        || (line.group() != SummaryGroup.UNCHANGED && line.group() != SummaryGroup.CANNOT_SAY))
                .toList();
    }

    private static String anchor(SummaryGroup group) {
        return CODE + "-" + group.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ListItem line(SummaryLine line) {
        String data = line.data().isEmpty() ? "" : " " + words.get("summary.data", line.data());
        return ListItem.of(Run.bold(words.get("summary.line", line.title())), Run.of(" " + line.sentence() + data));
    }
}
