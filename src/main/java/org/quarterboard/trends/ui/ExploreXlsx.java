package org.quarterboard.trends.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.quarterboard.trends.ExploreRow;

/**
 * The explorer's rows as a workbook that can be read by ear: a sheet that says what it answers and leaves out, and the
 * sheet of the figures, each a title, then one table with a header row, no merged and no empty cells. Every text is stored
 * as text, so none is ever worked out as a formula.
 */
final class ExploreXlsx {

    private static final double[] WIDTHS = {12, 32, 44, 12, 26, 40, 16, 16, 12, 36, 14};
    private static final String VERSION = "1.0";
    private static final String NOTHING = "–";
    private static final int HEAD = 1;
    private static final double HEADINGS = 34;
    private static final double WORDS = 100;

    private ExploreXlsx() {}

    static byte[] of(ExploreFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Quarterboard", VERSION)) {
            book.properties()
                    .setTitle(file.title())
                    .setTextProperty("Language", file.locale().toLanguageTag());
            about(book, new ExploreAbout(file));
            fill(book.newWorksheet("Quarterboard"), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void about(Workbook book, ExploreAbout about) {
        Worksheet page = book.newWorksheet(about.t("trends.explore.about.sheet"));
        page.width(0, HEADINGS);
        page.width(1, WORDS);
        page.value(0, 0, about.file().title());
        page.style(0, 0).bold().fontSize(14).set();
        String[] head = {about.t("trends.explore.about.item"), about.t("trends.explore.about.words")};
        for (int column = 0; column < head.length; column++) {
            page.value(HEAD, column, head[column]);
            page.style(HEAD, column).bold().set();
        }
        int row = HEAD;
        for (ExploreAbout.Line line : about.lines()) {
            row++;
            put(page, row, 0, line.heading());
            put(page, row, 1, line.words());
            page.range(row, 0, row, 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        page.range(HEAD, 0, row, head.length - 1).createTable(head);
        page.fitToWidth((short) 1);
        page.pageOrientation("landscape");
    }

    private static void fill(Worksheet page, ExploreFile file) {
        for (int column = 0; column < WIDTHS.length; column++) {
            page.width(column, WIDTHS[column]);
        }
        page.value(0, 0, file.title());
        page.style(0, 0).bold().fontSize(14).set();
        List<String> head = file.head();
        for (int column = 0; column < head.size(); column++) {
            page.value(HEAD, column, head.get(column));
            page.style(HEAD, column).bold().wrapText(true).set();
        }
        int line = HEAD;
        for (ExploreRow row : file.rows()) {
            line++;
            List<Object> cells = file.cells(row);
            for (int column = 0; column < cells.size(); column++) {
                put(page, line, column, cells.get(column));
            }
        }
        if (line > HEAD) {
            page.range(HEAD, 0, line, head.size() - 1).createTable(head.toArray(String[]::new));
        }
        page.freezePane(0, HEAD + 1);
        page.fitToWidth((short) 1);
        page.pageOrientation("landscape");
    }

    private static void put(Worksheet page, int line, int column, Object cell) {
        if (cell instanceof BigDecimal number) {
            page.value(line, column, number);
        } else {
            String text = String.valueOf(cell);
            page.value(line, column, text.isEmpty() ? NOTHING : text);
        }
    }
}
