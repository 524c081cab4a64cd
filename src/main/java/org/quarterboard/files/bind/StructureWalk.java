package org.quarterboard.files.bind;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** Goes through all elements below a node of a structure tree, each once, whatever leads back. */
final class StructureWalk {

    private StructureWalk() {}

    /** @param node the root, an element, or what stands under {@code K} of one of them */
    static void elements(COSBase node, Consumer<COSDictionary> visit) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        open.push(node);
        while (!open.isEmpty()) {
            COSBase next = resolved(open.pop());
            if (next == null || !seen.add(next)) {
                continue;
            }
            if (next instanceof COSArray kids) {
                for (int i = kids.size() - 1; i >= 0; i--) {
                    open.push(kids.get(i));
                }
            } else if (next instanceof COSDictionary element) {
                if (element.containsKey(COSName.S)) {
                    visit.accept(element);
                }
                COSBase kids = element.getDictionaryObject(COSName.K);
                if (kids instanceof COSArray || kids instanceof COSDictionary) {
                    open.push(kids);
                }
            }
        }
    }

    private static @Nullable COSBase resolved(COSBase base) {
        return base instanceof COSObject reference ? reference.getObject() : base;
    }
}
