package org.quarterboard.files.check;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.quarterboard.files.check.PdfFacts.Fault;

/** A page that has no size, or that of a field, cannot be shown, printed or stamped. */
final class PageSizes {

    /** In points, as in ISO 32000-1, annex C.2. */
    private static final float SMALLEST = 3;

    private static final float LARGEST = 14_400;

    private PageSizes() {}

    /** @param count how many pages there are */
    static void refuse(PDDocument document, int count) throws FaultFound {
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            if (!fits(page.getMediaBox()) || !fits(page.getCropBox())) {
                throw new FaultFound(Fault.PAGE_SIZE, String.valueOf(number));
            }
        }
        if (number != count) {
            throw new FaultFound(Fault.DAMAGED, "Pages");
        }
    }

    private static boolean fits(PDRectangle box) {
        return fits(box.getWidth())
                && fits(box.getHeight())
                && Math.abs(box.getLowerLeftX()) <= LARGEST
                && Math.abs(box.getLowerLeftY()) <= LARGEST;
    }

    /** Of what is no number it says no. */
    private static boolean fits(float length) {
        return length >= SMALLEST && length <= LARGEST;
    }
}
