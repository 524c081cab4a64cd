package org.quarterboard.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.Run;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/** The words of a paper in its language. */
record PaperWords(Messages messages, Formats formats, Locale locale) {

    String get(String key, Object... arguments) {
        return messages.get("papers." + key, locale, arguments);
    }

    /** A text of another room, such as the name of a sector. */
    String foreign(String key, Object... arguments) {
        return messages.get(key, locale, arguments);
    }

    String date(LocalDate date) {
        return formats.date(date, locale);
    }

    String moment(Instant instant) {
        return formats.moment(instant, locale);
    }

    String quarter(Quarter quarter) {
        return formats.shortQuarter(quarter, locale);
    }

    /** A quarter as such, any other period as two dates. */
    String period(Period period) {
        return period.asQuarter().map(this::quarter).orElseGet(() -> formats.period(period, locale));
    }

    static Paragraph lead(String text) {
        return new Paragraph(List.of(Run.of(text)), Paragraph.Style.LEAD);
    }

    static Paragraph note(String text) {
        return new Paragraph(List.of(Run.of(text)), Paragraph.Style.NOTE);
    }
}
