package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for words on every page of a pack. */
final class PackHits {

    private PackHits() {}

    static List<PackHit> of(ReadablePack pack, PackSearch search) {
        List<PackHit> hits = new ArrayList<>();
        for (PackPage page : pack.pages()) {
            search.in(page.words()).ifPresent(found -> hits.add(onPage(pack, page, found)));
        }
        if (!pack.numbered()) {
            for (PackSection section : pack.sections()) {
                search.in(section.words())
                        .ifPresent(found -> hits.add(new PackHit(
                                0, "", section.code(), section.title(), false, found.count(), found.snippet())));
            }
        }
        return hits;
    }

    private static PackHit onPage(ReadablePack pack, PackPage page, PackSearch.Found found) {
        Optional<PackSection> section = at(pack, page, found.first());
        return new PackHit(
                page.number(),
                page.label(),
                section.map(PackSection::code).orElse(""),
                section.map(PackSection::title).orElse(""),
                section.stream().flatMap(own -> own.inset().stream()).anyMatch(page::equals),
                found.count(),
                found.snippet());
    }

    /** The section that the page begins with, or the last of those whose heading stands on it before the place. */
    private static Optional<PackSection> at(ReadablePack pack, PackPage page, int place) {
        Optional<PackSection> section = pack.section(page.section());
        String before = FoldedText.tight(page.words().substring(0, place));
        for (PackSection other : pack.sections()) {
            boolean begins = other.page().filter(page::equals).isPresent();
            String title = FoldedText.tight(other.title());
            // Words of the heading itself belong to it.
            if (begins && (before.contains(title) || inHeading(page, place, title))) {
                section = Optional.of(other);
            }
        }
        return section;
    }

    private static boolean inHeading(PackPage page, int place, String title) {
        String whole = FoldedText.tight(page.words());
        int heading = whole.indexOf(title);
        int at = FoldedText.tight(page.words().substring(0, place)).length();
        return heading >= 0 && at >= heading && at < heading + title.length();
    }
}
