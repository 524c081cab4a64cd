package org.quarterboard.resources.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterboard.resources.FinanceColumn;
import org.quarterboard.resources.FinanceFigures;
import org.quarterboard.resources.FinanceLine;
import org.quarterboard.resources.FinanceTotals;
import org.quarterboard.resources.FinanceWords;
import org.quarterboard.resources.FinanceYear;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ui.CsvFile;

/** A financial year as a file: a line for each agency and one for the total, in pounds and pence; what is not known is empty. */
final class FinanceCsv {

    private static final List<String> HEAD = List.of(
            "resources.col.financial-year",
            "resources.col.agency",
            FinanceColumn.STAFFING.messageKey(),
            FinanceColumn.IN_KIND.messageKey(),
            FinanceColumn.DELEGATED.messageKey(),
            "resources.col.budget",
            FinanceColumn.OUTTURN.messageKey(),
            "resources.col.difference",
            "resources.col.before",
            "resources.col.change",
            FinanceColumn.NOTE.messageKey(),
            "resources.col.revision",
            "resources.col.saved-at",
            "resources.col.saved-by");

    private FinanceCsv() {}

    static byte[] of(FinanceYear year, Messages messages, Locale locale) {
        List<List<Object>> rows = new ArrayList<>();
        for (FinanceLine line : year.lines()) {
            rows.add(row(
                    year,
                    messages.get(line.agency().messageKey(), locale),
                    List.of(line.staffing(), line.inKind(), line.delegated(), line.budget()),
                    line.outturn(),
                    line.variance(),
                    year.before().map(before -> before.line(line.agency()).budget()),
                    year.change(line.agency()),
                    line.note()));
        }
        FinanceTotals totals = year.totals();
        rows.add(row(
                year,
                messages.get("resources.total", locale),
                List.of(totals.staffing(), totals.inKind(), totals.delegated(), totals.budget()),
                totals.outturn(),
                totals.variance(),
                year.before().map(FinanceFigures::totals).map(FinanceTotals::budget),
                year.change(),
                ""));
        return CsvFile.of(HEAD.stream().map(key -> messages.get(key, locale)).toList(), rows);
    }

    private static List<Object> row(
            FinanceYear year,
            String name,
            List<BigDecimal> budget,
            Optional<BigDecimal> outturn,
            Optional<BigDecimal> difference,
            Optional<BigDecimal> before,
            Optional<BigDecimal> change,
            String note) {
        List<Object> cells = new ArrayList<>(List.of(FinanceWords.label(year.year()), name));
        cells.addAll(budget);
        cells.addAll(List.of(orEmpty(outturn), orEmpty(difference), orEmpty(before), orEmpty(change)));
        cells.addAll(
                List.of(note, Integer.toString(year.revision()), year.savedAt().toString(), year.savedBy()));
        return cells;
    }

    private static Object orEmpty(Optional<BigDecimal> amount) {
        return amount.<Object>map(known -> known).orElse("");
    }
}
