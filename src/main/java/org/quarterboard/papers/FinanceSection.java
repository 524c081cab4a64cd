package org.quarterboard.papers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.BulletList;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.ListItem;
import org.quarterboard.documents.PageBreak;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.TableBlock;
import org.quarterboard.documents.TableBlock.Column;
import org.quarterboard.documents.TableBlock.Row;
import org.quarterboard.resources.FinanceLine;
import org.quarterboard.resources.FinanceTotals;
import org.quarterboard.resources.FinanceWords;
import org.quarterboard.resources.FinanceYear;

/** Budget, contributions and outturn of the financial year by agency, as table B5 of the youth justice plans has them. */
record FinanceSection(PaperWords words, FinanceWords said) {

    private static final String CODE = PackPart.FINANCE.code();

    Section of(PaperSource source) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new PageBreak());
        String label = FinanceWords.label(source.board().financialYear());
        if (source.board().finance().isEmpty()) {
            blocks.add(new Heading(1, words.get("finance.heading-none", label), CODE));
            blocks.add(Paragraph.of(words.get("finance.none")));
            return Section.of(CODE, blocks);
        }
        FinanceYear year = source.board().finance().get();
        blocks.add(new Heading(1, words.get("finance.heading", label), CODE));
        blocks.add(PaperWords.lead(said.headline(year, words.locale())));
        blocks.add(new BulletList(
                said.sentences(year, words.locale()).stream().map(ListItem::of).toList()));
        blocks.add(table(year, label));
        blocks.add(PaperWords.note(words.get("finance.source", year.revision(), words.moment(year.savedAt()))));
        return Section.of(CODE, blocks);
    }

    private TableBlock table(FinanceYear year, String label) {
        FinanceTotals totals = year.totals();
        int decimals = FinanceWords.decimals(year.lines().stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(line.staffing(), line.inKind(), line.delegated()), line.outturn().stream())));
        List<Row> rows = new ArrayList<>();
        for (FinanceLine line : year.lines()) {
            rows.add(Row.of(
                    said.agency(line.agency(), words.locale()),
                    amount(line.staffing(), decimals),
                    amount(line.inKind(), decimals),
                    amount(line.delegated(), decimals),
                    amount(line.budget(), decimals),
                    known(line.outturn(), decimals)));
        }
        rows.add(Row.total(
                words.get("finance.total"),
                amount(totals.staffing(), decimals),
                amount(totals.inKind(), decimals),
                amount(totals.delegated(), decimals),
                amount(totals.budget(), decimals),
                known(totals.outturn(), decimals)));
        return new TableBlock(
                words.get("finance.caption", label),
                List.of(
                        Column.text(words.get("finance.agency")),
                        Column.number(words.get("finance.staffing")),
                        Column.number(words.get("finance.in-kind")),
                        Column.number(words.get("finance.delegated")),
                        Column.number(words.get("finance.budget")),
                        Column.number(words.get("finance.outturn"))),
                rows,
                null);
    }

    private String amount(BigDecimal amount, int decimals) {
        return words.formats().number(amount, decimals, words.locale());
    }

    private String known(Optional<BigDecimal> amount, int decimals) {
        return amount.map(value -> amount(value, decimals)).orElseGet(() -> words.get("finance.not-known"));
    }
}
