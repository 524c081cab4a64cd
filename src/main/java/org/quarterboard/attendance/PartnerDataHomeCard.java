package org.quarterboard.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the home page: the partners' data of the running financial year; a partner is told of the own sector alone. */
@Component
@Order(25)
class PartnerDataHomeCard implements HomeCard {

    private final PartnerDataService partners;
    private final ServiceDirectory directory;
    private final Messages messages;
    private final Today today;

    PartnerDataHomeCard(PartnerDataService partners, ServiceDirectory directory, Messages messages, Today today) {
        this.partners = partners;
        this.directory = directory;
        this.messages = messages;
        this.today = today;
    }

    @Override
    public List<Entry> entries(ServiceId service, Set<String> capabilities, Locale locale) {
        if (!capabilities.contains(Capability.Names.CONTRIBUTE_DATA)) {
            return List.of();
        }
        PartnerDataYear year = partners.year(service, today.quarter().year());
        String path = "service/" + directory.find(service).code() + "/partners-data";
        List<PartnerData> open = year.sectors().stream()
                .filter(data -> data.state() != PartnerDataState.BROUGHT)
                .toList();
        String label = today.quarter().financialYear();
        if (year.sectors().size() == 1) {
            return List.of(own(year.sectors().getFirst(), label, path, locale));
        }
        List<Entry> entries = new ArrayList<>();
        if (!open.isEmpty()) {
            entries.add(new Entry(
                    Place.NEWS,
                    messages.get("attendance.home.partners.title", locale, label, open.size()),
                    messages.get(
                            "attendance.home.partners.text",
                            locale,
                            open.stream()
                                    .map(data -> messages.get(data.sector().messageKey(), locale))
                                    .collect(Collectors.joining(", "))),
                    messages.get("attendance.home.partners.link", locale),
                    path));
        }
        return entries;
    }

    private Entry own(PartnerData data, String year, String path, Locale locale) {
        boolean done = data.state() == PartnerDataState.BROUGHT;
        return new Entry(
                done ? Place.NEWS : Place.NEEDS_YOU,
                messages.get(
                        "attendance.home.own-data.title",
                        locale,
                        messages.get(data.sector().messageKey(), locale),
                        year,
                        messages.get(data.state().messageKey(), locale)),
                messages.get(done ? "attendance.home.own-data.done" : "attendance.home.own-data.text", locale),
                messages.get("attendance.home.own-data.link", locale),
                path);
    }
}
