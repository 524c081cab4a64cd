package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.quarterboard.documents.PageBreak;

/**
 * What stands on which page of a printed pack.
 *
 * @param headings the page of each heading by its anchor, from 1
 * @param pages all of them in order
 */
record Pagination(Map<String, Integer> headings, List<PackPage> pages) {

    Pagination {
        headings = Map.copyOf(headings);
        pages = List.copyOf(pages);
    }

    /**
     * @param texts the words of each page of the bound file
     * @param label what a page is called, by its number
     */
    static Pagination of(
            List<Section> sections, Map<String, Integer> headings, List<String> texts, IntFunction<String> label) {
        TreeMap<Integer, String> from = new TreeMap<>();
        for (Section section : sections) {
            Integer page = headings.get(section.code());
            if (page != null) {
                from.put(atTop(section) ? page : page + 1, section.code());
            }
        }
        List<PackPage> pages = new ArrayList<>();
        for (int page = 1; page <= texts.size(); page++) {
            Map.Entry<Integer, String> section = from.floorEntry(page);
            pages.add(new PackPage(
                    page, label.apply(page), section == null ? "" : section.getValue(), texts.get(page - 1)));
        }
        return new Pagination(headings, pages);
    }

    /** Whether its first words are the first of a page: below the end of another section, the page is that one's. */
    private static boolean atTop(Section section) {
        return section.blocks().getFirst() instanceof PageBreak;
    }
}
