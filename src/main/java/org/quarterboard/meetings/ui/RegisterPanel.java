package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterboard.boards.Holding;
import org.quarterboard.meetings.MarkDraft;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.RecordResult;
import org.quarterboard.meetings.RegisterRow;
import org.quarterboard.meetings.RegisterService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;

/** The attendance register: one row per holding valid on the day. Each answer is saved as it is given. */
final class RegisterPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient RegisterService registers;
    private final transient Formats formats;
    private final transient BoardId board;
    private final transient MeetingItem meeting;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div count = new Div();
    private final List<RegisterField> fields = new ArrayList<>();

    RegisterPanel(
            RegisterService registers,
            Formats formats,
            BoardId board,
            MeetingItem meeting,
            boolean recordable,
            boolean records) {
        this.registers = registers;
        this.formats = formats;
        this.board = board;
        this.meeting = meeting;
        add(new H2(getTranslation("meetings.register.heading")));
        List<RegisterRow> rows = registers.register(board, meeting.uuid());
        if (rows.isEmpty()) {
            add(new EmptyState(getTranslation("meetings.register.nobody")));
        } else if (recordable && records) {
            fillForm(rows);
        } else {
            if (!recordable) {
                add(new Paragraph(getTranslation("meetings.register.not-yet")));
            }
            fillTable(rows);
        }
    }

    private void fillForm(List<RegisterRow> rows) {
        count.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("meetings.register.lead")), errors, count);
        Div list = new Div();
        list.addClassName("qb-register");
        Map<Optional<Sector>, List<RegisterRow>> sectors = rows.stream()
                .collect(Collectors.groupingBy(row -> row.holding().sector(), LinkedHashMap::new, Collectors.toList()));
        sectors.forEach((sector, its) -> {
            list.add(new H3(sector.map(this::name).orElseGet(() -> getTranslation("meetings.register.other-seats"))));
            String name = sector.map(this::name).orElseGet(() -> getTranslation("meetings.register.other-seat"));
            for (RegisterRow row : its) {
                RegisterField field = new RegisterField(row, name, formats, this::save);
                fields.add(field);
                list.add(field);
            }
        });
        add(list);
        count(rows);
    }

    private void fillTable(List<RegisterRow> rows) {
        DataTable table = new DataTable(
                        getTranslation("meetings.register.heading"),
                        List.of(
                                Column.text(getTranslation("meetings.col.seat")),
                                Column.text(getTranslation("meetings.col.holder")),
                                Column.text(getTranslation("meetings.col.attendance"))))
                .withHiddenCaption();
        for (RegisterRow row : rows) {
            Holding holding = row.holding();
            Span mark = row.mark() == null
                    ? new Badge(Badge.Kind.NEUTRAL, getTranslation("meetings.mark.none"))
                    : new Badge(
                            row.mark().attended() ? Badge.Kind.GOOD : Badge.Kind.NEUTRAL,
                            getTranslation(row.mark().messageKey()));
            table.row(
                    new Span(holding.seatTitle()), new Span(holding.position() + ", " + holding.organisation()), mark);
        }
        add(table);
    }

    /** Saves one answer; answers that others gave meanwhile appear in their rows. */
    private void save(MarkDraft draft) {
        boolean done = Feedback.attempt(errors, () -> {
            RecordResult result = registers.recordMarks(board, meeting.uuid(), List.of(draft));
            fields.forEach(field -> field.take(result));
            count(result.rows());
        });
        if (!done) {
            fields.forEach(RegisterField::restore);
        }
    }

    private void count(List<RegisterRow> rows) {
        long marked = rows.stream().filter(row -> row.mark() != null).count();
        count.setText(getTranslation("meetings.register.count", marked, rows.size()));
    }

    private String name(Sector sector) {
        return getTranslation(sector.messageKey());
    }
}
