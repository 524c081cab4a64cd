package org.quarterboard.meetings;

import java.util.Locale;
import java.util.stream.Stream;
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

    /** Whether an item is the standing one for declarations of interest, or one typed in such words. */
    boolean isInterests(AgendaItem item) {
        return Subject.of(StandingItem.INTERESTS).equals(item.subject())
                || Stream.of(Messages.ENGLISH, Messages.WELSH)
                        .anyMatch(language -> item.title()
                                .toLowerCase(language)
                                .contains(messages.get("agendas.interests.words", language)));
    }
}
