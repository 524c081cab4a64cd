package org.quarterboard.directory.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quarterboard.directory.ScopeChoices.Choice;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ui.ErrorSummary;

/** A role to give: only the fields that the chosen role needs are there. */
class GrantForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient GrantWords words;
    private final Select<Role> role = new Select<>();
    private final Select<ScopeKind> kind = new Select<>();
    private final ComboBox<Choice> over = new ComboBox<>();
    private final Select<Sector> sector = new Select<>();

    GrantForm(GrantWords words) {
        this.words = words;
        addClassName("qb-form");
        role.setLabel(getTranslation("people.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(words::of);
        role.addValueChangeListener(change -> fitToRole());
        kind.setLabel(getTranslation("people.scope"));
        kind.setItemLabelGenerator(words::of);
        kind.addValueChangeListener(change -> fitToKind());
        over.setItemLabelGenerator(Choice::name);
        sector.setLabel(getTranslation("people.sector"));
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(words::of);
        add(role, kind, over, sector);
        role.setValue(Role.HEAD_OF_SERVICE);
    }

    private void fitToRole() {
        Role chosen = role.getValue();
        List<ScopeKind> kinds =
                Arrays.stream(ScopeKind.values()).filter(chosen::fits).toList();
        kind.setItems(kinds);
        kind.setValue(kinds.getFirst());
        kind.setVisible(kinds.size() > 1);
        sector.setVisible(chosen == Role.PARTNER);
    }

    private void fitToKind() {
        ScopeKind chosen = kind.getValue();
        if (chosen != null) {
            over.clear();
            over.setItems(words.choices(chosen));
            over.setLabel(words.of(chosen));
            over.setVisible(chosen != ScopeKind.PORTAL);
        }
    }

    void clearErrors() {
        over.setInvalid(false);
        sector.setInvalid(false);
    }

    /** The role as chosen; empty, with the errors shown, if something is missing. */
    Optional<Viewer.Grant> getFormDataObject(ErrorSummary errors) {
        errors.clear();
        if (over.isVisible() && over.getValue() == null) {
            errors.show(over, getTranslation("people.scope-missing"));
        }
        if (sector.isVisible() && sector.getValue() == null) {
            errors.show(sector, getTranslation("people.sector-missing"));
        }
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        long scopeId = over.isVisible() ? over.getValue().id() : 0;
        String sectorName = sector.isVisible() ? sector.getValue().name() : "";
        return Optional.of(new Viewer.Grant(role.getValue(), kind.getValue(), scopeId, sectorName));
    }
}
