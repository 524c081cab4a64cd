package org.quarterboard.boards.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.quarterboard.boards.SeatDraft;
import org.quarterboard.directory.AuthorityItem;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ui.FormDialog;

/** Adds a seat to a board, of a sector or outside the five. */
class SeatDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    SeatDialog(List<AuthorityItem> authorities, Consumer<SeatDraft> save) {
        super(I18NProvider.translate("boards.seat.verb"), I18NProvider.translate("boards.seat.lead"));
        TextField title = new TextField(getTranslation("boards.seat.title"));
        title.setHelperText(getTranslation("boards.seat.title-hint"));
        title.setRequiredIndicatorVisible(true);
        Select<Sector> sector = new Select<>();
        sector.setLabel(getTranslation("boards.col.sector"));
        sector.setItems(Sector.values());
        sector.setEmptySelectionAllowed(true);
        sector.setEmptySelectionCaption(getTranslation("boards.seat.other"));
        sector.setItemLabelGenerator(item -> getTranslation(item == null ? "boards.seat.other" : item.messageKey()));
        Select<AuthorityItem> authority = new Select<>();
        authority.setLabel(getTranslation("boards.seat.authority"));
        authority.setItems(authorities);
        authority.setEmptySelectionAllowed(true);
        authority.setEmptySelectionCaption(getTranslation("boards.seat.all-authorities"));
        authority.setItemLabelGenerator(
                item -> item == null ? getTranslation("boards.seat.all-authorities") : item.name());
        authority.setVisible(authorities.size() > 1);
        fields(title, sector, authority);
        save(getTranslation("boards.seat.verb"), errors -> {
            if (title.getValue().isBlank()) {
                errors.show(title, getTranslation("boards.error.seat-title", 200));
                return;
            }
            AuthorityItem chosen = authority.getValue();
            save.accept(new SeatDraft(
                    Optional.ofNullable(sector.getValue()), title.getValue(), chosen == null ? null : chosen.id()));
        });
    }
}
