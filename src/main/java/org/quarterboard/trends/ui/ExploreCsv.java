package org.quarterboard.trends.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.quarterboard.shared.SpreadsheetText;
import org.quarterboard.trends.ExploreRow;

/**
 * The explorer's rows as CSV in UTF-8 with a byte order mark; no text is taken for a formula. The first line is the header
 * and no line is a comment, which programs would take for figures: how many services were left out stands in each row, and
 * the rest in a file of its own.
 */
final class ExploreCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ExploreCsv() {}

    static byte[] of(ExploreFile file) {
        ExploreAbout about = new ExploreAbout(file);
        List<String> head = new ArrayList<>(file.head());
        head.add(about.t("trends.explore.column.left-out"));
        List<List<Object>> rows = new ArrayList<>();
        for (ExploreRow row : file.rows()) {
            List<Object> cells = new ArrayList<>(file.cells(row));
            cells.add(BigDecimal.valueOf(file.leftOut()));
            rows.add(cells);
        }
        return write(head, rows);
    }

    /** What the files answer and leave out. */
    static byte[] about(ExploreFile file) {
        ExploreAbout about = new ExploreAbout(file);
        return write(
                List.of(about.t("trends.explore.about.item"), about.t("trends.explore.about.words")),
                about.lines().stream()
                        .map(line -> List.<Object>of(line.heading(), line.words()))
                        .toList());
    }

    private static byte[] write(List<String> head, List<List<Object>> rows) {
        StringWriter out = new StringWriter();
        out.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(head);
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(ExploreCsv::text).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Object cell) {
        return cell instanceof BigDecimal number
                ? number.toPlainString()
                : SpreadsheetText.guarded(String.valueOf(cell));
    }
}
