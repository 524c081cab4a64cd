package org.quarterboard.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.kpi.DueWords;
import org.quarterboard.kpi.ReturnCalendar;
import org.quarterboard.kpi.ReturnCalendarService;
import org.quarterboard.kpi.ReturnStanding;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/**
 * On the home page of those who bring files in: files that were checked and wait for somebody to save or discard them, and
 * what has not come in of the quarters that are over, with the day on which it is due.
 */
@Component
class ImportHomeCard implements HomeCard {

    /** Of more quarters than these the page of the returns tells. */
    private static final int MOST_QUARTERS = 3;

    private final ImportService imports;
    private final ReturnCalendarService returns;
    private final ServiceDirectory directory;
    private final Messages messages;
    private final Formats formats;
    private final DueWords due;

    ImportHomeCard(
            ImportService imports,
            ReturnCalendarService returns,
            ServiceDirectory directory,
            Messages messages,
            Formats formats,
            DueWords due) {
        this.imports = imports;
        this.returns = returns;
        this.directory = directory;
        this.messages = messages;
        this.formats = formats;
        this.due = due;
    }

    @Override
    public List<Entry> entries(ServiceId service, Set<String> capabilities, Locale locale) {
        if (!capabilities.contains(Capability.Names.IMPORT_KPI)) {
            return List.of();
        }
        String path = "service/" + directory.find(service).code() + "/imports";
        return Stream.concat(waiting(service, path, locale).stream(), missing(service, path, locale).stream())
                .toList();
    }

    private Optional<Entry> waiting(ServiceId service, String path, Locale locale) {
        List<ImportItem> waiting = imports.list(service).stream()
                .filter(item -> item.state() == ImportState.READY && item.decides())
                .toList();
        return waiting.stream()
                .findFirst()
                .map(newest -> new Entry(
                        Place.NEEDS_YOU,
                        messages.get("imports.home.waiting.title", locale, waiting.size()),
                        messages.get("imports.home.waiting.text", locale, newest.fileName()),
                        messages.get("imports.home.waiting.link", locale),
                        path));
    }

    private List<Entry> missing(ServiceId service, String path, Locale locale) {
        return returns.calendar(service).quarters().stream()
                .filter(line -> !line.missing().isEmpty())
                .limit(MOST_QUARTERS)
                .map(line -> missing(line, path, locale))
                .toList();
    }

    private Entry missing(ReturnCalendar.Line line, String path, Locale locale) {
        List<String> missing = line.missing();
        boolean nothing = line.returns().stream().noneMatch(ReturnStanding::received);
        String key = nothing ? "imports.home.missing" : "imports.home.partly";
        return new Entry(
                Place.NEEDS_YOU,
                messages.get(key + ".title", locale, formats.shortQuarter(line.quarter(), locale)),
                messages.get(
                        key + ".text",
                        locale,
                        missing.size(),
                        String.join(", ", missing),
                        due.of(line.due(), line.daysLeft(), locale)),
                messages.get("imports.home.missing.link", locale),
                path);
    }
}
