package org.quarterboard.files.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.quarterboard.files.check.PdfFacts.Fault;

/** Finds pages by going through them: the number that a file claims need not be true. */
final class PageTree {

    private PageTree() {}

    static List<COSDictionary> pages(PDDocument document, int most) throws FaultFound {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        if (root == null) {
            throw new FaultFound(Fault.NO_PAGES, "");
        }
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> open = new ArrayDeque<>();
        open.push(root);
        List<COSDictionary> pages = new ArrayList<>();
        while (!open.isEmpty()) {
            COSDictionary node = open.pop();
            if (!seen.add(node)) {
                throw new FaultFound(Fault.CIRCLE, "Pages");
            }
            COSArray kids = node.getCOSArray(COSName.KIDS);
            if (kids == null) {
                pages.add(node);
                continue;
            }
            for (int i = 0; i < kids.size(); i++) {
                COSBase kid = kids.getObject(i);
                if (!(kid instanceof COSDictionary child)) {
                    // Viewers pass over a page that is lost, and nobody would miss it.
                    throw new FaultFound(Fault.DAMAGED, "Pages");
                }
                open.push(child);
            }
        }
        if (pages.isEmpty()) {
            throw new FaultFound(Fault.NO_PAGES, "");
        }
        if (pages.size() > most) {
            throw new FaultFound(Fault.TOO_MANY_PAGES, String.valueOf(pages.size()));
        }
        return pages;
    }
}
