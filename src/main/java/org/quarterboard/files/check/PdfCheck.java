package org.quarterboard.files.check;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.quarterboard.files.bind.Lifeline;
import org.quarterboard.files.check.PdfFacts.Fault;

/**
 * Reads one file that a member has uploaded and says whether it may go into a pack. Started as a process of its own
 * with little memory, see {@code PaperCheck}; reads the file named first, writes what it found into the file named
 * second.
 */
public final class PdfCheck {

    private static final byte[] MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    /** The magic number may follow a few bytes of something else (ISO 32000-1, annex H). */
    private static final int MAGIC_WITHIN = 1024;

    private PdfCheck() {}

    /** @param args the file, the file for the answer, most pages, most bytes when unpacked */
    public static void main(String[] args) throws IOException {
        Lifeline.hold();
        PdfFacts facts = check(new File(args[0]), Integer.parseInt(args[2]), Long.parseLong(args[3]));
        Files.writeString(Path.of(args[1]), facts.write());
    }

    /** In this process, for whoever bounds it. */
    public static PdfFacts check(File file, int mostPages, long mostBytes) throws IOException {
        if (!hasMagic(file)) {
            return PdfFacts.refused(Fault.NOT_A_PDF, "", 0);
        }
        if (!FileEnd.isThere(file)) {
            return PdfFacts.refused(Fault.CUT_OFF, "", 0);
        }
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.isEncrypted()) {
                return PdfFacts.refused(Fault.ENCRYPTED, "", 0);
            }
            return check(document, mostPages, mostBytes);
        } catch (InvalidPasswordException e) {
            return PdfFacts.refused(Fault.ENCRYPTED, "", 0);
        } catch (FaultFound found) {
            return PdfFacts.refused(found.fault(), found.detail(), 0);
        } catch (IOException | RuntimeException e) {
            return PdfFacts.refused(Fault.DAMAGED, String.valueOf(e.getMessage()), 0);
        } catch (StackOverflowError e) {
            return PdfFacts.refused(Fault.TOO_DEEP, "", 0);
        }
    }

    private static PdfFacts check(PDDocument document, int mostPages, long mostBytes) throws FaultFound, IOException {
        List<COSDictionary> pages = PageTree.pages(document, mostPages);
        new ObjectWalk(document.getDocument(), mostBytes).walk();
        Outline.refuseCircles(document.getDocumentCatalog());
        StructureCircles.refuse(document.getDocumentCatalog());
        PageSizes.refuse(document, pages.size());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        boolean tagged = catalog.getMarkInfo() != null
                && catalog.getMarkInfo().isMarked()
                && catalog.getStructureTreeRoot() != null;
        String language = catalog.getLanguage();
        String title = document.getDocumentInformation().getTitle();
        String spoken = language == null ? "" : PdfFacts.ascii(language);
        boolean titled = title != null && !title.isBlank();
        List<String> findings = new ReadingAloud(document).findings(tagged, titled, !spoken.isEmpty());
        // Last, because it changes what was read.
        TrialBinding.refuse(document, pages.size());
        return PdfFacts.sound(pages.size(), tagged, spoken, titled, findings);
    }

    private static boolean hasMagic(File file) throws IOException {
        try (InputStream in = Files.newInputStream(file.toPath())) {
            byte[] start = in.readNBytes(MAGIC_WITHIN);
            for (int i = 0; i + MAGIC.length <= start.length; i++) {
                if (Arrays.equals(start, i, i + MAGIC.length, MAGIC, 0, MAGIC.length)) {
                    return true;
                }
            }
            return false;
        }
    }
}
