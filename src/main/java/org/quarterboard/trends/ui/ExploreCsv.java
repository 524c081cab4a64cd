package org.quarterboard.trends.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.quarterboard.shared.ui.CsvFile;
import org.quarterboard.trends.ExploreRow;

/**
 * The explorer's rows as CSV in UTF-8 with a byte order mark; no text is taken for a formula. The first line is the header
 * and no line is a comment, which programs would take for figures: how many services were left out stands in each row, and
 * the rest in a file of its own.
 */
final class ExploreCsv {

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
        return CsvFile.of(head, rows);
    }

    /** What the files answer and leave out. */
    static byte[] about(ExploreFile file) {
        ExploreAbout about = new ExploreAbout(file);
        return CsvFile.of(
                List.of(about.t("trends.explore.about.item"), about.t("trends.explore.about.words")),
                about.lines().stream()
                        .map(line -> List.<Object>of(line.heading(), line.words()))
                        .toList());
    }
}
