package org.quarterboard.files.check;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Whether a page shows any letter. */
final class TextOfPage extends PDFTextStripper {

    private boolean found;

    /** @param page counted from 1 */
    boolean any(PDDocument document, int page) throws IOException {
        setStartPage(page);
        setEndPage(page);
        getText(document);
        return found;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        found |= text.getUnicode() != null && !text.getUnicode().isBlank();
    }
}
