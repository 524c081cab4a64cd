package org.quarterboard.boards.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.MemberDraft;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.security.PeopleService.Colleague;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.FormDialog;

/** Adds a member to a board, or corrects one: a position in an organisation, and who signs in for it if anybody does. */
class MemberDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final TextField position;
    private final TextField organisation;
    private final Select<Colleague> person = new Select<>();

    /** @param colleagues who may be chosen, among them whoever is linked to the member */
    MemberDialog(@Nullable MemberItem member, List<Colleague> colleagues, Consumer<MemberDraft> save) {
        super(
                I18NProvider.translate(member == null ? "boards.member.verb" : "boards.member.change-heading"),
                I18NProvider.translate("boards.member.lead"));
        position = field("boards.col.position", "boards.member.position-hint");
        organisation = field("boards.col.organisation", "");
        person.setLabel(getTranslation("boards.member.person"));
        person.setHelperText(getTranslation("boards.member.person-hint"));
        person.setItems(colleagues);
        person.setEmptySelectionAllowed(true);
        person.setEmptySelectionCaption(getTranslation("boards.member.nobody"));
        person.setItemLabelGenerator(
                item -> item == null ? getTranslation("boards.member.nobody") : item.displayName());
        if (member != null) {
            setFormDataObject(member, colleagues);
        }
        fields(position, organisation, person);
        save(getTranslation(member == null ? "boards.member.verb" : "boards.member.save"), errors -> {
            if (filled(errors, position, "boards.error.position")
                    & filled(errors, organisation, "boards.error.organisation")) {
                save.accept(draft());
            }
        });
    }

    private void setFormDataObject(MemberItem member, List<Colleague> colleagues) {
        position.setValue(member.position());
        organisation.setValue(member.organisation());
        member.person()
                .flatMap(id -> colleagues.stream()
                        .filter(colleague -> colleague.id().equals(id))
                        .findFirst())
                .ifPresent(person::setValue);
    }

    private MemberDraft draft() {
        Colleague chosen = person.getValue();
        return new MemberDraft(position.getValue(), organisation.getValue(), chosen == null ? null : chosen.id());
    }

    private TextField field(String label, String hint) {
        TextField field = new TextField(getTranslation(label));
        field.setRequiredIndicatorVisible(true);
        if (!hint.isEmpty()) {
            field.setHelperText(getTranslation(hint));
        }
        return field;
    }

    private boolean filled(ErrorSummary errors, TextField field, String key) {
        if (field.getValue().isBlank()) {
            errors.show(field, getTranslation(key, 200));
            return false;
        }
        return true;
    }
}
