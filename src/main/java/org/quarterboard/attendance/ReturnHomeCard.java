package org.quarterboard.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the home page: returns of KPI 8 that the record has left behind, and the one that is due. */
@Component
@Order(20)
class ReturnHomeCard implements HomeCard {

    private static final int MOST_QUARTERS = 40;

    private final Kpi8ReturnService returns;
    private final ServiceDirectory directory;
    private final Messages messages;
    private final Formats formats;
    private final Today today;

    ReturnHomeCard(
            Kpi8ReturnService returns, ServiceDirectory directory, Messages messages, Formats formats, Today today) {
        this.returns = returns;
        this.directory = directory;
        this.messages = messages;
        this.formats = formats;
        this.today = today;
    }

    @Override
    public List<Entry> entries(ServiceId service, Set<String> capabilities, Locale locale) {
        if (!capabilities.contains(Capability.Names.READ_KPI)) {
            return List.of();
        }
        Quarter now = today.quarter();
        Quarter first = now.plus(1 - MOST_QUARTERS);
        List<Kpi8Return> all = returns.list(
                service, first.compareTo(Kpi8.FIRST) < 0 ? Kpi8.FIRST : first, Math.max(1, Kpi8.FIRST.until(now) + 1));
        boolean mends = capabilities.contains(Capability.Names.RECORD_MEETING)
                || capabilities.contains(Capability.Names.LOCK_RETURN);
        String path = "service/" + directory.find(service).code() + "/attendance/return?quarter=";
        List<Entry> entries = new ArrayList<>();
        for (Kpi8Return one : all.reversed()) {
            if (one.state() == Kpi8ReturnState.STALE) {
                entries.add(stale(one, mends ? Place.NEEDS_YOU : Place.NEWS, path, locale));
            } else if (one.hasBoard() && one.quarter().equals(now.previous())) {
                if (one.state() == Kpi8ReturnState.DRAFT && capabilities.contains(Capability.Names.RECORD_MEETING)) {
                    entries.add(due(one, "returns.home.check", path, locale));
                } else if (one.state() == Kpi8ReturnState.CHECKED
                        && capabilities.contains(Capability.Names.LOCK_RETURN)) {
                    entries.add(due(one, "returns.home.submit", path, locale));
                }
            }
        }
        return entries;
    }

    private Entry stale(Kpi8Return one, Place place, String path, Locale locale) {
        ReturnSnapshot then = one.submitted().orElseThrow().figures();
        return new Entry(
                place,
                messages.get("returns.home.stale.title", locale, formats.shortQuarter(one.quarter(), locale)),
                messages.get(
                        "returns.home.stale.text",
                        locale,
                        then.headline(),
                        one.now().headline(),
                        one.changes().figures().size()),
                messages.get("returns.home.stale.link", locale),
                path + one.quarter().nationalLabel());
    }

    private Entry due(Kpi8Return one, String key, String path, Locale locale) {
        return new Entry(
                Place.NEEDS_YOU,
                messages.get(key + ".title", locale, formats.shortQuarter(one.quarter(), locale)),
                record(one, locale),
                messages.get(key + ".link", locale),
                path + one.quarter().nationalLabel());
    }

    private String record(Kpi8Return one, Locale locale) {
        if (!one.unsettled().isEmpty()) {
            return messages.get(
                    "returns.error.unsettled",
                    locale,
                    one.unsettled().getFirst().date());
        }
        return one.counted().meeting().isEmpty()
                ? messages.get("returns.home.without-meeting", locale)
                : messages.get("returns.home.so-far", locale, one.counted().headline());
    }
}
