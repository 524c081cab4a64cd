package org.quarterboard.ingest.format;

import java.time.LocalDate;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: whose workbook it is, in labelled cells with names, and how it is filled in. */
final class WorkbookReadMe {

    private static final double LABELS = 30;
    private static final double TEXTS = 100;

    private WorkbookReadMe() {}

    static void write(Worksheet page, WorkbookHead head, WorkbookWords words, int definitions) {
        page.width(0, LABELS);
        page.width(1, TEXTS);
        page.value(0, 0, words.title(head));
        page.style(0, 0).bold().fontSize(14).set();
        int row = 1;
        for (WorkbookLabel label : WorkbookLabel.values()) {
            page.value(row, 0, label.title(words.welsh()));
            page.style(row, 0).bold().verticalAlignment("top").set();
            switch (label) {
                case SERVICE_CODE -> page.value(row, 1, head.serviceCode());
                case SERVICE -> page.value(row, 1, head.serviceName());
                case QUARTER -> page.value(row, 1, head.quarter().nationalLabel());
                case FIRST_DAY -> day(page, row, head.quarter().start());
                case LAST_DAY -> day(page, row, head.quarter().end());
                case DEFINITIONS -> page.value(row, 1, "v" + definitions);
                case LAYOUT -> page.value(row, 1, WorkbookTerms.LAYOUT);
            }
            page.range(row, 1, row, 1).setName(label.definedName());
            row++;
        }
        for (WorkbookWords.Note note : words.notes(head)) {
            page.value(row, 0, note.heading());
            page.style(row, 0).bold().wrapText(true).verticalAlignment("top").set();
            page.value(row, 1, note.text());
            page.style(row, 1).wrapText(true).verticalAlignment("top").set();
            new WorkbookHeight(page, row)
                    .holding(note.heading(), LABELS)
                    .holding(note.text(), TEXTS)
                    .set();
            row++;
        }
        page.paperSize(PaperSize.A4_PAPER);
        page.pageOrientation("landscape");
        page.fitToWidth((short) 1);
    }

    private static void day(Worksheet page, int row, LocalDate day) {
        page.value(row, 1, day);
        page.style(row, 1).format("d mmmm yyyy").horizontalAlignment("left").set();
    }
}
