package org.quarterboard.meetings.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.Holding;
import org.quarterboard.meetings.AttendanceMode;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MarkDetails;
import org.quarterboard.shared.Formats;

/** What a row of the register says, in words. */
final class MarkWords {

    private final Texts texts;
    private final Formats formats;
    private final Locale locale;

    MarkWords(Texts texts, Formats formats, Locale locale) {
        this.texts = texts;
        this.formats = formats;
        this.locale = locale;
    }

    /** The answer and all that it says. */
    String whole(@Nullable Mark mark, MarkDetails details) {
        List<String> parts = parts(details);
        parts.addFirst(texts.get(mark == null ? "meetings.mark.none" : mark.messageKey()));
        return String.join(", ", parts);
    }

    /** What an answer says beside itself; empty if nothing that is worth a word. */
    String beside(MarkDetails details) {
        return String.join(", ", parts(details));
    }

    /** Why a row does not count. */
    String outOfTerm(Holding holding) {
        String from = formats.shortDate(holding.from(), locale);
        return holding.term().isOpen()
                ? texts.get("registers.row.term-open", from)
                : texts.get("registers.row.term", from, formats.shortDate(holding.to(), locale));
    }

    private List<String> parts(MarkDetails details) {
        List<String> parts = new ArrayList<>();
        if (details.mode() == AttendanceMode.REMOTE) {
            parts.add(texts.get("registers.said.remote"));
        }
        if (details.arrived() != null) {
            parts.add(texts.get("registers.said.arrived", formats.time(details.arrived(), locale)));
        }
        if (details.left() != null) {
            parts.add(texts.get("registers.said.left", formats.time(details.left(), locale)));
        }
        if (!details.delegatePosition().isEmpty()) {
            parts.add(texts.get("registers.said.delegate", details.delegatePosition()));
        }
        if (!details.reason().isEmpty()) {
            parts.add(texts.get("registers.said.reason", details.reason()));
        }
        return parts;
    }
}
