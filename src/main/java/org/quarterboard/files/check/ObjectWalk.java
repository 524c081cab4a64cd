package org.quarterboard.files.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.files.check.PdfFacts.Fault;

/** Goes through every object of a file, whether or not a page leads to it, and refuses what acts or hides. */
final class ObjectWalk {

    private static final int BUFFER = 1 << 16;

    private static final Map<String, Fault> ACTIONS = Map.of(
            "JavaScript", Fault.SCRIPT,
            "Launch", Fault.LAUNCH,
            "ImportData", Fault.LAUNCH,
            "SubmitForm", Fault.LAUNCH,
            "GoToE", Fault.ATTACHMENT,
            "Rendition", Fault.MEDIA,
            "Movie", Fault.MEDIA,
            "Sound", Fault.MEDIA,
            "RichMediaExecute", Fault.MEDIA);

    private static final Map<String, Fault> KEYS = Map.of(
            "JS", Fault.SCRIPT,
            "JavaScript", Fault.SCRIPT,
            "EF", Fault.ATTACHMENT,
            "EmbeddedFiles", Fault.ATTACHMENT,
            "XFA", Fault.XFA,
            "RichMediaContent", Fault.MEDIA);

    private static final Map<String, Fault> SUBTYPES = Map.of(
            "FileAttachment", Fault.ATTACHMENT,
            "RichMedia", Fault.MEDIA,
            "Movie", Fault.MEDIA,
            "Sound", Fault.MEDIA,
            "Screen", Fault.MEDIA);

    /** Pictures are not unpacked here: their own formats bound them. */
    private static final Set<String> PICTURES =
            Set.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF");

    private final COSDocument document;
    private final long mostBytes;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();
    private long unpacked;

    ObjectWalk(COSDocument document, long mostBytes) {
        this.document = document;
        this.mostBytes = mostBytes;
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
            judge(dictionary);
            dictionary.getValues().forEach(this::push);
            if (found instanceof COSStream stream) {
                unpack(stream);
            }
        }
    }

    private void push(COSBase base) {
        if (base instanceof COSArray || base instanceof COSDictionary || base instanceof COSObject) {
            open.push(base);
        }
    }

    private static void judge(COSDictionary dictionary) throws FaultFound {
        for (COSName key : dictionary.keySet()) {
            refuse(KEYS.get(key.getName()), key.getName());
        }
        refuse(dictionary, COSName.S, ACTIONS);
        refuse(dictionary, COSName.SUBTYPE, SUBTYPES);
        if (COSName.getPDFName("EmbeddedFile").equals(dictionary.getCOSName(COSName.TYPE))) {
            throw new FaultFound(Fault.ATTACHMENT, "EmbeddedFile");
        }
    }

    private static void refuse(COSDictionary dictionary, COSName key, Map<String, Fault> those) throws FaultFound {
        COSName value = dictionary.getCOSName(key);
        if (value != null) {
            refuse(those.get(value.getName()), value.getName());
        }
    }

    private static void refuse(@Nullable Fault fault, String detail) throws FaultFound {
        if (fault != null) {
            throw new FaultFound(fault, detail);
        }
    }

    private void unpack(COSStream stream) throws FaultFound, IOException {
        if (isPicture(stream.getFilters())) {
            return;
        }
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = stream.createInputStream()) {
            int read = in.read(buffer);
            while (read >= 0) {
                unpacked += read;
                if (unpacked > mostBytes) {
                    throw new FaultFound(Fault.TOO_LARGE_INSIDE, "");
                }
                read = in.read(buffer);
            }
        }
    }

    private static boolean isPicture(@Nullable COSBase filters) {
        if (filters instanceof COSName name) {
            return PICTURES.contains(name.getName());
        }
        if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name && PICTURES.contains(name.getName())) {
                    return true;
                }
            }
        }
        return false;
    }
}
