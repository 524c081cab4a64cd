package org.quarterboard.attendance.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.quarterboard.attendance.Kpi8;
import org.quarterboard.attendance.Reading;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.FormDialog;

/** Chooses how the sentence on several local authorities is read, from a quarter on. */
class ReadingDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_REASON = 500;

    /** What saving does. */
    @FunctionalInterface
    interface Choose {
        void choose(Reading reading, Quarter since, String reason);
    }

    ReadingDialog(Reading chosen, Quarter now, Formats formats, Locale locale, Choose save) {
        super(I18NProvider.translate("attendance.choose.verb"), I18NProvider.translate("attendance.choose.lead"));
        RadioButtonGroup<Reading> reading = new RadioButtonGroup<>(getTranslation("attendance.col.reading"));
        reading.setItems(Reading.values());
        reading.setItemLabelGenerator(item -> getTranslation(item.messageKey()));
        reading.setValue(chosen);
        Select<Quarter> since = new Select<>();
        since.setLabel(getTranslation("attendance.col.since"));
        since.setHelperText(getTranslation("attendance.choose.since-hint"));
        List<Quarter> quarters =
                Kpi8.FIRST.run(Math.max(1, Kpi8.FIRST.until(now) + 1)).toList();
        since.setItems(quarters.reversed());
        since.setItemLabelGenerator(quarter -> formats.quarter(quarter, locale));
        since.setValue(quarters.getLast());
        TextArea reason = new TextArea(getTranslation("attendance.col.reason"));
        reason.setHelperText(getTranslation("attendance.choose.reason-hint"));
        reason.setMaxLength(LONGEST_REASON);
        fields(reading, since, reason);
        save(getTranslation("attendance.choose.verb"), errors -> {
            if (reason.getValue().isBlank()) {
                errors.show(reason, getTranslation("attendance.error.reason", LONGEST_REASON));
            }
            if (!errors.hasErrors()) {
                save.choose(reading.getValue(), since.getValue(), reason.getValue());
            }
        });
    }
}
