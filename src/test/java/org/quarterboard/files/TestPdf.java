package org.quarterboard.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

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
        return new CheckedPdf(name, plain(pages), pages, false, "", true);
    }

    public static byte[] encrypted(String password) {
        return with(1, document -> {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });
    }

    static byte[] scripted() {
        return with(1, document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
    }

    /** The catalogue does not lead to it, yet the file carries it. */
    static byte[] with(String key, String subtypeOf, String value) {
        return with(1, document -> {
            COSDictionary extra = new COSDictionary();
            extra.setName(COSName.getPDFName(subtypeOf), value);
            document.getPage(0).getCOSObject().setItem(COSName.getPDFName(key), extra);
        });
    }

    static byte[] bomb(long zeros) {
        return with(1, document -> {
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] block = new byte[1 << 20];
                for (long written = 0; written < zeros; written += block.length) {
                    out.write(block);
                }
            }
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
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
