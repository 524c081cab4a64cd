package org.quarterboard.boards.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.SeatDraft;
import org.quarterboard.boards.SeatItem;
import org.quarterboard.boards.SeatKind;
import org.quarterboard.directory.AuthorityItem;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.FormDialog;

/** Adds a seat to a board, of a sector or outside the five, or corrects one. */
class SeatDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final Select<SeatKind> kind = new Select<>();
    private final TextField title;
    private final Select<AuthorityItem> authority = new Select<>();

    SeatDialog(@Nullable SeatItem seat, List<AuthorityItem> authorities, Consumer<SeatDraft> save) {
        super(
                I18NProvider.translate(seat == null ? "boards.seat.verb" : "boards.seat.change"),
                I18NProvider.translate(seat == null ? "boards.seat.lead" : "boards.seat.change-lead"));
        kind.setLabel(getTranslation("boards.seat.kind"));
        kind.setHelperText(getTranslation("boards.seat.kind-hint"));
        kind.setItemLabelGenerator(item -> getTranslation(item.messageKey()));
        kind.setItems(kinds(seat));
        title = new TextField(getTranslation("boards.seat.title"));
        title.setHelperText(getTranslation("boards.seat.title-hint"));
        title.setRequiredIndicatorVisible(true);
        authority.setLabel(getTranslation("boards.seat.authority"));
        authority.setItems(authorities);
        authority.setEmptySelectionAllowed(true);
        authority.setEmptySelectionCaption(getTranslation("boards.seat.all-authorities"));
        authority.setItemLabelGenerator(
                item -> item == null ? getTranslation("boards.seat.all-authorities") : item.name());
        authority.setVisible(authorities.size() > 1);
        if (seat != null) {
            kind.setValue(seat.kind());
            kind.setReadOnly(seat.sector().isPresent());
            title.setValue(seat.title());
            authorities.stream()
                    .filter(item -> Long.valueOf(item.id()).equals(seat.authorityId()))
                    .findFirst()
                    .ifPresent(authority::setValue);
        }
        fields(kind, title, authority);
        save(getTranslation(seat == null ? "boards.seat.verb" : "boards.seat.save"), errors -> {
            if (complete(errors)) {
                save.accept(new SeatDraft(kind.getValue(), title.getValue(), authorityId(seat, authorities)));
            }
        });
    }

    private static List<SeatKind> kinds(@Nullable SeatItem seat) {
        if (seat == null) {
            return List.of(SeatKind.values());
        }
        return seat.sector().isPresent() ? List.of(seat.kind()) : SeatKind.others();
    }

    /** What is chosen; an authority that the person cannot see, and so not choose, stays. */
    private @Nullable Long authorityId(@Nullable SeatItem seat, List<AuthorityItem> offered) {
        AuthorityItem chosen = authority.getValue();
        if (chosen != null) {
            return chosen.id();
        }
        Long before = seat == null ? null : seat.authorityId();
        boolean seen = offered.stream().anyMatch(item -> Long.valueOf(item.id()).equals(before));
        return seen ? null : before;
    }

    private boolean complete(ErrorSummary errors) {
        if (kind.getValue() == null) {
            errors.show(kind, getTranslation("boards.error.choose-kind"));
        }
        if (title.getValue().isBlank()) {
            errors.show(title, getTranslation("boards.error.seat-title", 200));
        }
        return !errors.hasErrors();
    }
}
