package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        List<AuthorityItem> authorities = standing.stream().anyMatch(count -> count.authorityId() != CountSums.WHOLE)
                ? directory.everyAuthority(service)
                : List.of();
        Map<Period, List<StandingCount>> byPeriod = standing.stream()
                .collect(
                        Collectors.groupingBy(count -> count.row().cell().period(), TreeMap::new, Collectors.toList()));
        List<PeriodCounts> periods = new ArrayList<>();
        byPeriod.forEach((period, counts) -> {
            Map<GroupKey, Map<Long, GroupCount>> groups = new HashMap<>();
            for (StandingCount count : counts) {
                CountValue value = count.row().value();
                GroupKey group = count.row().cell().group();
                groups.computeIfAbsent(group, ignored -> new HashMap<>())
                        .put(count.authorityId(), new GroupCount(group, value.number(), value.gap(), List.of()));
            }
            Set<Long> covered = authorities.stream()
                    .filter(authority -> authority.validOn(CountPeriods.dayOf(period)))
                    .map(AuthorityItem::id)
                    .collect(Collectors.toSet());
            periods.add(PeriodCounts.of(period, counts.getLast().row().value().basis(), CountSums.of(groups, covered)));
        });
        return periods;
    }
}
