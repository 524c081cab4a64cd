package org.quarterboard.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.BulletList;
import org.quarterboard.documents.Contents;
import org.quarterboard.documents.Cover;
import org.quarterboard.documents.ForeignPages;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.ListItem;
import org.quarterboard.documents.PageBreak;
import org.quarterboard.documents.PaperDocument;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.AgendaPaperItem;

/**
 * A published pack with the papers that came later and without those that were taken back: every page that was there keeps what
 * stands on it and its number; what is put in bears letters (42A).
 *
 * @param late what became of the papers since
 * @param papers those that came later, with their pages, by the uuid that the agenda knows
 */
record PackEdition(
        PublishedPack pack,
        LatePapers late,
        List<AgendaEntry> agenda,
        Map<UUID, MemberPaper> papers,
        PaperWords words) {

    private static final String PAPERS = PackPart.PAPERS.code();
    private static final String FIGURES = PackPart.FIGURES.code();
    private static final String CHANGES = "changes";

    /** What changes, section by section: the pages of the contents aside, all else is as it was. */
    Map<String, Section> sections() {
        Map<String, Section> sections = new LinkedHashMap<>();
        sections.put(CHANGES, Section.of(CHANGES, changes()));
        for (PackInset gone : late.takenBack()) {
            sections.put(gone.code(), Section.of(gone.code(), inPlace(gone)));
        }
        if (late.insets().isEmpty()) {
            sections.put(PAPERS, Section.of(PAPERS, opening()));
        }
        late.came().stream()
                .filter(paper -> !late.replacements().containsKey(paper.uuid()))
                .forEach(paper -> {
                    MemberPaper one = paper(paper);
                    sections.put(one.code(), Section.of(one.code(), sheet(one, "late.came")));
                });
        return sections;
    }

    /** The papers in the edition, those of the pack first. */
    List<BoundPaper> bound(List<BoundPaper> ofPack) {
        List<BoundPaper> bound = new ArrayList<>(ofPack);
        bound.removeIf(paper -> isTakenBack(paper.code()));
        late.came().forEach(paper -> bound.add(paper(paper).bound()));
        return bound;
    }

    PaperDocument document(Manifest manifest, Instant at, String by) {
        PaperDocument was = pack.document();
        Map<String, Section> sections = sections();
        List<Block> blocks = new ArrayList<>();
        String skipped = "";
        for (Block block : was.blocks()) {
            if (!skipped.isEmpty()) {
                if (block instanceof ForeignPages foreign && foreign.code().equals(skipped)) {
                    behind(foreign.code(), sections, blocks);
                    skipped = "";
                }
                continue;
            }
            switch (block) {
                case Cover cover -> {
                    blocks.add(cover(cover, manifest, at, by));
                    blocks.add(PageBreak.upTo(lastOfContents()));
                }
                case Contents contents -> {
                    blocks.add(contents);
                    blocks.add(PageBreak.upTo(lastOfContents()));
                    blocks.addAll(blocksOf(sections, CHANGES));
                    blocks.add(new PageBreak());
                }
                case Heading heading
                when isTakenBack(heading.anchor()) -> {
                    skipped = heading.anchor();
                    blocks.add(PageBreak.upTo(inset(skipped).lastPage()));
                    blocks.addAll(blocksOf(sections, skipped));
                    blocks.add(new PageBreak());
                }
                case Heading heading
                when heading.anchor().equals(FIGURES) -> {
                    beforeFigures(sections, blocks);
                    blocks.add(heading);
                }
                case ForeignPages foreign -> {
                    blocks.add(foreign);
                    behind(foreign.code(), sections, blocks);
                }
                default -> blocks.add(block);
            }
        }
        return new PaperDocument(
                was.title(), was.language(), was.subject(), was.author(), was.runningHead(), was.footer(), blocks);
    }

    /** Pages of the contents that run over bear letters, since the first section begins a page. */
    private int lastOfContents() {
        return pack.pageOf().entrySet().stream()
                        .mapToInt(Map.Entry::getValue)
                        .min()
                        .orElseThrow()
                - 1;
    }

    private static List<Block> blocksOf(Map<String, Section> sections, String code) {
        return Optional.ofNullable(sections.get(code)).orElseThrow().blocks();
    }

    private boolean isTakenBack(String anchor) {
        return late.takenBack().stream().anyMatch(inset -> inset.code().equals(anchor));
    }

    private PackInset inset(String code) {
        return late.insets().stream()
                .filter(inset -> inset.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Papers that came behind a paper of the pack. */
    private void behind(String code, Map<String, Section> sections, List<Block> blocks) {
        PackInset before = inset(code);
        put(late.behind(Optional.of(before), agenda), before.lastPage(), sections, blocks);
    }

    /** In a pack without papers they stand before the origins of the figures, with a heading that it did not have. */
    private void beforeFigures(Map<String, Section> sections, List<Block> blocks) {
        List<AgendaPaperItem> came = late.insets().isEmpty() ? late.behind(Optional.empty(), agenda) : List.of();
        if (came.isEmpty()) {
            return;
        }
        int before = Optional.ofNullable(pack.pageOf().get(FIGURES)).orElseThrow() - 1;
        blocks.add(PageBreak.upTo(before));
        blocks.addAll(blocksOf(sections, PAPERS));
        // The heading takes a page, and with it a letter.
        put(came, before, 1, sections, blocks);
    }

    private void put(List<AgendaPaperItem> came, int page, Map<String, Section> sections, List<Block> blocks) {
        put(came, page, 0, sections, blocks);
    }

    private void put(
            List<AgendaPaperItem> came, int page, int taken, Map<String, Section> sections, List<Block> blocks) {
        for (AgendaPaperItem paper : came) {
            blocks.add(PageBreak.upTo(page, taken + late.lettersBefore(paper, agenda)));
            blocks.addAll(blocksOf(sections, paper(paper).code()));
        }
        if (!came.isEmpty()) {
            blocks.add(new PageBreak());
        }
    }

    private MemberPaper paper(AgendaPaperItem item) {
        return Optional.ofNullable(papers.get(item.uuid())).orElseThrow();
    }

    /** In the place of a paper that was taken back: the one that came for it, or a sheet that says so. */
    private List<Block> inPlace(PackInset gone) {
        Optional<MemberPaper> instead = late.replacements().entrySet().stream()
                .filter(pair -> pair.getValue().equals(gone))
                .map(pair -> Optional.ofNullable(papers.get(pair.getKey())).orElseThrow())
                .findFirst();
        if (instead.isPresent()) {
            return sheet(instead.get(), "late.instead", gone.title(), reason(gone));
        }
        return List.of(
                new Heading(2, words.get("late.gone-heading", number(gone), gone.title()), gone.code()),
                Paragraph.of(words.get(
                        "late.gone", words.moment(late.item(gone).withdrawnAt().orElseThrow()), reason(gone))));
    }

    private String reason(PackInset gone) {
        return late.item(gone).reason();
    }

    private List<Block> sheet(MemberPaper paper, String key, Object... arguments) {
        List<Object> all = new ArrayList<>();
        all.add(words.moment(paper.item().addedAt()));
        all.addAll(List.of(arguments));
        return new MemberPapersSection(words).sheet(paper, Optional.of(words.get(key, all.toArray())));
    }

    private List<Block> opening() {
        return List.of(
                new Heading(1, words.get("members.heading"), PAPERS),
                Paragraph.of(words.get("members.lead", late.came().size())));
    }

    private List<Block> changes() {
        Map<UUID, PackInset> replacements = late.replacements();
        List<ListItem> lines = new ArrayList<>();
        for (PackInset gone : late.takenBack()) {
            Optional<AgendaPaperItem> instead = late.came().stream()
                    .filter(paper -> gone.equals(replacements.get(paper.uuid())))
                    .findFirst();
            lines.add(ListItem.of(
                    instead.isPresent()
                            ? words.get(
                                    "late.line-instead",
                                    number(gone),
                                    instead.get().title(),
                                    gone.title())
                            : words.get("late.line-gone", number(gone), gone.title(), reason(gone))));
        }
        late.came().stream()
                .filter(paper -> !replacements.containsKey(paper.uuid()))
                .forEach(paper -> lines.add(ListItem.of(words.get(
                        "late.line-came", paper(paper).number(), paper.title(), words.moment(paper.addedAt())))));
        return List.of(
                new Heading(1, words.get("late.heading"), CHANGES),
                Paragraph.of(words.get("late.lead", words.moment(pack.item().builtAt()))),
                new BulletList(lines));
    }

    private int number(PackInset inset) {
        return late.insets().indexOf(inset) + 1;
    }

    private Cover cover(Cover was, Manifest manifest, Instant at, String by) {
        String fingerprint = words.get("cover.manifest");
        List<Cover.Detail> details = was.details().stream()
                .map(detail -> detail.term().equals(fingerprint)
                        ? new Cover.Detail(fingerprint, PaperMaker.inSixteens(manifest.sha256()))
                        : detail)
                .collect(Collectors.toCollection(ArrayList::new));
        String moment = words.moment(at);
        details.add(
                details.size() - 1,
                new Cover.Detail(
                        words.get("cover.amended"), by.isBlank() ? moment : words.get("cover.built-by", moment, by)));
        return new Cover(was.kicker(), was.title(), was.subtitle(), details, was.handling(), was.logo());
    }
}
