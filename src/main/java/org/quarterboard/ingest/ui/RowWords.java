package org.quarterboard.ingest.ui;

import java.util.List;
import java.util.Locale;
import org.quarterboard.kpi.SourceRow;
import org.quarterboard.shared.Messages;

/** Where in a file something stands: a line of a CSV file, a row of a sheet of a workbook, or the whole of either. */
final class RowWords {

    private final Messages messages;
    private final Locale locale;

    RowWords(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** Such as "12", "KPI 3, row 12" or "Whole file". */
    String of(long row) {
        int sheet = SourceRow.parse(row).sheet();
        int within = SourceRow.parse(row).row();
        String number = Integer.toString(within);
        if (sheet == 0) {
            return within == 0
                    ? messages.get("imports.row.file", locale)
                    : within == 1 ? messages.get("imports.row.header", locale) : number;
        }
        if (sheet == SourceRow.READ_ME) {
            return messages.get(within == 0 ? "imports.row.read-me-sheet" : "imports.row.read-me", locale, number);
        }
        return messages.get(
                within == 0 ? "imports.row.kpi-sheet" : "imports.row.kpi", locale, Integer.toString(sheet), number);
    }

    /** The number that stands beside the row in the program that shows the file. */
    static String number(long row) {
        return Integer.toString(SourceRow.parse(row).row());
    }

    /** So many of the rows as can be read, and how many there are besides. */
    String list(List<Long> rows, int most) {
        boolean ofSheets = rows.stream().anyMatch(row -> SourceRow.parse(row).inWorkbook());
        String first = String.join(
                ofSheets ? "; " : ", ", rows.stream().limit(most).map(this::of).toList());
        return rows.size() <= most
                ? first
                : messages.get("imports.findings.and-more", locale, first, rows.size() - most);
    }
}
