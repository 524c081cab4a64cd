package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.BulletList;
import org.quarterboard.documents.ForeignPages;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.ListItem;
import org.quarterboard.documents.PageBreak;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.Run;
import org.quarterboard.files.PaperFinding;
import org.quarterboard.files.Sha256;

/** What members and partners brought, in the order of the agenda: a sheet for each paper, then its own pages. */
record MemberPapersSection(PaperWords words) {

    /** What leaves a screen reader with nothing to say, or with one long line. */
    private static final Set<PaperFinding.Kind> SILENT =
            Set.of(PaperFinding.Kind.NOT_TAGGED, PaperFinding.Kind.PAGES_WITHOUT_TEXT);

    List<Section> of(List<MemberPaper> papers) {
        List<Section> sections = new ArrayList<>();
        if (!papers.isEmpty()) {
            sections.add(Section.of(
                    "papers",
                    List.of(
                            new PageBreak(),
                            new Heading(1, words.get("members.heading"), "papers"),
                            Paragraph.of(words.get("members.lead", papers.size())))));
        }
        papers.forEach(paper -> sections.add(one(paper)));
        return sections;
    }

    private Section one(MemberPaper paper) {
        List<Block> blocks = new ArrayList<>();
        if (paper.number() > 1) {
            blocks.add(new PageBreak());
        }
        blocks.addAll(sheet(paper, Optional.empty()));
        return Section.of(paper.code(), blocks);
    }

    /**
     * What a paper is for, and the room for its pages.
     *
     * @param more what else there is to know before one reads it
     */
    List<Block> sheet(MemberPaper paper, Optional<String> more) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(
                2, words.get("members.paper", paper.number(), paper.item().title()), paper.code()));
        more.ifPresent(words -> blocks.add(Paragraph.of(Run.bold(words))));
        blocks.add(Paragraph.of(paper.item().summary()));
        String purpose = words.foreign(paper.entry().purpose().messageKey());
        List<ListItem> facts = new ArrayList<>();
        facts.add(ListItem.of(
                words.get("members.item", paper.place(), paper.entry().title(), purpose)));
        if (!paper.entry().ask().isBlank()) {
            facts.add(ListItem.of(words.get("members.ask", paper.entry().ask())));
        }
        facts.add(ListItem.of(words.get(
                "members.file",
                paper.fileName(),
                paper.item().pages(),
                words.moment(paper.item().addedAt()))));
        if (paper.item().findings().stream().anyMatch(finding -> SILENT.contains(finding.kind()))) {
            facts.add(ListItem.of(words.get("members.silent")));
        }
        if (paper.item().findings().stream().anyMatch(finding -> finding.kind() == PaperFinding.Kind.SIGNED)) {
            facts.add(ListItem.of(words.get("members.signed")));
        }
        facts.add(ListItem.of(words.get("members.hash", Sha256.hex(paper.bytes()))));
        blocks.add(new BulletList(facts));
        blocks.add(new ForeignPages(
                paper.code(),
                paper.item().pages(),
                words.get("members.pages", paper.item().pages())));
        return blocks;
    }
}
