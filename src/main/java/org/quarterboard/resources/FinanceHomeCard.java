package org.quarterboard.resources;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.security.Capability.Names;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * On the home page, where a service keeps its finance in the portal: to those who keep it, that the year has no budget yet or
 * that the outturn of the last year is not complete; to all who read it, what was saved lately.
 */
@Component
@Order(40)
class FinanceHomeCard implements HomeCard {

    private static final Duration NEW = Duration.ofDays(28);

    private final FinanceService finance;
    private final FinanceWords words;
    private final ServiceDirectory directory;
    private final Messages messages;
    private final Formats formats;
    private final Today today;

    FinanceHomeCard(
            FinanceService finance,
            FinanceWords words,
            ServiceDirectory directory,
            Messages messages,
            Formats formats,
            Today today) {
        this.finance = finance;
        this.words = words;
        this.directory = directory;
        this.messages = messages;
        this.formats = formats;
        this.today = today;
    }

    @Override
    public List<Entry> entries(ServiceId service, Set<String> capabilities, Locale locale) {
        if (!capabilities.contains(Names.READ_PAPER)) {
            return List.of();
        }
        List<Integer> years = finance.years(service);
        if (years.isEmpty()) {
            return List.of();
        }
        String code = directory.find(service).code();
        List<Entry> entries = new ArrayList<>();
        if (capabilities.contains(Names.EDIT_FINANCE)) {
            asked(service, years, code, locale, entries);
        }
        finance.year(service, years.getFirst())
                .filter(year -> !year.figures().isEmpty())
                .filter(year -> year.savedAt().isAfter(today.instant().minus(NEW)))
                .ifPresent(year -> entries.add(new Entry(
                        Place.NEWS,
                        words.headline(year, locale),
                        messages.get("resources.home.news.text", locale, formats.moment(year.savedAt(), locale)),
                        messages.get("resources.home.news.link", locale, FinanceWords.label(year.year())),
                        FinancePaths.year(code, year.year()))));
        return entries;
    }

    private void asked(ServiceId service, List<Integer> years, String code, Locale locale, List<Entry> entries) {
        Quarter now = today.quarter();
        if (!years.contains(now.year())) {
            entries.add(entry("resources.home.no-budget", now.year(), code, locale));
        }
        // Accounts are closed in the quarter after the year; until then nobody can know the outturn.
        Optional<FinanceYear> last = now.number() > 1 ? finance.year(service, now.year() - 1) : Optional.empty();
        if (last.filter(year -> year.totals().awaited() > 0).isPresent()) {
            entries.add(entry("resources.home.no-outturn", now.year() - 1, code, locale));
        }
    }

    private Entry entry(String key, int year, String code, Locale locale) {
        String name = FinanceWords.label(year);
        return new Entry(
                Place.NEEDS_YOU,
                messages.get(key + ".title", locale, name),
                messages.get(key + ".text", locale, name),
                messages.get(key + ".link", locale, name),
                FinancePaths.edit(code, year));
    }
}
