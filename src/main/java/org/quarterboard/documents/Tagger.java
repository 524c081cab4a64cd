package org.quarterboard.documents;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** Ties what is drawn to the structure tree, so that every mark on a page has a meaning or is an artifact. */
final class Tagger {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfWriter writer;
    private final Places known;
    private final PdfStructureElement root;
    private final boolean draws;
    /** Names are made by the thousand otherwise, each checked letter by letter. */
    private final Map<String, PdfName> names = new HashMap<>();

    Tagger(PdfWriter writer, Places known) {
        this(writer, known, true);
    }

    private Tagger(PdfWriter writer, Places known, boolean draws) {
        this.writer = writer;
        this.known = known;
        this.draws = draws;
        writer.getStructureTreeRoot().mapRole(new PdfName("Title"), PdfName.P);
        this.root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    }

    /** One that draws nothing and grows no tree. */
    static Tagger blank() {
        Document nothing = new Document();
        PdfWriter writer = PdfWriter.getInstance(nothing, OutputStream.nullOutputStream());
        writer.setTagged();
        nothing.open();
        return new Tagger(writer, new Places(), false);
    }

    PdfStructureElement root() {
        return root;
    }

    PdfStructureElement element(PdfStructureElement parent, String type) {
        return draws ? new PdfStructureElement(parent, names.computeIfAbsent(type, PdfName::new)) : root;
    }

    /** An attribute such as the scope of a header cell. */
    static void attribute(PdfStructureElement element, String owner, String name, PdfObject value) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        attributes.put(new PdfName(name), value);
        element.put(PdfName.A, attributes);
    }

    /** A picture of its own, with its words and its place on the page. */
    PdfStructureElement figure(String alternative, float left, float bottom, float right, float top) {
        PdfStructureElement element = element(root, "Figure");
        element.put(new PdfName("Alt"), new PdfString(alternative, PdfObject.TEXT_UNICODE));
        PdfDictionary layout = new PdfDictionary();
        layout.put(PdfName.O, new PdfName("Layout"));
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        layout.put(new PdfName("BBox"), new PdfArray(new float[] {left, bottom, right, top}));
        element.put(PdfName.A, layout);
        return element;
    }

    void mark(PdfStructureElement element, Runnable drawing) {
        if (!draws) {
            return;
        }
        PdfContentByte canvas = writer.getDirectContent();
        canvas.beginMarkedContentSequence(element);
        drawing.run();
        canvas.endMarkedContentSequence();
    }

    void artifact(Runnable drawing) {
        artifact(new PdfDictionary(), drawing);
    }

    /** What is repeated on every page. */
    void furniture(Runnable drawing) {
        PdfDictionary kind = new PdfDictionary();
        kind.put(PdfName.TYPE, new PdfName("Pagination"));
        artifact(kind, drawing);
    }

    private void artifact(PdfDictionary kind, Runnable drawing) {
        if (!draws) {
            return;
        }
        PdfContentByte canvas = writer.getDirectContent();
        canvas.beginMarkedContentSequence(ARTIFACT, kind, true);
        drawing.run();
        canvas.endMarkedContentSequence();
    }

    /** Lays a link over a part of the page and ties it to its element, which must hold text already. */
    void link(PdfStructureElement element, Rectangle box, Target target, String contents) {
        if (!draws) {
            return;
        }
        PdfAnnotation annotation =
                PdfAnnotation.createLink(writer, box, PdfAnnotation.HIGHLIGHT_INVERT, action(target));
        annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
        annotation.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
        annotation.put(PdfName.CONTENTS, new PdfString(contents, PdfObject.TEXT_UNICODE));
        int key = writer.getStructureTreeRoot().addExistingObject(element.getReference());
        annotation.put(new PdfName("StructParent"), new PdfNumber(key));
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Pg"), writer.getCurrentPage());
        reference.put(new PdfName("Obj"), annotation.getIndirectReference());
        kids(element).add(reference);
        writer.addAnnotation(annotation);
    }

    private static PdfArray kids(PdfStructureElement element) {
        PdfObject kids = element.get(PdfName.K);
        if (kids instanceof PdfArray array) {
            return array;
        }
        PdfArray array = new PdfArray();
        if (kids != null) {
            array.add(kids);
        }
        element.put(PdfName.K, array);
        return array;
    }

    private PdfAction action(Target target) {
        return switch (target) {
            case Target.Web web -> new PdfAction(web.address().toASCIIString());
            case Target.Anchor anchor -> jump(known.of(anchor.name()));
        };
    }

    private PdfAction jump(Places.@Nullable Place place) {
        int page = place == null ? 1 : place.page();
        float y = place == null ? Sheet.HEIGHT : place.y();
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, Math.min(Sheet.HEIGHT, y + 20), 0);
        return PdfAction.gotoLocalPage(page, destination, writer);
    }
}
