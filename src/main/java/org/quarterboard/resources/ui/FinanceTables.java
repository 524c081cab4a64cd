package org.quarterboard.resources.ui;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterboard.resources.FinanceColumn;
import org.quarterboard.resources.FinanceFigures;
import org.quarterboard.resources.FinanceLine;
import org.quarterboard.resources.FinanceTotals;
import org.quarterboard.resources.FinanceWords;
import org.quarterboard.resources.FinanceYear;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;

/** Budget by kind, and budget beside outturn: a row for each agency, then the total. Pence stand where there are any. */
record FinanceTables(Texts texts, Formats formats, Locale locale) {

    private static final String NONE = "–";

    DataTable budget(FinanceYear year) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(texts.get("resources.col.agency")),
                Column.number(texts.get(FinanceColumn.STAFFING.messageKey())),
                Column.number(texts.get(FinanceColumn.IN_KIND.messageKey())),
                Column.number(texts.get(FinanceColumn.DELEGATED.messageKey())),
                Column.number(texts.get("resources.col.budget")),
                Column.number(texts.get("resources.col.share"))));
        year.before().ifPresent(before -> {
            columns.add(Column.number(texts.get("resources.col.year", FinanceWords.label(before.year()))));
            columns.add(Column.number(texts.get("resources.col.change")));
        });
        DataTable table = table("resources.budget.caption", year, columns);
        int decimals = FinanceWords.decimals(Stream.concat(
                year.lines().stream().flatMap(line -> Stream.of(line.staffing(), line.inKind(), line.delegated())),
                year.before().stream()
                        .flatMap(before -> before.lines().stream())
                        .map(FinanceLine::budget)));
        for (FinanceLine line : year.lines()) {
            List<String> cells = cells(
                    texts.get(line.agency().messageKey()),
                    decimals,
                    line.staffing(),
                    line.inKind(),
                    line.delegated(),
                    line.budget());
            cells.add(share(year.figures().share(line.agency())));
            year.before().ifPresent(before -> {
                cells.add(number(before.line(line.agency()).budget(), decimals));
                cells.add(signed(year.change(line.agency()), decimals));
            });
            table.row(cells.toArray(String[]::new));
        }
        budgetTotal(table, year, decimals);
        return table;
    }

    private void budgetTotal(DataTable table, FinanceYear year, int decimals) {
        FinanceTotals totals = year.totals();
        List<String> cells = cells(
                texts.get("resources.total"),
                decimals,
                totals.staffing(),
                totals.inKind(),
                totals.delegated(),
                totals.budget());
        cells.add(totals.budget().signum() == 0 ? NONE : share(Optional.of(BigDecimal.ONE)));
        year.before().map(FinanceFigures::totals).ifPresent(before -> {
            cells.add(number(before.budget(), decimals));
            cells.add(signed(year.change(), decimals));
        });
        total(table, cells);
    }

    DataTable outturn(FinanceYear year) {
        DataTable table = table(
                "resources.outturn.caption",
                year,
                List.of(
                        Column.text(texts.get("resources.col.agency")),
                        Column.number(texts.get("resources.col.budget")),
                        Column.number(texts.get(FinanceColumn.OUTTURN.messageKey())),
                        Column.number(texts.get("resources.col.difference")),
                        Column.text(texts.get(FinanceColumn.NOTE.messageKey()))));
        table.addClassName("qb-finance-outturn");
        int decimals = FinanceWords.decimals(year.lines().stream()
                .flatMap(line -> Stream.concat(Stream.of(line.budget()), line.outturn().stream())));
        for (FinanceLine line : year.lines()) {
            table.row(
                    texts.get(line.agency().messageKey()),
                    number(line.budget(), decimals),
                    line.outturn().map(known -> number(known, decimals)).orElseGet(() -> notKnown(line.awaited())),
                    signed(line.variance(), decimals),
                    line.note());
        }
        FinanceTotals totals = year.totals();
        total(
                table,
                List.of(
                        texts.get("resources.total"),
                        number(totals.budget(), decimals),
                        totals.outturn().map(known -> number(known, decimals)).orElseGet(() -> notKnown(true)),
                        signed(totals.variance(), decimals),
                        ""));
        return table;
    }

    private DataTable table(String caption, FinanceYear year, List<Column> columns) {
        DataTable table = new DataTable(texts.get(caption, FinanceWords.label(year.year())), columns);
        table.addClassName("qb-short-heads");
        return table;
    }

    private static void total(DataTable table, List<String> cells) {
        table.row(cells.stream().map(Span::new).toArray(Span[]::new)).addClassName("qb-total");
    }

    private List<String> cells(String name, int decimals, BigDecimal... amounts) {
        List<String> cells = new ArrayList<>(List.of(name));
        Stream.of(amounts).map(amount -> number(amount, decimals)).forEach(cells::add);
        return cells;
    }

    private String number(BigDecimal amount, int decimals) {
        return formats.number(amount, decimals, locale);
    }

    private String signed(Optional<BigDecimal> difference, int decimals) {
        return difference
                .map(known ->
                        (known.signum() > 0 ? "+" : known.signum() < 0 ? "\u2212" : "") + number(known.abs(), decimals))
                .orElse(NONE);
    }

    private String share(Optional<BigDecimal> share) {
        return share.map(known -> formats.number(known.movePointRight(2), 1, locale))
                .orElse(NONE);
    }

    private String notKnown(boolean awaited) {
        return awaited ? texts.get("resources.not-known") : NONE;
    }
}
