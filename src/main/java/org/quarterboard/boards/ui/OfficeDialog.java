package org.quarterboard.boards.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.boards.Office;
import org.quarterboard.boards.Term;
import org.quarterboard.shared.ui.FormDialog;

/** Puts a member into the chair, or makes a member deputy. */
class OfficeDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    /** What saving does. */
    @FunctionalInterface
    interface Appoint {
        void to(Office office, MemberId member, Term term);
    }

    OfficeDialog(BoardDetails board, LocalDate today, Appoint save) {
        super(I18NProvider.translate("boards.office.verb"), I18NProvider.translate("boards.office.lead"));
        RadioButtonGroup<Office> office = new RadioButtonGroup<>(getTranslation("boards.col.office"));
        office.setItems(Office.values());
        office.setItemLabelGenerator(item -> getTranslation(item.messageKey()));
        office.setValue(board.chair().isPresent() ? Office.DEPUTY : Office.CHAIR);
        Select<MemberItem> member = new Select<>();
        member.setLabel(getTranslation("boards.col.member"));
        member.setItems(board.members());
        member.setItemLabelGenerator(MemberItem::label);
        TermFields term = new TermFields(today);
        fields(office, member, term.from(), term.to());
        save(getTranslation("boards.office.verb"), errors -> {
            if (member.getValue() == null) {
                errors.show(member, getTranslation("boards.error.choose-member"));
            }
            term.check(errors);
            if (!errors.hasErrors()) {
                save.to(office.getValue(), member.getValue().id(), term.value());
            }
        });
    }
}
