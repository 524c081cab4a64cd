package org.quarterboard.disparity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterboard.directory.AuthorityItem;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.shared.Messages;
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
        List<AuthorityItem> authorities =
                StoredPeriods.parted(standing) ? directory.everyAuthority(service) : List.of();
        String page = page(directory.find(service).code());
        Locale locale = currentPerson.language();
        Map<CountedCode, List<PeriodCounts>> found = new HashMap<>();
        standing.stream()
                .collect(Collectors.groupingBy(count -> count.row().cell().counted()))
                .forEach((code, counts) -> found.put(
                        code, StoredPeriods.of(counts, authorities, count -> List.of(origin(count, page, locale)))));
        return found;
    }

    /** The page of the bringings of a service, relative to the portal's address. */
    static String page(String serviceCode) {
        return "service/" + serviceCode + "/disproportionality/figures/";
    }

    private CountOrigin origin(StandingCount count, String page, Locale locale) {
        CountRow row = count.row();
        boolean file = count.kind() == Bringing.Kind.FILE;
        return new CountOrigin(
                file ? CountOrigin.Kind.FILE : CountOrigin.Kind.TYPED,
                row.value().source(),
                row.value().sourceDate(),
                file
                        ? messages.get("disparity.bring.origin.file", locale, count.fileName(), row.line())
                        : messages.get("disparity.bring.origin.typed", locale),
                page + count.bringing() + "?line=" + row.line() + "#" + BroughtCount.anchor(row.line()),
                null,
                count.bringing());
    }
}
