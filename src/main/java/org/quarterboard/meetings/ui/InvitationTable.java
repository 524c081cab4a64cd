package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.quarterboard.boards.Holding;
import org.quarterboard.meetings.InvitationRow;
import org.quarterboard.meetings.InvitationSheet;
import org.quarterboard.meetings.Reply;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;

/** Who is invited and what they have answered; and every answer there ever was. */
final class InvitationTable {

    private final Texts texts;
    private final Formats formats;
    private final Locale locale;

    InvitationTable(Texts texts, Formats formats, Locale locale) {
        this.texts = texts;
        this.formats = formats;
        this.locale = locale;
    }

    /** @param record what the button of a row does; without it rows have none */
    DataTable of(InvitationSheet sheet, Consumer<InvitationRow> record, boolean records) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(texts.get("invitations.col.member")),
                Column.text(texts.get("invitations.col.seats")),
                Column.text(texts.get("invitations.col.answer")),
                Column.text(texts.get("invitations.col.told"))));
        if (records) {
            columns.add(Column.text(texts.get("invitations.col.change")));
        }
        DataTable table = new DataTable(texts.get("invitations.table.heading"), columns).withHiddenCaption();
        for (InvitationRow row : sheet.rows()) {
            List<Component> cells = new ArrayList<>(List.of(
                    new Span(texts.get("invitations.table.member", row.position(), row.organisation())),
                    new Span(seats(row)),
                    answer(row),
                    new Span(texts.get(row.byMail() ? "invitations.told.mail" : "invitations.told.by-hand"))));
            if (records) {
                cells.add(button(row, record));
            }
            table.row(cells.toArray(Component[]::new));
        }
        return table;
    }

    DataTable history(InvitationSheet sheet) {
        DataTable table = new DataTable(
                        texts.get("invitations.history.heading"),
                        List.of(
                                Column.text(texts.get("invitations.col.when")),
                                Column.text(texts.get("invitations.col.member")),
                                Column.text(texts.get("invitations.col.answer")),
                                Column.text(texts.get("invitations.col.for-day")),
                                Column.text(texts.get("invitations.col.by"))))
                .withHiddenCaption();
        for (InvitationSheet.Event event : sheet.history()) {
            Reply reply = event.reply();
            table.row(
                    formats.moment(reply.at(), locale),
                    texts.get("invitations.table.member", event.position(), event.organisation()),
                    words(reply),
                    formats.date(reply.forDay(), locale),
                    reply.by().isEmpty() ? "–" : reply.by());
        }
        return table;
    }

    private Component answer(InvitationRow row) {
        Div cell = new Div(ReplyBadge.of(row.answer(), texts));
        row.reply().filter(reply -> !reply.delegate().isEmpty()).ifPresent(reply -> cell.add(note(reply.delegate())));
        if (row.answeredBefore()) {
            cell.add(note(texts.get("invitations.table.answered-before")));
        }
        row.reply()
                .ifPresent(reply -> cell.add(note(
                        reply.by().isEmpty()
                                ? formats.moment(reply.at(), locale)
                                : texts.get("invitations.table.by", formats.moment(reply.at(), locale), reply.by()))));
        return cell;
    }

    private static Div note(String words) {
        Div note = new Div(words);
        note.addClassName("qb-note");
        return note;
    }

    private String words(Reply reply) {
        String answer = texts.get(reply.answer().messageKey());
        return reply.delegate().isEmpty() ? answer : texts.get("invitations.table.delegate", answer, reply.delegate());
    }

    private String seats(InvitationRow row) {
        return row.holdings().isEmpty()
                ? texts.get("invitations.table.no-seat")
                : row.holdings().stream().map(this::seat).collect(Collectors.joining(", "));
    }

    private String seat(Holding holding) {
        return texts.get(
                "invitations.table.seat", holding.seatTitle(), texts.get("invitations.standing." + holding.standing()));
    }

    private Button button(InvitationRow row, Consumer<InvitationRow> record) {
        Button button = new Button(texts.get("invitations.record.verb"), click -> record.accept(row));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(texts.get("invitations.record.verb") + ": " + row.position());
        return button;
    }
}
