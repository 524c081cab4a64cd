package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import org.quarterboard.boards.Holding;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.ItemPresenceDraft;
import org.quarterboard.meetings.ItemPresenceKind;
import org.quarterboard.shared.ui.FormDialog;

/** Records who was not there for an item, or only for it. */
class ItemPresenceDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    ItemPresenceDialog(List<Holding> members, List<AgendaEntry> agenda, Consumer<ItemPresenceDraft> save) {
        super(I18NProvider.translate("registers.item.verb"), I18NProvider.translate("registers.item.lead"));
        Select<AgendaEntry> item = new Select<>();
        item.setLabel(getTranslation("registers.item.item"));
        item.setItems(agenda);
        item.setItemLabelGenerator(AgendaEntry::title);
        Select<Holding> member = new MemberSelect(getTranslation("registers.member"), members);
        RadioButtonGroup<ItemPresenceKind> kind = new RadioButtonGroup<>(getTranslation("registers.item.kind"));
        kind.setItems(ItemPresenceKind.values());
        kind.setItemLabelGenerator(each -> getTranslation(each.messageKey()));
        kind.setValue(ItemPresenceKind.LEFT_ROOM);
        fields(item, member, kind);
        save(getTranslation("registers.item.save"), errors -> {
            if (item.getValue() == null) {
                errors.show(item, getTranslation("registers.error.choose-item"));
            }
            if (member.getValue() == null) {
                errors.show(member, getTranslation("registers.error.choose-member"));
            }
            if (!errors.hasErrors()) {
                save.accept(new ItemPresenceDraft(
                        item.getValue().id(), member.getValue().member(), kind.getValue()));
            }
        });
    }
}
