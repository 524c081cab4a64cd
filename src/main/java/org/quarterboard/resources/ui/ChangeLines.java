package org.quarterboard.resources.ui;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.quarterboard.resources.FinanceChange;
import org.quarterboard.resources.FinanceWords;

/** What has changed, each as a line. */
record ChangeLines(Texts texts, FinanceWords words, Locale locale) {

    String of(FinanceChange change) {
        return texts.get(
                "resources.history.change",
                texts.get(change.agency().messageKey()),
                texts.get(change.column().messageKey()),
                after(change),
                before(change));
    }

    /** What stands there now. */
    String after(FinanceChange change) {
        return switch (change) {
            case FinanceChange.Amount amount -> amount(amount.after());
            case FinanceChange.Note note -> note(note.after());
        };
    }

    private String before(FinanceChange change) {
        return switch (change) {
            case FinanceChange.Amount amount -> amount(amount.before());
            case FinanceChange.Note note -> note(note.before());
        };
    }

    String by(String name) {
        return name.isEmpty() ? texts.get("resources.by-unknown") : name;
    }

    private String amount(Optional<BigDecimal> amount) {
        return amount.map(known -> words.pounds(known, locale)).orElseGet(() -> texts.get("resources.not-known"));
    }

    private String note(String text) {
        return text.isEmpty() ? texts.get("resources.no-note") : texts.get("resources.quoted", text);
    }
}
