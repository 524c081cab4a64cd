package org.quarterboard.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** On the home page: files that were checked and wait for somebody to save or discard them. */
@Component
class ImportHomeCard implements HomeCard {

    private final ImportService imports;
    private final ServiceDirectory directory;
    private final Messages messages;

    ImportHomeCard(ImportService imports, ServiceDirectory directory, Messages messages) {
        this.imports = imports;
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    public List<Entry> entries(ServiceId service, Set<String> capabilities, Locale locale) {
        if (!capabilities.contains(Capability.Names.IMPORT_KPI)) {
            return List.of();
        }
        List<ImportItem> waiting = imports.list(service).stream()
                .filter(item -> item.state() == ImportState.READY && item.decides())
                .toList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        return List.of(new Entry(
                Place.NEEDS_YOU,
                messages.get("imports.home.waiting.title", locale, waiting.size()),
                messages.get(
                        "imports.home.waiting.text", locale, waiting.getFirst().fileName()),
                messages.get("imports.home.waiting.link", locale),
                "service/" + directory.find(service).code() + "/imports"));
    }
}
