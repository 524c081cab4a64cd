package org.quarterboard.files.bind;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Layers of a paper: those that it shows are shown in the pack, those that it hides stay hidden. */
final class PaperLayers {

    private static final COSName GROUPS = COSName.OCGS;
    private static final COSName BASE_STATE = COSName.BASE_STATE;

    private PaperLayers() {}

    /** @param own what the paper says of its layers, copied into the pack; null if it has none */
    static void take(PDDocument pack, @Nullable COSDictionary own) {
        if (own == null) {
            return;
        }
        COSDictionary catalog = pack.getDocumentCatalog().getCOSObject();
        COSDictionary all = catalog.getCOSDictionary(COSName.OCPROPERTIES);
        if (all == null) {
            all = new COSDictionary();
            all.setItem(GROUPS, new COSArray());
            COSDictionary usual = new COSDictionary();
            usual.setString(COSName.NAME, "Layers");
            all.setItem(COSName.D, usual);
            catalog.setItem(COSName.OCPROPERTIES, all);
        }
        COSDictionary usual = all.getCOSDictionary(COSName.D);
        COSDictionary ownUsual = own.getCOSDictionary(COSName.D);
        COSArray groups = array(own, GROUPS);
        array(all, GROUPS).addAll(groups);
        COSArray order = ownUsual == null ? new COSArray() : array(ownUsual, COSName.ORDER);
        array(usual, COSName.ORDER).addAll(order.size() > 0 ? order : groups);
        array(usual, COSName.OFF).addAll(hidden(groups, ownUsual));
    }

    private static COSArray hidden(COSArray groups, @Nullable COSDictionary usual) {
        if (usual == null) {
            return new COSArray();
        }
        if (!COSName.OFF.equals(usual.getCOSName(BASE_STATE))) {
            return array(usual, COSName.OFF);
        }
        Set<COSBase> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        array(usual, COSName.ON).forEach(group -> shown.add(resolved(group)));
        COSArray hidden = new COSArray();
        groups.forEach(group -> {
            if (!shown.contains(resolved(group))) {
                hidden.add(group);
            }
        });
        return hidden;
    }

    private static @Nullable COSBase resolved(COSBase base) {
        return base instanceof COSObject reference ? reference.getObject() : base;
    }

    /** The array of that name, made if there is none. */
    private static COSArray array(COSDictionary of, COSName name) {
        COSArray there = of.getCOSArray(name);
        if (there == null) {
            there = new COSArray();
            of.setItem(name, there);
        }
        return there;
    }
}
