package org.quarterboard.files.bind;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFCloneUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.jspecify.annotations.Nullable;

/** One paper on its way into the pack: its pages in place of the empty ones, its structure below the part that waits for it. */
final class PaperGraft {

    private static final COSName NAMESPACES = COSName.getPDFName("Namespaces");

    /** Copies objects and what they lead to, each once. */
    private static final class Copies extends PDFCloneUtility {

        Copies(PDDocument pack) {
            super(pack);
        }

        COSDictionary of(COSDictionary original) throws IOException {
            return cloneForNewDocument(original);
        }
    }

    private final PDDocument pack;
    private final PackStructure structure;
    private final PDDocument paper;
    private final PaperPlace place;
    private final Copies copies;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final TreeMap<Integer, COSBase> owners;

    PaperGraft(PDDocument pack, PackStructure structure, PDDocument paper, PaperPlace place) {
        this.pack = pack;
        this.structure = structure;
        this.paper = paper;
        this.place = place;
        this.copies = new Copies(pack);
        PDStructureTreeRoot root = paper.getDocumentCatalog().getStructureTreeRoot();
        this.owners =
                NumberTree.entries(root == null ? null : root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE));
    }

    /** The pages as they stand in the pack. */
    List<PDPage> graft() throws IOException {
        PDAcroForm form = paper.getDocumentCatalog().getAcroForm();
        if (form != null) {
            // Fields of two papers may have one name; what was filled in stays to be read.
            form.flatten();
        }
        NamedPlaces.spellOut(paper);
        List<PDPage> pages = pages();
        COSDictionary part = structure.part(place.code());
        part.setString(COSName.T, place.title());
        String language = paper.getDocumentCatalog().getLanguage();
        if (language != null && !language.isBlank()) {
            part.setString(COSName.LANG, language);
        }
        PDStructureTreeRoot root = paper.getDocumentCatalog().getStructureTreeRoot();
        COSArray kids = root == null || owners.isEmpty() ? new COSArray() : kids(root);
        if (kids.size() == 0) {
            new UntaggedPages(pack, structure, part).describe(pages);
        } else {
            structured(part, kids, root, pages);
        }
        PaperBookmarks.take(pack, paper, pages, place.firstPage());
        COSDictionary layers = paper.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
        PaperLayers.take(pack, layers == null ? null : copies.of(layers));
        PaperColours colours = PaperColours.of(pack, paper, copies::of);
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : pages) {
            resources(page.getCOSObject().getCOSDictionary(COSName.RESOURCES), colours, seen);
        }
        return pages;
    }

    private List<PDPage> pages() throws IOException {
        for (PDPage page : paper.getPages()) {
            // What a page inherits it has to have itself before it leaves its tree.
            page.setResources(page.getResources());
            page.setMediaBox(page.getMediaBox());
            page.setCropBox(page.getCropBox());
            page.setRotation(page.getRotation());
            page.getCOSObject().removeItem(COSName.B);
            inert(page.getCOSObject());
        }
        List<PDPage> own = new ArrayList<>();
        paper.getPages().forEach(own::add);
        // Counted here: the number that a file claims need not be true.
        if (own.size() != place.pages()) {
            throw new IOException("%d pages where %d are expected".formatted(own.size(), place.pages()));
        }
        own.forEach(page -> page.getCOSObject().removeItem(COSName.PARENT));
        List<PDPage> copied = new ArrayList<>();
        for (PDPage page : own) {
            PDPage copy = new PDPage(copies.of(page.getCOSObject()));
            PDPage empty = pack.getPage(place.firstPage() - 1 + copied.size());
            pack.getPages().insertBefore(copy, empty);
            pack.getPages().remove(empty);
            copied.add(copy);
        }
        return copied;
    }

    /** In a pack nothing happens by itself when somebody turns to a page or passes over a field. */
    private static void inert(COSDictionary page) {
        page.removeItem(COSName.AA);
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation) {
                annotation.removeItem(COSName.AA);
            }
        }
    }

    private static COSArray kids(PDStructureTreeRoot root) {
        COSBase kids = root.getCOSObject().getDictionaryObject(COSName.K);
        COSArray found = new COSArray();
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary kid) {
                    found.add(kid);
                }
            }
        } else if (kids instanceof COSDictionary kid) {
            found.add(kid);
        }
        return found;
    }

    private void structured(COSDictionary part, COSArray kids, PDStructureTreeRoot root, List<PDPage> pages)
            throws IOException {
        COSArray copied = new COSArray();
        for (int i = 0; i < kids.size(); i++) {
            COSDictionary kid = (COSDictionary) kids.getObject(i);
            kid.removeItem(COSName.P);
            COSDictionary copy = copies.of(kid);
            copy.setItem(COSName.P, part);
            copied.add(copy);
        }
        part.setItem(COSName.K, copied);
        COSArray spaces = root.getCOSObject().getCOSArray(NAMESPACES);
        for (int i = 0; spaces != null && i < spaces.size(); i++) {
            if (spaces.getObject(i) instanceof COSDictionary space) {
                structure.namespaces().add(copies.of(space));
            }
        }
        new PaperNames(structure, place.code()).rename(copied, copies.of(without(root)));
        for (PDPage page : pages) {
            renumber(page.getCOSObject());
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                if (annotations.getObject(i) instanceof COSDictionary annotation) {
                    renumber(annotation);
                }
            }
        }
    }

    /** What the root explains, without what it leads to. */
    private static COSDictionary without(PDStructureTreeRoot root) {
        COSDictionary explains = new COSDictionary();
        for (COSName name : List.of(COSName.ROLE_MAP, PaperNames.CLASS_MAP)) {
            COSDictionary found = root.getCOSObject().getCOSDictionary(name);
            if (found != null) {
                explains.setItem(name, found);
            }
        }
        return explains;
    }

    /** What a page draws with, and what that draws with in turn, each once. */
    private void resources(@Nullable COSDictionary resources, PaperColours colours, Set<COSBase> seen)
            throws IOException {
        if (resources == null) {
            return;
        }
        colours.put(resources);
        COSDictionary drawings = resources.getCOSDictionary(COSName.XOBJECT);
        if (drawings == null) {
            return;
        }
        for (COSName name : List.copyOf(drawings.keySet())) {
            if (drawings.getDictionaryObject(name) instanceof COSDictionary drawing && seen.add(drawing)) {
                renumber(drawing);
                resources(drawing.getCOSDictionary(COSName.RESOURCES), colours, seen);
            }
        }
    }

    private void renumber(COSDictionary holder) throws IOException {
        for (COSName name : List.of(COSName.STRUCT_PARENTS, COSName.STRUCT_PARENT)) {
            if (holder.containsKey(name)) {
                int old = holder.getInt(name);
                if (owners.containsKey(old)) {
                    holder.setInt(name, number(old));
                } else {
                    holder.removeItem(name);
                }
            }
        }
    }

    private int number(int old) throws IOException {
        Integer known = numbers.get(old);
        if (known == null) {
            known = structure.own(copies.cloneForNewDocument(owners.get(old)));
            numbers.put(old, known);
        }
        return known;
    }
}
