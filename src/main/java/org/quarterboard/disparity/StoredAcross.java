package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterboard.directory.AuthorityItem;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** What partners have brought to many boards, in one statement; one more for each service that is counted by authority. */
@Component
class StoredAcross implements AcrossSource {

    private final CountStore store;
    private final ServiceDirectory directory;

    StoredAcross(CountStore store, ServiceDirectory directory) {
        this.store = store;
        this.directory = directory;
    }

    @Override
    public Map<ServiceId, List<PeriodCounts>> across(Collection<ServiceId> services, Counted counted, Period span) {
        Map<ServiceId, List<StandingCount>> standing = new HashMap<>();
        store.standing(services, counted.code(), span.end())
                .forEach(one -> standing.computeIfAbsent(one.service(), ignored -> new ArrayList<>())
                        .add(one.count()));
        Map<ServiceId, List<PeriodCounts>> found = new HashMap<>();
        standing.forEach((service, counts) -> found.put(service, periods(service, counts)));
        return found;
    }

    private List<PeriodCounts> periods(ServiceId service, List<StandingCount> standing) {
        List<AuthorityItem> authorities =
                StoredPeriods.parted(standing) ? directory.everyAuthority(service) : List.of();
        return StoredPeriods.of(standing, authorities, count -> List.of());
    }
}
