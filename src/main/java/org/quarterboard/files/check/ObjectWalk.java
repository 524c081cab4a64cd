package org.quarterboard.files.check;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/** Goes through every object of a file, whether or not a page leads to it, and refuses what acts or hides. */
final class ObjectWalk {

    private final COSDocument document;
    private final Unpacking unpacking;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();

    ObjectWalk(COSDocument document, long mostBytes) {
        this.document = document;
        this.unpacking = new Unpacking(mostBytes);
    }

    void walk() throws FaultFound, IOException {
        open.push(document.getTrailer());
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            open.push(document.getObjectFromPool(key));
        }
        while (!open.isEmpty()) {
            look(open.pop());
        }
    }

    private void look(COSBase base) throws FaultFound, IOException {
        COSBase found = base instanceof COSObject reference ? reference.getObject() : base;
        if (found == null || !seen.add(found)) {
            return;
        }
        if (found instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                push(array.get(i));
            }
        } else if (found instanceof COSDictionary dictionary) {
            ObjectRules.judge(dictionary);
            dictionary.getValues().forEach(this::push);
            if (found instanceof COSStream stream) {
                unpacking.unpack(stream);
            }
        }
    }

    private void push(COSBase base) {
        if (base instanceof COSArray || base instanceof COSDictionary || base instanceof COSObject) {
            open.push(base);
        }
    }
}
