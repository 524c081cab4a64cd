package org.quarterboard.boards.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.quarterboard.shared.ui.FormDialog;

/** Ends a term on its last day; what was held stays in the history. */
class EndTermDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    EndTermDialog(String seat, String position, LocalDate today, Consumer<LocalDate> save) {
        super(
                I18NProvider.translate("boards.end.verb"),
                seat.isEmpty()
                        ? I18NProvider.translate("boards.end.lead-office", position)
                        : I18NProvider.translate("boards.end.lead", position, seat));
        DatePicker lastDay = new DatePicker(getTranslation("boards.end.last-day"));
        lastDay.setHelperText(getTranslation("boards.end.last-day-hint"));
        lastDay.setValue(today);
        lastDay.setRequiredIndicatorVisible(true);
        fields(lastDay);
        save(getTranslation("boards.end.verb"), errors -> {
            if (lastDay.getValue() == null) {
                errors.show(lastDay, getTranslation("boards.error.choose-last-day"));
                return;
            }
            save.accept(lastDay.getValue());
        });
    }
}
