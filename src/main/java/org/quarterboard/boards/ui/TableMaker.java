package org.quarterboard.boards.ui;

import java.time.LocalDate;
import java.util.Locale;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;

/** What the tables of a board need beside the board: words, dates, today. */
@Component
class TableMaker {

    private final Messages messages;
    private final Formats formats;
    private final Today today;

    TableMaker(Messages messages, Formats formats, Today today) {
        this.messages = messages;
        this.formats = formats;
        this.today = today;
    }

    Tables in(Locale locale) {
        return new Tables((key, params) -> messages.get(key, locale, params), formats, locale, today.date());
    }

    LocalDate today() {
        return today.date();
    }
}
