package org.quarterboard.boards.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.quarterboard.boards.InterestDraft;
import org.quarterboard.boards.InterestKind;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.shared.ui.DayPicker;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.FormDialog;

/** Records what a member declares: an interest, or that there is none. */
class InterestDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final Select<MemberItem> member = new Select<>();
    private final Select<InterestKind> kind = new Select<>();
    private final TextArea nature;
    private final TermFields term;
    private final DatePicker declaredOn;

    InterestDialog(List<MemberItem> members, LocalDate today, Consumer<InterestDraft> save) {
        super(I18NProvider.translate("boards.interests.verb"), I18NProvider.translate("boards.interests.lead"));
        member.setLabel(getTranslation("boards.col.member"));
        member.setItems(members);
        member.setItemLabelGenerator(MemberItem::label);
        kind.setLabel(getTranslation("boards.col.interest"));
        kind.setItems(InterestKind.values());
        kind.setItemLabelGenerator(item -> getTranslation(item.messageKey()));
        nature = new TextArea(getTranslation("boards.interests.nature"));
        nature.setHelperText(getTranslation("boards.interests.nature-hint"));
        nature.setRequiredIndicatorVisible(true);
        term = new TermFields(today);
        declaredOn = new DayPicker(getTranslation("boards.col.declared-on"));
        declaredOn.setValue(today);
        declaredOn.setRequiredIndicatorVisible(true);
        kind.addValueChangeListener(change -> {
            boolean real = change.getValue() != InterestKind.NONE;
            nature.setVisible(real);
            term.from().setVisible(real);
            term.to().setVisible(real);
        });
        fields(member, kind, nature, term.from(), term.to(), declaredOn);
        save(getTranslation("boards.interests.verb"), errors -> {
            if (complete(errors)) {
                save.accept(draft());
            }
        });
    }

    private boolean complete(ErrorSummary errors) {
        if (member.getValue() == null) {
            errors.show(member, getTranslation("boards.error.choose-member"));
        }
        if (kind.getValue() == null) {
            errors.show(kind, getTranslation("boards.error.choose-interest"));
        } else if (kind.getValue() != InterestKind.NONE) {
            if (nature.getValue().isBlank()) {
                errors.show(nature, getTranslation("boards.error.nature", 500));
            }
            term.check(errors);
        }
        if (declaredOn.getValue() == null) {
            errors.show(declaredOn, getTranslation("boards.error.choose-day"));
        }
        return !errors.hasErrors();
    }

    private InterestDraft draft() {
        if (kind.getValue() == InterestKind.NONE) {
            return InterestDraft.nothing(member.getValue().id(), declaredOn.getValue());
        }
        return new InterestDraft(
                member.getValue().id(), kind.getValue(), nature.getValue(), term.value(), declaredOn.getValue());
    }
}
