package org.quarterboard.boards.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.quarterboard.shared.ui.DayPicker;
import org.quarterboard.shared.ui.FormDialog;

/** Ends something on its last day; what was stays in the history. */
class LastDayDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param key the beginning of the keys of its words
     * @param about what is ended, for the line below the heading
     */
    LastDayDialog(String key, LocalDate today, Consumer<LocalDate> save, Object... about) {
        super(I18NProvider.translate(key + ".verb"), I18NProvider.translate(key + ".lead", about));
        DatePicker lastDay = new DayPicker(getTranslation("boards.last-day.label"));
        lastDay.setHelperText(getTranslation(key + ".hint"));
        lastDay.setValue(today);
        lastDay.setRequiredIndicatorVisible(true);
        fields(lastDay);
        save(getTranslation(key + ".verb"), errors -> {
            if (lastDay.getValue() == null) {
                errors.show(lastDay, getTranslation("boards.error.choose-last-day"));
                return;
            }
            save.accept(lastDay.getValue());
        });
    }
}
