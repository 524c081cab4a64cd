package org.quarterboard.disparity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quarterboard.directory.AuthorityItem;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ServiceId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The counts that were brought, added up from local authorities to the service by the rule of {@link CountSums}. */
@Component
@Order(3)
class StoredCounts implements CountSource {

    private final CountStore store;
    private final ServiceDirectory directory;
    private final CurrentPerson currentPerson;
    private final Messages messages;

    StoredCounts(CountStore store, ServiceDirectory directory, CurrentPerson currentPerson, Messages messages) {
        this.store = store;
        this.directory = directory;
        this.currentPerson = currentPerson;
        this.messages = messages;
    }

    @Override
    public List<PeriodCounts> counts(ServiceId service, Counted counted) {
        return all(service, List.of(counted)).getOrDefault(counted.code(), List.of());
    }

    /** One statement for the counts of all of them. */
    @Override
    public Map<CountedCode, List<PeriodCounts>> all(ServiceId service, List<Counted> counted) {
        List<StandingCount> standing =
                store.standing(service, counted.stream().map(Counted::code).toList());
        if (standing.isEmpty()) {
            return Map.of();
        }
        boolean parted = standing.stream().anyMatch(count -> count.authorityId() != 0);
        List<AuthorityItem> authorities = parted ? directory.everyAuthority(service) : List.of();
        String page = page(directory.find(service).code());
        Locale locale = currentPerson.language();
        Map<CountedCode, List<PeriodCounts>> found = new HashMap<>();
        standing.stream()
                .collect(Collectors.groupingBy(count -> count.row().cell().counted()))
                .forEach((code, counts) -> found.put(code, periods(counts, authorities, page, locale)));
        return found;
    }

    private List<PeriodCounts> periods(
            List<StandingCount> standing, List<AuthorityItem> authorities, String page, Locale locale) {
        Map<Period, List<StandingCount>> byPeriod = new TreeMap<>(standing.stream()
                .collect(Collectors.groupingBy(count -> count.row().cell().period())));
        List<PeriodCounts> periods = new ArrayList<>();
        byPeriod.forEach((period, counts) -> {
            Map<GroupKey, Map<Long, GroupCount>> groups = new HashMap<>();
            for (StandingCount count : counts) {
                groups.computeIfAbsent(count.row().cell().group(), ignored -> new HashMap<>())
                        .put(count.authorityId(), count(count, page, locale));
            }
            String basis = counts.getLast().row().value().basis();
            periods.add(PeriodCounts.of(period, basis, CountSums.of(groups, covered(authorities, period))));
        });
        return periods;
    }

    /** The page of the bringings of a service, relative to the portal's address. */
    static String page(String serviceCode) {
        return "service/" + serviceCode + "/disproportionality/figures/";
    }

    private static Set<Long> covered(List<AuthorityItem> authorities, Period period) {
        LocalDate day = CountPeriods.dayOf(period);
        return authorities.stream()
                .filter(authority -> authority.validOn(day))
                .map(AuthorityItem::id)
                .collect(Collectors.toSet());
    }

    private GroupCount count(StandingCount count, String page, Locale locale) {
        CountRow row = count.row();
        boolean file = count.kind() == Bringing.Kind.FILE;
        CountOrigin origin = new CountOrigin(
                file ? CountOrigin.Kind.FILE : CountOrigin.Kind.TYPED,
                row.value().source(),
                row.value().sourceDate(),
                file
                        ? messages.get("disparity.bring.origin.file", locale, count.fileName(), row.line())
                        : messages.get("disparity.bring.origin.typed", locale),
                page + count.bringing() + "?line=" + row.line() + "#" + BroughtCount.anchor(row.line()),
                null,
                count.bringing());
        return new GroupCount(
                row.cell().group(), row.value().number(), row.value().gap(), List.of(origin));
    }
}
