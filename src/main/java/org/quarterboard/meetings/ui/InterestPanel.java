package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.meetings.Declaration;
import org.quarterboard.meetings.DeclarationDraft;
import org.quarterboard.meetings.DeclarationService;
import org.quarterboard.meetings.ItemPresence;
import org.quarterboard.meetings.ItemPresenceDraft;
import org.quarterboard.meetings.ItemPresenceService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;

/** What interests were declared, and who was not there for an item or only for it. */
final class InterestPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient DeclarationService interests;
    private final transient ItemPresenceService presences;
    private final transient BoardId board;
    private final UUID meeting;
    private final boolean records;
    private final ErrorSummary errors = new ErrorSummary();
    private final UndoLine undo = new UndoLine();
    private final Div declared = new Div();
    private final Div byItem = new Div();

    /** @param form what the dialogs offer; empty for those who only read */
    InterestPanel(
            DeclarationService interests,
            ItemPresenceService presences,
            BoardId board,
            UUID meeting,
            RegisterChoices form) {
        this.interests = interests;
        this.presences = presences;
        this.board = board;
        this.meeting = meeting;
        this.records = form.records();
        add(new H2(getTranslation("registers.interest.heading")), errors, undo, declared);
        if (records) {
            add(new Button(
                    getTranslation("registers.interest.verb"),
                    click -> new DeclarationDialog(form.members(), form.agenda(), this::declare).open()));
        }
        add(new H2(getTranslation("registers.item.heading")), byItem);
        if (records && !form.agenda().isEmpty()) {
            add(new Button(
                    getTranslation("registers.item.verb"),
                    click -> new ItemPresenceDialog(form.members(), form.agenda(), this::record).open()));
        }
        fill();
    }

    private void fill() {
        fillDeclared(interests.declarations(board, meeting));
        fillByItem(presences.presences(board, meeting));
    }

    private void fillDeclared(List<Declaration> all) {
        declared.removeAll();
        if (all.isEmpty()) {
            declared.add(new EmptyState(getTranslation("registers.interest.none")));
            return;
        }
        DataTable table = table(
                "registers.interest.heading",
                "registers.member",
                "registers.interest.item",
                "registers.interest.nature",
                "registers.interest.outcome");
        for (Declaration declaration : all) {
            row(
                    table,
                    () -> withdraw(declaration),
                    declaration.position(),
                    declaration.position() + ", " + declaration.organisation(),
                    declaration.item().isPresent()
                            ? declaration.itemTitle()
                            : getTranslation("registers.whole-meeting"),
                    declaration.nature(),
                    getTranslation(declaration.outcome().messageKey()));
        }
        declared.add(table);
    }

    private void fillByItem(List<ItemPresence> all) {
        byItem.removeAll();
        if (all.isEmpty()) {
            byItem.add(new EmptyState(getTranslation("registers.item.none")));
            return;
        }
        DataTable table =
                table("registers.item.heading", "registers.item.item", "registers.member", "registers.item.kind");
        for (ItemPresence presence : all) {
            row(
                    table,
                    presence.declared() ? null : () -> withdraw(presence),
                    presence.position(),
                    presence.itemTitle(),
                    presence.position() + ", " + presence.organisation(),
                    getTranslation(presence.kind().messageKey()));
        }
        byItem.add(table);
    }

    private DataTable table(String caption, String... headers) {
        List<Column> columns = new ArrayList<>();
        for (String header : headers) {
            columns.add(Column.text(getTranslation(header)));
        }
        if (records) {
            columns.add(Column.text(getTranslation("registers.col.change")));
        }
        return new DataTable(getTranslation(caption), columns).withHiddenCaption();
    }

    private void row(DataTable table, @Nullable Runnable withdraw, String who, String... texts) {
        List<Component> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(new Span(text));
        }
        if (records) {
            cells.add(withdraw == null ? new Span(getTranslation("registers.item.declared")) : remove(who, withdraw));
        }
        table.row(cells.toArray(Component[]::new));
    }

    private Button remove(String who, Runnable withdraw) {
        Button button = new Button(getTranslation("registers.remove"), click -> withdraw.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("registers.remove") + ": " + who);
        return button;
    }

    private void withdraw(Declaration declaration) {
        if (Feedback.attempt(errors, () -> interests.withdraw(board, meeting, declaration.uuid()))) {
            fill();
            offer(
                    declaration.position(),
                    () -> declare(new DeclarationDraft(
                            declaration.member(), declaration.item(), declaration.nature(), declaration.outcome())));
        }
    }

    private void withdraw(ItemPresence presence) {
        if (Feedback.attempt(errors, () -> presences.withdraw(board, meeting, presence.uuid()))) {
            fill();
            offer(
                    presence.position(),
                    () -> record(new ItemPresenceDraft(presence.item(), presence.member(), presence.kind())));
        }
    }

    private void offer(String position, Runnable back) {
        undo.offer(
                getTranslation("registers.removed", position),
                getTranslation("registers.put-back"),
                () -> Feedback.attempt(errors, back));
    }

    private void declare(DeclarationDraft draft) {
        interests.declare(board, meeting, draft);
        fill();
        Feedback.done(getTranslation("registers.interest.done"));
    }

    private void record(ItemPresenceDraft draft) {
        presences.record(board, meeting, draft);
        fill();
        Feedback.done(getTranslation("registers.item.done"));
    }
}
