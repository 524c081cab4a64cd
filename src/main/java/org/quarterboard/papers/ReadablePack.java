package org.quarterboard.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterboard.documents.Letters;

/**
 * A pack as it is read on the screen.
 *
 * @param language tag of its words
 * @param opening cover and contents, as HTML
 * @param headings the page of each heading by its anchor
 * @param pages all of them in order; none in packs of earlier releases
 */
public record ReadablePack(
        PaperItem item,
        String language,
        String opening,
        Map<String, PackPage> headings,
        List<PackPage> pages,
        List<PackSection> sections) {

    public ReadablePack {
        headings = Map.copyOf(headings);
        pages = List.copyOf(pages);
        sections = List.copyOf(sections);
    }

    /** Whether its pages are known. */
    public boolean numbered() {
        return !pages.isEmpty();
    }

    /** The letters that no font of papers has, each once: a question mark is printed for them. */
    public Set<String> unprinted() {
        return Letters.missing(opening
                + sections.stream()
                        .map(section -> section.heading() + section.body())
                        .collect(Collectors.joining()));
    }

    public Optional<PackSection> section(String code) {
        return sections.stream().filter(section -> section.code().equals(code)).findFirst();
    }

    /**
     * What a section of another pack of the meeting is here: a member's paper that was brought anew has kept its title, and
     * where one was taken back a sheet has its place.
     */
    Optional<PackSection> counterpart(PackSection other) {
        return sections.stream()
                .filter(section -> section.identity().equals(other.identity()))
                .findFirst()
                .or(() -> sections.stream()
                        .filter(section -> section.isPaper() && other.isPaper())
                        .filter(section -> section.bareTitle().equals(other.bareTitle()))
                        .findFirst())
                .or(() -> sections.stream()
                        .filter(section -> section.code().equals(other.code()))
                        .filter(section -> section.isPaper() != other.isPaper())
                        .findFirst());
    }
}
