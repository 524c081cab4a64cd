package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.meetings.MinuteEntryService;
import org.quarterboard.meetings.SinceThen;
import org.quarterboard.meetings.SinceThenService;
import org.quarterboard.shared.Formats;
import org.springframework.stereotype.Component;

/** Makes the part of a page that says what has happened since the last meeting. */
@Component
class SinceThenPanels {

    private final SinceThenService service;
    private final MinuteEntryService entries;
    private final MinutesDesk desk;
    private final Formats formats;

    SinceThenPanels(SinceThenService service, MinuteEntryService entries, MinutesDesk desk, Formats formats) {
        this.service = service;
        this.entries = entries;
        this.desk = desk;
        this.formats = formats;
    }

    /** Empty where there is nothing to ask after. */
    Optional<SinceThenPanel> of(MeetingPage.Shown shown) {
        SinceThen since = service.since(shown.board().id(), shown.meeting().uuid());
        if (since.last().isEmpty() || since.isEmpty()) {
            return Optional.empty();
        }
        Locale locale = UI.getCurrent().getLocale();
        UUID last = since.last().get().meeting();
        return Optional.of(
                new SinceThenPanel(shown, since, desk.links(shown, last, locale), formats, (entry, words) -> {
                    entries.since(shown.board().id(), last, entry.uuid(), words);
                    return service.since(shown.board().id(), shown.meeting().uuid());
                }));
    }
}
