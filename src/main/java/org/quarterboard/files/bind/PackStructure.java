package org.quarterboard.files.bind;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The structure of the file that papers go into: its parts by their codes, and what is looked up by number or by name. */
final class PackStructure {

    private static final COSName ID_TREE = COSName.getPDFName("IDTree");
    private static final COSName CLASS_MAP = COSName.getPDFName("ClassMap");
    private static final COSName NAMESPACES = COSName.getPDFName("Namespaces");

    private final PDStructureTreeRoot root;
    private final Map<String, COSDictionary> parts = new HashMap<>();
    private final TreeMap<Integer, COSBase> owners;
    private final TreeMap<String, COSBase> named = new TreeMap<>();
    private final COSDictionary roles;
    private final COSDictionary classes;
    private final COSArray namespaces;
    private int next;

    PackStructure(PDDocument pack) throws IOException {
        root = pack.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            throw new IllegalArgumentException("The printed file has no structure");
        }
        owners = NumberTree.entries(root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE));
        next = owners.isEmpty() ? 0 : owners.lastKey() + 1;
        roles = dictionary(COSName.ROLE_MAP);
        classes = dictionary(CLASS_MAP);
        COSArray there = root.getCOSObject().getCOSArray(NAMESPACES);
        namespaces = there == null ? new COSArray() : there;
        StructureWalk.elements(root.getCOSObject(), element -> {
            if (COSName.getPDFName("Part").equals(element.getCOSName(COSName.S)) && element.containsKey(COSName.T)) {
                parts.put(element.getString(COSName.T), element);
            }
        });
    }

    private COSDictionary dictionary(COSName name) {
        COSDictionary there = root.getCOSObject().getCOSDictionary(name);
        return there == null ? new COSDictionary() : there;
    }

    COSDictionary part(String code) {
        COSDictionary part = parts.get(code);
        if (part == null) {
            throw new IllegalArgumentException("No room was left for " + code);
        }
        return part;
    }

    /** A number by which a page or an annotation finds the elements that it belongs to. */
    int own(COSBase elements) {
        owners.put(next, elements);
        return next++;
    }

    /** The types that the file explains, by name. */
    COSDictionary roles() {
        return roles;
    }

    COSDictionary classes() {
        return classes;
    }

    COSArray namespaces() {
        return namespaces;
    }

    void name(String id, COSDictionary element) {
        named.put(id, element);
    }

    void write() {
        COSArray numbers = new COSArray();
        owners.forEach((number, elements) -> {
            numbers.add(COSInteger.get(number));
            numbers.add(elements);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(next);
        if (!named.isEmpty()) {
            COSArray names = new COSArray();
            named.forEach((id, element) -> {
                names.add(new COSString(id.getBytes(StandardCharsets.ISO_8859_1)));
                names.add(element);
            });
            COSDictionary ids = new COSDictionary();
            ids.setItem(COSName.NAMES, names);
            root.getCOSObject().setItem(ID_TREE, ids);
        }
        put(COSName.ROLE_MAP, roles);
        put(CLASS_MAP, classes);
        if (namespaces.size() > 0) {
            root.getCOSObject().setItem(NAMESPACES, namespaces);
        }
    }

    private void put(COSName name, COSDictionary filled) {
        if (filled.size() > 0) {
            root.getCOSObject().setItem(name, filled);
        }
    }
}
