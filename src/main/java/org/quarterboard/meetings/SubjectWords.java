package org.quarterboard.meetings;

import java.util.Locale;
import org.quarterboard.shared.Messages;
import org.springframework.stereotype.Component;

/** What a standing item is called on an agenda. */
@Component
class SubjectWords {

    private final Messages messages;

    SubjectWords(Messages messages) {
        this.messages = messages;
    }

    String title(Subject subject, Locale language) {
        String sector = subject.sector()
                .map(each -> messages.get(each.messageKey(), language))
                .orElse("");
        return messages.get(subject.item().messageKey(), language, sector);
    }
}
