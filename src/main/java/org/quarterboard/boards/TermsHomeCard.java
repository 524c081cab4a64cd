package org.quarterboard.boards;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;

/** On the home page: the terms of reference are due for review. For those who can change the board. */
@Component
class TermsHomeCard implements HomeCard {

    private final BoardService boards;
    private final TermsOfReferenceService terms;
    private final ServiceDirectory directory;
    private final Messages messages;
    private final Formats formats;
    private final Today today;

    TermsHomeCard(
            BoardService boards,
            TermsOfReferenceService terms,
            ServiceDirectory directory,
            Messages messages,
            Formats formats,
            Today today) {
        this.boards = boards;
        this.terms = terms;
        this.directory = directory;
        this.messages = messages;
        this.formats = formats;
        this.today = today;
    }

    @Override
    public List<Entry> entries(ServiceId service, Set<String> capabilities, Locale locale) {
        if (!capabilities.contains(Capability.Names.EDIT_BOARD)) {
            return List.of();
        }
        LocalDate day = today.date();
        Optional<TermsOfReference> due = boards.boardOf(service)
                .flatMap(board -> terms.current(board.id(), day))
                .filter(current -> current.reviewIsDue(day));
        return due.map(current -> List.of(entry(service, current, day, locale))).orElseGet(List::of);
    }

    private Entry entry(ServiceId service, TermsOfReference current, LocalDate day, Locale locale) {
        String key = current.reviewIsOverdue(day) ? "boards.home.review-overdue" : "boards.home.review-due";
        return new Entry(
                Place.NEEDS_YOU,
                messages.get(key + ".title", locale, formats.date(current.reviewBy(), locale)),
                messages.get(key + ".text", locale, current.number()),
                messages.get(key + ".link", locale),
                "service/" + directory.find(service).code() + "/board/terms");
    }
}
