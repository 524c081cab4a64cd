package org.quarterboard.files.bind;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

/** The bookmarks of a paper, below the bookmark of the pack that leads to it. */
final class PaperBookmarks {

    private static final int DEEPEST = 8;

    private PaperBookmarks() {}

    static void take(PDDocument pack, PDDocument paper, List<PDPage> pages, int firstPage) throws IOException {
        PDDocumentOutline own = paper.getDocumentCatalog().getDocumentOutline();
        PDDocumentOutline all = pack.getDocumentCatalog().getDocumentOutline();
        if (own == null || all == null) {
            return;
        }
        PDOutlineNode before = before(pack, all, firstPage - 1);
        copy(own, before == null ? all : before, paper, pages, 0);
    }

    /** The last bookmark that leads to a page before this one, as deep as it lies. */
    private static @Nullable PDOutlineItem before(PDDocument pack, PDOutlineNode node, int index) throws IOException {
        PDOutlineItem found = null;
        for (PDOutlineItem item : node.children()) {
            PDPage page = item.findDestinationPage(pack);
            int at = page == null ? -1 : pack.getPages().indexOf(page);
            if (at >= 0 && at < index) {
                PDOutlineItem deeper = before(pack, item, index);
                found = deeper == null ? item : deeper;
            }
        }
        return found;
    }

    private static void copy(PDOutlineNode from, PDOutlineNode to, PDDocument paper, List<PDPage> pages, int depth)
            throws IOException {
        for (PDOutlineItem item : from.children()) {
            PDPageDestination place = place(paper, item, pages);
            PDOutlineItem copy = new PDOutlineItem();
            copy.setTitle(item.getTitle() == null ? "" : item.getTitle());
            if (place != null) {
                copy.setDestination(place);
            }
            to.addLast(copy);
            if (depth < DEEPEST) {
                copy(item, copy, paper, pages, depth + 1);
            }
        }
    }

    private static @Nullable PDPageDestination place(PDDocument paper, PDOutlineItem item, List<PDPage> pages)
            throws IOException {
        PDPage page = item.findDestinationPage(paper);
        int at = page == null ? -1 : paper.getPages().indexOf(page);
        if (at < 0 || at >= pages.size()) {
            return null;
        }
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(pages.get(at));
        return place;
    }
}
