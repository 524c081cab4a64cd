package org.quarterboard.kpi.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.quarterboard.shared.ui.DayPicker;
import org.quarterboard.shared.ui.FormDialog;

/** Agrees on another day for the returns of a quarter. */
class ExtensionDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    ExtensionDialog(String quarter, LocalDate due, LocalDate today, BiConsumer<LocalDate, String> save) {
        super(I18NProvider.translate("calendar.extend.of", quarter), I18NProvider.translate("calendar.extend.lead"));
        DatePicker day = new DayPicker(getTranslation("calendar.extend.day"));
        day.setMin(today);
        day.setValue(due.isBefore(today) ? today : due);
        TextArea reason = new TextArea(getTranslation("calendar.extend.label"));
        reason.setMaxLength(ReasonDialog.LONGEST);
        reason.setRequiredIndicatorVisible(true);
        fields(day, reason);
        save(getTranslation("calendar.extend"), errors -> {
            if (day.getValue() == null) {
                errors.show(day, getTranslation("calendar.error.day"));
            }
            if (reason.getValue().isBlank()) {
                errors.show(reason, getTranslation("calendar.error.reason", ReasonDialog.LONGEST));
            }
            if (!errors.hasErrors()) {
                save.accept(day.getValue(), reason.getValue());
            }
        });
    }
}
