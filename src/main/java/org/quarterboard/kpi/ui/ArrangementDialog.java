package org.quarterboard.kpi.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterboard.kpi.Arrangement;
import org.quarterboard.kpi.ReturnCalendar;
import org.quarterboard.kpi.ReturnKind;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.FormDialog;

/** Says how the service returns, and from which quarter on its returns are looked after here. */
class ArrangementDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    /** What saving does. */
    @FunctionalInterface
    interface Save {
        void arrange(ReturnKind kind, Quarter kindFrom, Quarter expectedFrom);
    }

    ArrangementDialog(Optional<Arrangement> held, Quarter running, Formats formats, Locale locale, Save save) {
        super(I18NProvider.translate("calendar.arrange"), I18NProvider.translate("calendar.arrange.lead"));
        Select<ReturnKind> kind = new Select<>();
        kind.setLabel(getTranslation("calendar.arrange.kind"));
        kind.setItems(ReturnKind.values());
        kind.setItemLabelGenerator(item -> getTranslation(item.messageKey()));
        held.map(Arrangement::kind).ifPresent(kind::setValue);
        Select<Quarter> kindFrom = quarters("calendar.arrange.kind-from", running, formats, locale);
        kindFrom.setValue(held.map(Arrangement::kindFrom).orElse(ReturnCalendar.FIRST));
        Select<Quarter> expectedFrom = quarters("calendar.arrange.expected-from", running, formats, locale);
        expectedFrom.setHelperText(getTranslation("calendar.arrange.expected-hint"));
        expectedFrom.setValue(held.map(Arrangement::expectedFrom).orElse(running.previous()));
        fields(kind, kindFrom, expectedFrom);
        save(getTranslation("calendar.arrange"), errors -> {
            if (kind.getValue() == null) {
                errors.show(kind, getTranslation("calendar.error.kind"));
            } else {
                save.arrange(kind.getValue(), kindFrom.getValue(), expectedFrom.getValue());
            }
        });
    }

    private static Select<Quarter> quarters(String label, Quarter running, Formats formats, Locale locale) {
        Select<Quarter> select = new Select<>();
        select.setLabel(I18NProvider.translate(label));
        List<Quarter> quarters = ReturnCalendar.FIRST
                .run(Math.max(1, ReturnCalendar.FIRST.until(running) + 1))
                .toList();
        select.setItems(quarters.reversed());
        select.setItemLabelGenerator(quarter -> formats.quarter(quarter, locale));
        return select;
    }
}
