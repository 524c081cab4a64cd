package org.quarterboard.boards.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.AppointmentDraft;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.boards.SeatItem;
import org.quarterboard.boards.Standing;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.FormDialog;

/** Appoints a member to a seat. */
class AppointDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final Select<SeatItem> seat = new Select<>();
    private final Select<MemberItem> member = new Select<>();
    private final RadioButtonGroup<Standing> standing = new RadioButtonGroup<>();
    private final Select<Holding> alternateFor = new Select<>();
    private final TermFields term;

    AppointDialog(BoardDetails board, @Nullable SeatItem chosen, LocalDate today, Consumer<AppointmentDraft> save) {
        super(
                I18NProvider.translate("boards.appoint.verb"),
                I18NProvider.translate(
                        board.members().isEmpty() ? "boards.appoint.no-members" : "boards.appoint.lead"));
        term = new TermFields(today);
        seat.setLabel(getTranslation("boards.col.seat"));
        seat.setItems(board.seats());
        seat.setItemLabelGenerator(SeatItem::title);
        member.setLabel(getTranslation("boards.col.member"));
        member.setItems(board.members());
        member.setItemLabelGenerator(MemberItem::label);
        standing.setLabel(getTranslation("boards.col.as"));
        standing.setHelperText(getTranslation("boards.appoint.standing-hint"));
        standing.setItemLabelGenerator(item -> getTranslation(item.messageKey()));
        alternateFor.setLabel(getTranslation("boards.appoint.alternate-for"));
        alternateFor.setHelperText(getTranslation("boards.appoint.alternate-hint"));
        alternateFor.setEmptySelectionAllowed(true);
        alternateFor.setEmptySelectionCaption(getTranslation("boards.appoint.alternate-nobody"));
        alternateFor.setItemLabelGenerator(item -> item == null
                ? getTranslation("boards.appoint.alternate-nobody")
                : getTranslation("boards.member.label", item.position(), item.organisation()));
        alternateFor.setVisible(false);
        standing.addValueChangeListener(change -> offerAlternates());
        seat.addValueChangeListener(change -> offerStandings(change.getValue()));
        if (chosen != null) {
            seat.setValue(board.seats().stream()
                    .filter(item -> item.id().equals(chosen.id()))
                    .findFirst()
                    .orElse(null));
        }
        fields(seat, member, standing, alternateFor, term.from(), term.to());
        save(getTranslation("boards.appoint.verb"), errors -> {
            if (complete(errors)) {
                save.accept(draft());
            }
        });
    }

    private void offerStandings(@Nullable SeatItem of) {
        if (of != null) {
            standing.setItems(Standing.of(of.sector()));
            standing.setValue(Standing.of(of.sector()).getFirst());
            offerAlternates();
        }
    }

    /** A delegate may be named for one of those who hold the seat. */
    private void offerAlternates() {
        SeatItem of = seat.getValue();
        List<Holding> holders = of == null
                ? List.of()
                : of.holders().stream()
                        .filter(holding -> holding.standing() != Standing.DELEGATE)
                        .toList();
        alternateFor.setItems(holders);
        alternateFor.setVisible(standing.getValue() == Standing.DELEGATE && !holders.isEmpty());
    }

    private AppointmentDraft draft() {
        Holding chosen = alternateFor.isVisible() ? alternateFor.getValue() : null;
        return new AppointmentDraft(
                seat.getValue().id(),
                member.getValue().id(),
                standing.getValue(),
                term.value(),
                chosen == null ? null : chosen.member());
    }

    private boolean complete(ErrorSummary errors) {
        if (seat.getValue() == null) {
            errors.show(seat, getTranslation("boards.error.choose-seat"));
        }
        if (member.getValue() == null) {
            errors.show(member, getTranslation("boards.error.choose-member"));
        }
        term.check(errors);
        return !errors.hasErrors();
    }
}
