package org.quarterboard.meetings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.quarterboard.shared.Messages;
import org.springframework.stereotype.Component;

/** The interests declared at a meeting as its minutes say them: who by position, in what, and what the member did. */
@Component
class DeclarationWords {

    private final DeclarationService declarations;
    private final Messages messages;

    DeclarationWords(DeclarationService declarations, Messages messages) {
        this.declarations = declarations;
        this.messages = messages;
    }

    boolean isEmpty(Meeting meeting) {
        return declarations.declarations(meeting.boardId(), meeting.uuid()).isEmpty();
    }

    /** First what concerns the whole meeting, then item by item; that nobody declared anything is said too. */
    MinutesText.Part part(Meeting meeting, List<AgendaEntry> agenda, Locale locale) {
        List<String> lines = declarations.declarations(meeting.boardId(), meeting.uuid()).stream()
                .sorted(Comparator.comparingInt(declaration -> number(declaration, agenda)))
                .map(declaration -> line(declaration, agenda, locale))
                .toList();
        return new MinutesText.Part(
                messages.get("minutes.text.declared", locale),
                lines.isEmpty() ? List.of(messages.get("minutes.text.declared-nothing", locale)) : List.of(),
                lines);
    }

    private String line(Declaration declaration, List<AgendaEntry> agenda, Locale locale) {
        String outcome = declaration.outcome().name();
        if (declaration.item().isEmpty()) {
            return messages.get(
                    "minutes.text.declared-meeting",
                    locale,
                    declaration.position(),
                    declaration.organisation(),
                    declaration.nature(),
                    outcome);
        }
        return messages.get(
                "minutes.text.declared-item",
                locale,
                declaration.position(),
                declaration.organisation(),
                Integer.toString(number(declaration, agenda)),
                declaration.itemTitle(),
                declaration.nature(),
                outcome);
    }

    /** The number of the item in the minutes; 0 for the whole meeting. */
    private static int number(Declaration declaration, List<AgendaEntry> agenda) {
        return IntStream.rangeClosed(1, agenda.size())
                .filter(number -> declaration
                        .item()
                        .filter(agenda.get(number - 1).id()::equals)
                        .isPresent())
                .findFirst()
                .orElse(0);
    }
}
