package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.Holding;
import org.quarterboard.meetings.RegisterRow;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;

/** The register for those who only read it, or correct what is settled. */
final class RegisterTable {

    private final Texts texts;
    private final MarkWords words;

    RegisterTable(Texts texts, MarkWords words) {
        this.texts = texts;
        this.words = words;
    }

    /** @param correct what correcting a row does; null for those who may not, and as long as nothing is settled */
    DataTable of(List<RegisterRow> rows, @Nullable Consumer<RegisterRow> correct) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(texts.get("meetings.col.holder")),
                Column.text(texts.get("meetings.col.attendance")),
                Column.text(texts.get("meetings.col.seat"))));
        if (correct != null) {
            columns.add(Column.text(texts.get("registers.col.change")));
        }
        DataTable table = new DataTable(texts.get("meetings.register.heading"), columns).withHiddenCaption();
        for (RegisterRow row : rows) {
            List<Component> cells = new ArrayList<>(List.of(
                    new Span(who(row.holding())),
                    attendance(row),
                    new Span(row.holding().seatTitle())));
            if (correct != null) {
                cells.add(button(row, correct));
            }
            table.row(cells.toArray(Component[]::new));
        }
        return table;
    }

    private Button button(RegisterRow row, Consumer<RegisterRow> correct) {
        Button button = new Button(texts.get("registers.correct.verb"), click -> correct.accept(row));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(texts.get("registers.correct.verb") + ": " + who(row.holding()));
        return button;
    }

    private static String who(Holding holding) {
        return holding.position() + ", " + holding.organisation();
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
