package org.quarterboard.files.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.quarterboard.files.check.PdfFacts.Fault;

/** A structure that leads back to itself is read aloud for ever. */
final class StructureCircles {

    /** Deeper than any text is; readers go down by calling themselves. */
    private static final int DEEPEST = 400;

    private final Set<COSBase> above = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<COSBase> done = Collections.newSetFromMap(new IdentityHashMap<>());

    /** An element, and those of its kids that are still to come. */
    private record Step(COSDictionary element, Iterator<COSDictionary> kids) {}

    private StructureCircles() {}

    static void refuse(PDDocumentCatalog catalog) throws FaultFound {
        COSDictionary root = catalog.getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root != null) {
            new StructureCircles().walk(root);
        }
    }

    private void walk(COSDictionary root) throws FaultFound {
        Deque<Step> path = new ArrayDeque<>();
        down(path, root);
        while (!path.isEmpty()) {
            Step step = path.getLast();
            if (step.kids().hasNext()) {
                COSDictionary kid = step.kids().next();
                if (above.contains(kid)) {
                    throw new FaultFound(Fault.CIRCLE, "StructTreeRoot");
                }
                if (!done.contains(kid)) {
                    down(path, kid);
                }
            } else {
                path.removeLast();
                above.remove(step.element());
                done.add(step.element());
            }
        }
    }

    private void down(Deque<Step> path, COSDictionary element) throws FaultFound {
        if (path.size() >= DEEPEST) {
            throw new FaultFound(Fault.TOO_DEEP, "StructTreeRoot");
        }
        above.add(element);
        path.addLast(new Step(element, kids(element).iterator()));
    }

    private static List<COSDictionary> kids(COSDictionary element) {
        List<COSDictionary> found = new ArrayList<>();
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary kid) {
            found.add(kid);
        } else if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary kid) {
                    found.add(kid);
                }
            }
        }
        return found;
    }
}
