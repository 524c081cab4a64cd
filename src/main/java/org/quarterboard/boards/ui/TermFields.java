package org.quarterboard.boards.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import org.quarterboard.boards.Term;
import org.quarterboard.shared.ui.DayPicker;
import org.quarterboard.shared.ui.ErrorSummary;

/** First and last day of a term. */
record TermFields(DatePicker from, DatePicker to) {

    TermFields(LocalDate today) {
        this(
                new DayPicker(I18NProvider.translate("boards.term.from")),
                new DayPicker(I18NProvider.translate("boards.term.to")));
        from.setValue(today);
        from.setRequiredIndicatorVisible(true);
        to.setHelperText(I18NProvider.translate("boards.term.to-hint"));
    }

    void check(ErrorSummary errors) {
        if (from.getValue() == null) {
            errors.show(from, I18NProvider.translate("boards.error.choose-from"));
        } else if (to.getValue() != null && to.getValue().isBefore(from.getValue())) {
            errors.show(to, I18NProvider.translate("boards.error.term-ends-before-it-begins"));
        }
    }

    Term value() {
        return Term.of(from.getValue(), to.getValue());
    }
}
