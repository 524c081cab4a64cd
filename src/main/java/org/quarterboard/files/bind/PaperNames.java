package org.quarterboard.files.bind;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Names of a paper that would clash with those of another: types of elements, classes of attributes, identifiers. */
final class PaperNames {

    static final COSName CLASS_MAP = COSName.getPDFName("ClassMap");

    private static final COSName HEADERS = COSName.getPDFName("Headers");

    private final PackStructure structure;
    private final String code;
    private final Map<COSName, COSName> types = new HashMap<>();
    private final Map<COSName, COSName> classes = new HashMap<>();

    PaperNames(PackStructure structure, String code) {
        this.structure = structure;
        this.code = code;
    }

    /** @param explains the maps of types and of classes */
    void rename(COSArray kids, COSDictionary explains) {
        explain(explains.getCOSDictionary(COSName.ROLE_MAP), structure.roles(), types);
        explain(explains.getCOSDictionary(CLASS_MAP), structure.classes(), classes);
        structure.classes().getValues().forEach(value -> attributes(value, false));
        StructureWalk.elements(kids, this::rename);
    }

    private void explain(@Nullable COSDictionary own, COSDictionary all, Map<COSName, COSName> renamed) {
        if (own == null) {
            return;
        }
        for (COSName name : List.copyOf(own.keySet())) {
            COSBase meaning = own.getDictionaryObject(name);
            COSBase there = all.getDictionaryObject(name);
            if (there != null && !there.equals(meaning)) {
                renamed.put(name, COSName.getPDFName(name.getName() + "-" + code));
            }
        }
        for (COSName name : List.copyOf(own.keySet())) {
            COSBase meaning = own.getDictionaryObject(name);
            COSBase now = meaning instanceof COSName type ? renamed.getOrDefault(type, type) : meaning;
            all.setItem(renamed.getOrDefault(name, name), now);
        }
    }

    private void rename(COSDictionary element) {
        COSName type = element.getCOSName(COSName.S);
        if (types.containsKey(type)) {
            element.setItem(COSName.S, types.get(type));
        }
        COSBase of = element.getDictionaryObject(COSName.C);
        if (of instanceof COSName name) {
            element.setItem(COSName.C, classes.getOrDefault(name, name));
        } else if (of instanceof COSArray names) {
            for (int i = 0; i < names.size(); i++) {
                if (names.getObject(i) instanceof COSName name) {
                    names.set(i, classes.getOrDefault(name, name));
                }
            }
        }
        if (element.getDictionaryObject(COSName.ID) instanceof COSString id) {
            COSString own = own(id);
            element.setItem(COSName.ID, own);
            structure.name(new String(own.getBytes(), StandardCharsets.ISO_8859_1), element);
        }
        attributes(element.getDictionaryObject(COSName.A), true);
    }

    /** Cells of tables name their headers. */
    private void attributes(@Nullable COSBase attributes, boolean deep) {
        if (attributes instanceof COSArray several && deep) {
            for (int i = 0; i < several.size(); i++) {
                attributes(several.getObject(i), false);
            }
        } else if (attributes instanceof COSDictionary one
                && one.getDictionaryObject(HEADERS) instanceof COSArray ids) {
            COSArray own = new COSArray();
            for (int i = 0; i < ids.size(); i++) {
                own.add(ids.getObject(i) instanceof COSString id ? own(id) : ids.get(i));
            }
            one.setItem(HEADERS, own);
        }
    }

    private COSString own(COSString id) {
        byte[] before = (code + "-").getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[before.length + id.getBytes().length];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(id.getBytes(), 0, all, before.length, id.getBytes().length);
        return new COSString(all);
    }
}
