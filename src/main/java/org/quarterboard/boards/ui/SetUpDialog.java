package org.quarterboard.boards.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.quarterboard.boards.BoardDraft;
import org.quarterboard.boards.SeatDraft;
import org.quarterboard.directory.AuthorityItem;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ui.FormDialog;

/** Sets up a board: its name, and for which sectors each local authority has a seat of its own. */
class SetUpDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient List<AuthorityItem> authorities;
    private final TextField name;
    private final CheckboxGroup<Sector> perAuthority;

    SetUpDialog(String serviceName, List<AuthorityItem> authorities, Consumer<BoardDraft> save) {
        super(I18NProvider.translate("boards.set-up.verb"), I18NProvider.translate("boards.set-up.lead"));
        this.authorities = List.copyOf(authorities);
        name = new TextField(getTranslation("boards.set-up.name"));
        name.setHelperText(getTranslation("boards.set-up.name-hint"));
        name.setValue(getTranslation("boards.set-up.name-of", serviceName));
        name.setRequiredIndicatorVisible(true);
        perAuthority = new CheckboxGroup<>(getTranslation("boards.set-up.per-authority"));
        perAuthority.setHelperText(getTranslation("boards.set-up.per-authority-hint"));
        perAuthority.setItems(Sector.values());
        perAuthority.setItemLabelGenerator(sector -> getTranslation(sector.messageKey()));
        perAuthority.setVisible(authorities.size() > 1);
        if (authorities.size() > 1) {
            perAuthority.setValue(Set.of(Sector.CHILDRENS_SOCIAL_CARE, Sector.EDUCATION));
        }
        fields(name, perAuthority);
        save(getTranslation("boards.set-up.verb"), errors -> {
            if (name.getValue().isBlank()) {
                errors.show(name, getTranslation("boards.error.name"));
                return;
            }
            save.accept(new BoardDraft(name.getValue(), seats()));
        });
    }

    private List<SeatDraft> seats() {
        List<SeatDraft> seats = new ArrayList<>();
        for (Sector sector : Sector.values()) {
            String title = getTranslation(sector.messageKey());
            if (perAuthority.getValue().contains(sector)) {
                authorities.forEach(authority -> seats.add(new SeatDraft(
                        Optional.of(sector),
                        getTranslation("boards.set-up.seat-of", title, authority.name()),
                        authority.id())));
            } else {
                seats.add(new SeatDraft(Optional.of(sector), title, null));
            }
        }
        return seats;
    }
}
