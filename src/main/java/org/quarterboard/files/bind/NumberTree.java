package org.quarterboard.files.bind;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** Reads what a file keeps by number, however deep its tree. */
final class NumberTree {

    private NumberTree() {}

    static TreeMap<Integer, COSBase> entries(@Nullable COSDictionary tree) {
        TreeMap<Integer, COSBase> found = new TreeMap<>();
        collect(tree, found, Collections.newSetFromMap(new IdentityHashMap<>()));
        return found;
    }

    private static void collect(@Nullable COSDictionary node, TreeMap<Integer, COSBase> found, Set<COSBase> seen) {
        if (node == null || !seen.add(node)) {
            return;
        }
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
            if (numbers.getObject(i) instanceof COSNumber number) {
                // As it stands there: a reference stays one.
                found.put(number.intValue(), numbers.get(i + 1));
            }
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                collect(kid, found, seen);
            }
        }
    }
}
