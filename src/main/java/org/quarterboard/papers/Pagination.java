package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.PageBreak;
import org.quarterboard.documents.PaperDocument;
import org.quarterboard.documents.PrintedPdf;

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

    /** @param texts the words of each page of the bound file */
    static Pagination of(Manifest manifest, PaperDocument document, PrintedPdf printed, List<String> texts) {
        Set<String> tops = tops(document);
        TreeMap<Integer, String> from = new TreeMap<>();
        for (String code : Manifest.outline(manifest.text()).sections().keySet()) {
            Integer page = printed.pageOf().get(code);
            if (page != null) {
                from.put(tops.contains(code) ? page : page + 1, code);
            }
        }
        List<PackPage> pages = new ArrayList<>();
        for (int page = 1; page <= texts.size(); page++) {
            Map.Entry<Integer, String> section = from.floorEntry(page);
            pages.add(new PackPage(
                    page, printed.label(page), section == null ? "" : section.getValue(), texts.get(page - 1)));
        }
        return new Pagination(printed.pageOf(), pages);
    }

    /** The headings that are the first words of a page: below the end of another section, the page is that one's. */
    private static Set<String> tops(PaperDocument document) {
        Set<String> tops = new HashSet<>();
        for (int i = 1; i < document.blocks().size(); i++) {
            if (document.blocks().get(i) instanceof Heading heading
                    && document.blocks().get(i - 1) instanceof PageBreak) {
                tops.add(heading.anchor());
            }
        }
        return tops;
    }
}
