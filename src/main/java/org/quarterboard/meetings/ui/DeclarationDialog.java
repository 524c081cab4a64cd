package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.quarterboard.boards.Holding;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.DeclarationDraft;
import org.quarterboard.meetings.InterestOutcome;
import org.quarterboard.shared.ui.FormDialog;

/** Records an interest that a member declared. */
class DeclarationDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 500;

    DeclarationDialog(List<Holding> members, List<AgendaEntry> agenda, Consumer<DeclarationDraft> save) {
        super(I18NProvider.translate("registers.interest.verb"), I18NProvider.translate("registers.interest.lead"));
        Select<Holding> member = new MemberSelect(getTranslation("registers.member"), members);
        Select<AgendaEntry> item = new Select<>();
        item.setLabel(getTranslation("registers.interest.item"));
        item.setItems(agenda);
        item.setEmptySelectionAllowed(true);
        item.setEmptySelectionCaption(getTranslation("registers.whole-meeting"));
        item.setItemLabelGenerator(entry -> entry == null ? getTranslation("registers.whole-meeting") : entry.title());
        TextArea nature = new TextArea(getTranslation("registers.interest.nature"));
        nature.setHelperText(getTranslation("registers.interest.nature-hint"));
        nature.setMaxLength(LONGEST);
        nature.setRequiredIndicatorVisible(true);
        RadioButtonGroup<InterestOutcome> outcome =
                new RadioButtonGroup<>(getTranslation("registers.interest.outcome"));
        outcome.setItems(InterestOutcome.values());
        outcome.setItemLabelGenerator(each -> getTranslation(each.messageKey()));
        outcome.setValue(InterestOutcome.WITHDREW);
        fields(member, item, nature, outcome);
        save(getTranslation("registers.interest.save"), errors -> {
            if (member.getValue() == null) {
                errors.show(member, getTranslation("registers.error.choose-member"));
            }
            if (nature.getValue().isBlank()) {
                errors.show(nature, getTranslation("registers.error.nature", LONGEST));
            }
            if (!errors.hasErrors()) {
                save.accept(new DeclarationDraft(
                        member.getValue().member(),
                        Optional.ofNullable(item.getValue()).map(AgendaEntry::id),
                        nature.getValue(),
                        outcome.getValue()));
            }
        });
    }
}
