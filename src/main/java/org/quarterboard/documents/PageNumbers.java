package org.quarterboard.documents;

import java.util.List;
import org.openpdf.text.pdf.PdfPageLabels;
import org.openpdf.text.pdf.PdfWriter;

/** What the pages are called: a number, or the number of the page before with letters. */
final class PageNumbers {

    private static final int LETTERS = 26;

    private PageNumbers() {}

    /** 42, or 42A for the first page put in after it, 42Z, 42AA. */
    static String label(int number, int letters) {
        StringBuilder label = new StringBuilder();
        for (int rest = letters; rest > 0; rest = (rest - 1) / LETTERS) {
            label.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return label.insert(0, number).toString();
    }

    /** Tells programs that show the file what to call its pages, if that is not simply their place. */
    static void tell(PdfWriter writer, List<String> labels) {
        PdfPageLabels told = new PdfPageLabels();
        boolean otherwise = false;
        int expected = 1;
        for (int page = 1; page <= labels.size(); page++) {
            String label = labels.get(page - 1);
            if (label.equals(String.valueOf(expected))) {
                expected++;
                continue;
            }
            otherwise = true;
            if (label.chars().allMatch(Character::isDigit)) {
                int number = Integer.parseInt(label);
                told.addPageLabel(page, PdfPageLabels.DECIMAL_ARABIC_NUMERALS, "", number);
                expected = number + 1;
            } else {
                told.addPageLabel(page, PdfPageLabels.EMPTY, label);
                expected = -1;
            }
        }
        if (otherwise) {
            writer.setPageLabels(told);
        }
    }
}
