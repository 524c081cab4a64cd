package org.quarterboard.kpi;

import java.time.LocalDate;
import java.util.Locale;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.springframework.stereotype.Component;

/** A deadline in words, with how far it is from today. */
@Component
public class DueWords {

    private final Messages messages;
    private final Formats formats;

    DueWords(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /**
     * Such as "Due on 31 October 2026, in 6 days", or "Was due on 31 October 2026, 1 day ago".
     *
     * @param daysLeft negative once the day has passed
     */
    public String of(LocalDate due, int daysLeft, Locale locale) {
        String day = formats.date(due, locale);
        if (daysLeft == 0) {
            return messages.get("calendar.due.today", locale, day);
        }
        return daysLeft > 0
                ? messages.get("calendar.due.ahead", locale, day, daysLeft)
                : messages.get("calendar.due.past", locale, day, -daysLeft);
    }
}
