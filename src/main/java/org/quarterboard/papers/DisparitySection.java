package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quarterboard.disparity.DisparityOverview;
import org.quarterboard.disparity.DisparityPage;
import org.quarterboard.disparity.DisparityPaper;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.BulletList;
import org.quarterboard.documents.FigureBlock;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.ListItem;
import org.quarterboard.documents.PageBreak;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.Run;

/**
 * Who fares worse: the clear findings in sentences, the way through the justice process, the pictures, what the board does
 * about it, what partners brought, how to read it. It holds true small counts, and every page of it says so.
 */
record DisparitySection(PaperWords words) {

    private static final String CODE = "disproportionality";
    private static final double ASPECT = 0.4;

    Section of(PaperSource source) {
        DisparityPaper paper = source.disparity();
        List<Block> blocks = new ArrayList<>();
        if (paper.isEmpty()) {
            blocks.add(heading(1, words.get("disparity.heading-empty"), CODE));
            blocks.add(
                    Paragraph.of(words.get("disparity.empty", source.service().name())));
            blocks.addAll(new DisparityPartners(words).missing(paper));
            return Section.of(CODE, blocks);
        }
        String handling = words.get("disparity.handling");
        blocks.add(new PageBreak(handling));
        blocks.add(heading(1, words.get("disparity.heading", paper.overview().title()), CODE));
        blocks.add(Paragraph.of(Run.bold(handling)));
        blocks.add(Paragraph.of(words.get("disparity.lead", paper.span())));
        blocks.addAll(findings(paper.overview()));
        blocks.addAll(journey(paper.overview()));
        paper.pictures().forEach(page -> blocks.addAll(picture(page, paper)));
        if (paper.more() > 0) {
            blocks.add(Paragraph.of(words.get("disparity.more", paper.more())));
        }
        blocks.addAll(new DisparityPartners(words).of(paper));
        blocks.add(heading(2, words.get("disparity.how"), "reading"));
        blocks.add(bullets(paper.notes()));
        return new Section(CODE, blocks, new LinkedHashSet<>(source.disparityFigures()), paper.counts());
    }

    private Heading heading(int level, String text, String anchor) {
        return new Heading(level, text, anchor.equals(CODE) ? CODE : CODE + "-" + anchor);
    }

    private static BulletList bullets(List<String> lines) {
        return new BulletList(lines.stream().map(ListItem::of).toList());
    }

    private List<Block> findings(DisparityOverview overview) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(2, words.get("disparity.findings"), "findings"));
        blocks.add(
                overview.findings().isEmpty()
                        ? Paragraph.of(words.get(overview.lines().isEmpty() ? "disparity.nothing" : "disparity.none"))
                        : bullets(overview.findings().stream()
                                .map(DisparityOverview.Finding::sentence)
                                .toList()));
        return blocks;
    }

    private List<Block> journey(DisparityOverview overview) {
        List<Block> blocks = new ArrayList<>();
        overview.journey().ifPresent(journey -> {
            blocks.add(heading(2, words.get("disparity.journey"), "journey"));
            blocks.add(new FigureBlock(journey.chart(), journey.text().description(), null, ASPECT));
        });
        if (!overview.lines().isEmpty()) {
            blocks.add(new DisparityTables(words).everything(overview));
        }
        if (!overview.without().isEmpty()) {
            blocks.add(PaperWords.note(words.get(
                    "disparity.without",
                    String.join(
                            "; ",
                            overview.without().stream()
                                    .map(counted -> words.foreign(counted.messageKey()))
                                    .toList()))));
        }
        return blocks;
    }

    private List<Block> picture(DisparityPage page, DisparityPaper paper) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(2, page.name(), page.counted().code().value()));
        page.chart()
                .ifPresent(picture -> blocks.add(
                        new FigureBlock(picture.chart(), picture.text().description(), null, ASPECT)));
        blocks.add(new DisparityTables(words).groups(page));
        page.second().forEach(second -> blocks.add(Paragraph.of(second.sentence())));
        Set<String> own = new LinkedHashSet<>(page.notes());
        own.addAll(page.unknown());
        paper.notes().forEach(own::remove);
        if (!own.isEmpty()) {
            blocks.add(PaperWords.note(String.join(" ", own)));
        }
        return blocks;
    }
}
