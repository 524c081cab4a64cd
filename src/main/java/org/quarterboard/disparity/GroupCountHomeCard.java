package org.quarterboard.disparity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the home page: the figures by group that are awaited; a partner is asked for those of the own sector. */
@Component
@Order(26)
class GroupCountHomeCard implements HomeCard {

    private final CountHoldings holdings;
    private final CountRights rights;
    private final ServiceDirectory directory;
    private final Messages messages;
    private final Formats formats;
    private final Today today;

    GroupCountHomeCard(
            CountHoldings holdings,
            CountRights rights,
            ServiceDirectory directory,
            Messages messages,
            Formats formats,
            Today today) {
        this.holdings = holdings;
        this.rights = rights;
        this.directory = directory;
        this.messages = messages;
        this.formats = formats;
        this.today = today;
    }

    @Override
    public List<Entry> entries(ServiceId service, Set<String> capabilities, Locale locale) {
        if (!capabilities.contains(Capability.Names.CONTRIBUTE_DATA)) {
            return List.of();
        }
        List<Counted> missing = holdings.missing(service);
        if (missing.isEmpty()) {
            return List.of();
        }
        String quarter = formats.shortQuarter(today.quarter().previous(), locale);
        String path = "service/" + directory.find(service).code() + "/disproportionality/figures";
        Set<Sector> sectors = new TreeSet<>();
        missing.forEach(counted -> counted.partner().ifPresent(sectors::add));
        boolean partner = !rights.readsAll(service);
        String whose = sectors.stream()
                .map(sector -> messages.get(sector.messageKey(), locale))
                .collect(Collectors.joining(", "));
        return List.of(new Entry(
                partner ? Place.NEEDS_YOU : Place.NEWS,
                partner
                        ? messages.get("disparity.bring.home.partner", locale, whose, quarter)
                        : messages.get("disparity.bring.home.service", locale, quarter, missing.size()),
                messages.get(
                        "disparity.bring.home.text",
                        locale,
                        missing.stream()
                                .map(counted -> messages.get(counted.messageKey(), locale))
                                .collect(Collectors.joining("; "))),
                messages.get("disparity.bring.home.link", locale),
                path));
    }
}
