package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.quarterboard.disparity.CaseDraft;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ui.DayPicker;
import org.quarterboard.shared.ui.FormDialog;

/** Asks a partner. */
class AskDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    AskDialog(LocalDate today, Consumer<CaseDraft.Question> save) {
        super(I18NProvider.translate("disparity.case.ask.verb"), I18NProvider.translate("disparity.case.ask.lead"));
        Select<Sector> sector = new Select<>();
        sector.setLabel(getTranslation("disparity.case.ask.sector"));
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(item -> getTranslation(item.messageKey()));
        TextArea text = new TextArea(getTranslation("disparity.case.ask.label"));
        text.setMaxLength(CaseDraft.LONGEST_TEXT);
        text.setRequiredIndicatorVisible(true);
        DatePicker by = new DayPicker(getTranslation("disparity.case.ask.by"));
        by.setLocale(getLocale());
        by.setMin(today);
        fields(sector, text, by);
        save(getTranslation("disparity.case.ask.verb"), errors -> {
            if (sector.getValue() == null) {
                errors.show(sector, getTranslation("disparity.case.error.sector"));
            }
            if (text.getValue().isBlank()) {
                errors.show(text, getTranslation("disparity.case.error.question", CaseDraft.LONGEST_TEXT));
            }
            if (by.getValue() == null || by.getValue().isBefore(today)) {
                errors.show(by, getTranslation("disparity.case.error.by"));
            }
            if (!errors.hasErrors()) {
                save.accept(new CaseDraft.Question(sector.getValue(), text.getValue(), by.getValue()));
            }
        });
    }
}
