package org.quarterboard.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Reads a printed file back; for tests of every room that prints. */
public final class PdfPages {
    private final PdfReader reader;
    private final byte[] file;

    public PdfPages(byte[] file) {
        this.file = file;
        try {
            reader = new PdfReader(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public int count() {
        return reader.getNumberOfPages();
    }

    /** The text of a page, spaces evened. */
    public String text(int page) {
        try {
            return new PdfTextExtractor(reader).getTextFromPage(page).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What stands at the foot of each page, in order: no part of the text, because no reader should hear it each time. */
    public List<String> feet() {
        List<String> feet = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (int page = 1; page <= count(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String[] lines = stripper.getText(document).strip().split("\\R");
                feet.add(lines[lines.length - 1]);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return feet;
    }

    /** The drawing instructions of a page. */
    public String content(int page) {
        try {
            return new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int page = 1; page <= count(); page++) {
            texts.add(text(page));
        }
        return texts;
    }

    public PdfDictionary page(int page) {
        return reader.getPageN(page);
    }

    public PdfDictionary catalog() {
        return reader.getCatalog();
    }

    /** The types of all structure elements, indented by depth, in reading order. */
    public List<String> structure() {
        List<String> found = new ArrayList<>();
        walk(catalog().getAsDict(new PdfName("StructTreeRoot")).getDirectObject(PdfName.K), 0, found);
        return found;
    }

    private static void walk(PdfObject node, int depth, List<String> found) {
        if (node instanceof PdfArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                walk(kids.getDirectObject(i), depth, found);
            }
        } else if (node instanceof PdfDictionary element && element.get(PdfName.S) != null) {
            found.add(
                    " ".repeat(depth) + element.getAsName(PdfName.S).toString().substring(1));
            walk(element.getDirectObject(PdfName.K), depth + 1, found);
        }
    }
}
