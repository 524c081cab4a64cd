package org.quarterboard.documents;

import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/** The outline beside the pages, nested as the headings are. */
final class Bookmarks {
    private final PdfOutline[] last = new PdfOutline[4];

    Bookmarks(PdfWriter writer) {
        last[0] = writer.getRootOutline();
    }

    void add(Heading heading, float y) {
        PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, Math.min(Sheet.HEIGHT, y + 20), 0);
        int level = heading.level();
        last[level] = new PdfOutline(last[level - 1], place, heading.text(), level == 1);
    }
}
