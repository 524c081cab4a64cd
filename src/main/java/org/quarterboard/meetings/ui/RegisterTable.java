package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.quarterboard.boards.Holding;
import org.quarterboard.meetings.RegisterRow;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;

/** The register for those who only read it. */
final class RegisterTable {

    private final Texts texts;
    private final MarkWords words;

    RegisterTable(Texts texts, MarkWords words) {
        this.texts = texts;
        this.words = words;
    }

    DataTable of(List<RegisterRow> rows) {
        DataTable table = new DataTable(
                        texts.get("meetings.register.heading"),
                        List.of(
                                Column.text(texts.get("meetings.col.holder")),
                                Column.text(texts.get("meetings.col.attendance")),
                                Column.text(texts.get("meetings.col.seat"))))
                .withHiddenCaption();
        for (RegisterRow row : rows) {
            Holding holding = row.holding();
            table.row(
                    new Span(holding.position() + ", " + holding.organisation()),
                    attendance(row),
                    new Span(holding.seatTitle()));
        }
        return table;
    }

    private Div attendance(RegisterRow row) {
        Div cell = new Div();
        if (row.mark() == null) {
            cell.add(new Badge(Badge.Kind.NEUTRAL, texts.get("meetings.mark.none")));
        } else {
            cell.add(new Badge(
                    row.mark().attended() ? Badge.Kind.GOOD : Badge.Kind.NEUTRAL,
                    texts.get(row.mark().messageKey())));
            Div beside = new Div(words.beside(row.details()));
            beside.addClassName("qb-note");
            cell.add(beside);
        }
        if (!row.inTerm()) {
            cell.add(new Div(new Badge(Badge.Kind.ATTENTION, words.outOfTerm(row.holding()))));
        }
        return cell;
    }
}
