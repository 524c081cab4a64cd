package org.quarterboard.papers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quarterboard.files.FileId;
import org.quarterboard.files.FileStore;
import org.springframework.stereotype.Component;

/** Puts together what is kept of a pack, so that it can be read section by section. Asks nobody whether they may. */
@Component
class PackReader {

    private final PackStore store;
    private final PackPageStore pageStore;
    private final FileStore files;

    PackReader(PackStore store, PackPageStore pageStore, FileStore files) {
        this.store = store;
        this.pageStore = pageStore;
        this.files = files;
    }

    ReadablePack read(BoardPaper paper, PaperItem item) {
        Manifest.Outline outline = Manifest.outline(text(paper.files().list()));
        TwinText.Cut cut =
                TwinText.cut(text(paper.files().twin()), outline.sections().keySet());
        List<PackPage> pages = pageStore.pages(paper.number());
        Map<Integer, PackPage> byNumber = pages.stream()
                .collect(Collectors.toMap(PackPage::number, page -> page, (one, same) -> one, TreeMap::new));
        Map<String, PackPage> headings = new HashMap<>();
        pageStore.headings(paper.number()).forEach((anchor, number) -> {
            if (byNumber.containsKey(number)) {
                headings.put(anchor, byNumber.get(number));
            }
        });
        Map<String, PackInset> insets = store.insets(paper).stream()
                .collect(Collectors.toMap(PackInset::code, inset -> inset, (one, same) -> one, LinkedHashMap::new));
        List<PackSection> sections = new ArrayList<>();
        for (TwinText.Part part : cut.parts()) {
            Optional<PackInset> inset = Optional.ofNullable(insets.get(part.code()));
            sections.add(new PackSection(
                    part.code(),
                    outline.identity(part.code()),
                    fingerprint(part, outline, inset),
                    part.title(),
                    part.heading(),
                    part.body(),
                    Optional.ofNullable(headings.get(part.code())),
                    pages(part.code(), Optional.ofNullable(headings.get(part.code())), pages),
                    inset.map(own -> own(own, pages)).orElse(List.of())));
        }
        return new ReadablePack(item, cut.language(), cut.opening(), headings, pages, sections);
    }

    /** A member's paper keeps its words when another one comes before it and it is given another number. */
    private static String fingerprint(TwinText.Part part, Manifest.Outline outline, Optional<PackInset> inset) {
        return inset.map(own -> Manifest.hash(
                        own.title() + '\n' + outline.fileHash(part.code()) + '\n' + TwinText.words(part.body())))
                .orElseGet(() -> outline.sections().getOrDefault(part.code(), ""));
    }

    private static List<PackPage> pages(String code, Optional<PackPage> first, List<PackPage> pages) {
        return pages.stream()
                .filter(page -> page.section().equals(code)
                        || first.filter(own -> own.number() == page.number()).isPresent())
                .toList();
    }

    private static List<PackPage> own(PackInset inset, List<PackPage> pages) {
        return pages.stream()
                .filter(page -> page.number() >= inset.firstPage() && page.number() < inset.firstPage() + inset.pages())
                .toList();
    }

    private String text(FileId id) {
        return new String(files.bytes(id), StandardCharsets.UTF_8);
    }
}
