package org.quarterboard.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.kpi.ReturnService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;

/**
 * On the home page of those who bring files in: files that were checked and wait for somebody to save or discard them, and
 * what has not come in of the quarter that ended last.
 */
@Component
class ImportHomeCard implements HomeCard {

    private static final int KPIS = 10;

    private final ImportService imports;
    private final ReturnService returns;
    private final ServiceDirectory directory;
    private final Messages messages;
    private final Formats formats;
    private final Today today;

    ImportHomeCard(
            ImportService imports,
            ReturnService returns,
            ServiceDirectory directory,
            Messages messages,
            Formats formats,
            Today today) {
        this.imports = imports;
        this.returns = returns;
        this.directory = directory;
        this.messages = messages;
        this.formats = formats;
        this.today = today;
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

    private Optional<Entry> missing(ServiceId service, String path, Locale locale) {
        Quarter ended = today.quarter().previous();
        Set<String> received = returns.list(service).stream()
                .filter(status -> status.key().period().equals(Period.of(ended)))
                .map(status -> status.key().kpi())
                .collect(Collectors.toSet());
        List<String> missing = IntStream.rangeClosed(1, KPIS)
                .mapToObj(Integer::toString)
                .filter(kpi -> !received.contains(kpi))
                .toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String key = missing.size() == KPIS ? "imports.home.missing" : "imports.home.partly";
        return Optional.of(new Entry(
                Place.NEEDS_YOU,
                messages.get(key + ".title", locale, formats.shortQuarter(ended, locale)),
                messages.get(key + ".text", locale, missing.size(), String.join(", ", missing)),
                messages.get("imports.home.missing.link", locale),
                path));
    }
}
