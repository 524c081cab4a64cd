package org.quarterboard.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** PDF files as members bring them, and as nobody should. */
public final class TestPdf {

    private TestPdf() {}

    /** What is done to a document before it is written. */
    @FunctionalInterface
    public interface Change {
        void on(PDDocument document) throws IOException;
    }

    public static byte[] plain(int pages) {
        return with(pages, document -> document.getDocumentInformation().setTitle("A paper"));
    }

    public static byte[] with(int pages, Change change) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            change.on(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As if it had been checked, for rooms that are given checked papers. */
    public static CheckedPdf checked(String name, int pages) {
        return new CheckedPdf(
                name,
                plain(pages),
                pages,
                false,
                "",
                true,
                List.of(
                        new PaperFinding(PaperFinding.Kind.NOT_TAGGED, 0, 0),
                        new PaperFinding(PaperFinding.Kind.NO_LANGUAGE, 0, 0)));
    }

    /** As if the portal had made it of another file. */
    public static CheckedPdf converted(String name, byte[] original) {
        return checked(name + ".pdf", 3)
                .madeOf(new PaperOriginal(
                        name + ".docx", OfficeKind.DOCX.contentType(), "LibreOffice 9.9.9", original));
    }

    /** As if it had been checked, and cannot be read any more. */
    public static CheckedPdf unreadable(String name) {
        return new CheckedPdf(name, new byte[] {'n', 'o'}, 2, true, "en-GB", true, List.of());
    }

    /** As if it had been checked and nothing found. */
    public static CheckedPdf sound(String name, byte[] bytes, int pages) {
        return new CheckedPdf(name, bytes, pages, true, "en-GB", true, List.of());
    }

    /** As if it had been checked, with a signature. */
    public static CheckedPdf signed(String name) {
        return new CheckedPdf(
                name,
                with(2, TestPdf::withDefects),
                2,
                true,
                "en-GB",
                true,
                List.of(new PaperFinding(PaperFinding.Kind.SIGNED, 1, 0)));
    }

    /** What a paper can lack without being unsound: see {@link PaperFinding}. */
    static void withDefects(PDDocument document) throws IOException {
        PDPage scanned = document.getPage(0);
        try (PDPageContentStream out = new PDPageContentStream(document, scanned)) {
            BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
            out.drawImage(LosslessFactory.createFromImage(document, image), 0, 0);
        }
        try (PDPageContentStream out = new PDPageContentStream(document, document.getPage(1))) {
            out.beginText();
            out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            out.showText("Read me");
            out.endText();
        }
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        root.setRoleMap(Map.of("Picture", "Figure"));
        document.getDocumentCatalog().setStructureTreeRoot(root);
        COSArray kids = new COSArray();
        COSDictionary told = element("Figure");
        told.setString(COSName.ALT, "A picture of a school");
        kids.add(told);
        kids.add(element("Picture"));
        kids.add(element("Table", element("TR", element("TD"))));
        kids.add(element("Table", element("TR", element("TH"))));
        root.getCOSObject().setItem(COSName.K, kids);
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        PDTextField field = new PDTextField(form);
        field.setPartialName("name");
        PDSignatureField signature = new PDSignatureField(form);
        signature.setPartialName("signed");
        signature.setValue(new PDSignature());
        form.getFields().add(field);
        form.getFields().add(signature);
    }

    private static COSDictionary element(String type, COSDictionary... kids) {
        COSDictionary element = new COSDictionary();
        element.setName(COSName.S, type);
        COSArray under = new COSArray();
        for (COSDictionary kid : kids) {
            under.add(kid);
        }
        element.setItem(COSName.K, under);
        return element;
    }

    public static byte[] encrypted(String password) {
        return with(1, document -> {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });
    }

    static byte[] circularOutline() {
        return with(1, document -> {
            PDDocumentOutline outline = new PDDocumentOutline();
            document.getDocumentCatalog().setDocumentOutline(outline);
            PDOutlineItem one = new PDOutlineItem();
            outline.addLast(one);
            one.getCOSObject().setItem(COSName.NEXT, one.getCOSObject());
        });
    }
}
