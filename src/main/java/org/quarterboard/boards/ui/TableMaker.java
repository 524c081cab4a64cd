package org.quarterboard.boards.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterboard.directory.AuthorityItem;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;

/** What the tables of a board need beside the board: words, dates, today, the names of local authorities. */
@Component
class TableMaker {

    private final ServiceDirectory directory;
    private final Messages messages;
    private final Formats formats;
    private final Today today;

    TableMaker(ServiceDirectory directory, Messages messages, Formats formats, Today today) {
        this.directory = directory;
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

    /** The names of the service's local authorities by id, if there are several. */
    Map<Long, String> authorities(ServiceId service) {
        Map<Long, String> names = directory.authorities(service, today.date()).stream()
                .collect(Collectors.toMap(AuthorityItem::id, AuthorityItem::name));
        return names.size() > 1 ? names : Map.of();
    }
}
