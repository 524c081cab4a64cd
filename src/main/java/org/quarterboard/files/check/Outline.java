package org.quarterboard.files.check;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.quarterboard.files.check.PdfFacts.Fault;

/** Bookmarks that lead back to themselves keep a reader busy for ever. */
final class Outline {

    private Outline() {}

    static void refuseCircles(PDDocumentCatalog catalog) throws FaultFound {
        COSDictionary root = catalog.getCOSObject().getCOSDictionary(COSName.OUTLINES);
        if (root == null) {
            return;
        }
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            COSDictionary item = open.pop();
            if (!seen.add(item)) {
                throw new FaultFound(Fault.CIRCLE, "Outlines");
            }
            COSDictionary next = item.getCOSDictionary(COSName.NEXT);
            if (next != null) {
                open.push(next);
            }
            COSDictionary child = item.getCOSDictionary(COSName.FIRST);
            if (child != null) {
                open.push(child);
            }
        }
    }
}
