package org.quarterboard.disparity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterboard.directory.AuthorityItem;
import org.quarterboard.shared.Period;

/** Puts what stands of one thing and one service into periods, authorities added by the rule of {@link CountSums}. */
final class StoredPeriods {

    private StoredPeriods() {}

    /** Whether the authorities of the service have to be known to add these up. */
    static boolean parted(List<StandingCount> standing) {
        return standing.stream().anyMatch(count -> count.authorityId() != CountSums.WHOLE);
    }

    /** @param origins where a count comes from; none where nobody asks for it */
    static List<PeriodCounts> of(
            List<StandingCount> standing,
            List<AuthorityItem> authorities,
            Function<StandingCount, List<CountOrigin>> origins) {
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
                        .put(
                                count.authorityId(),
                                new GroupCount(group, value.number(), value.gap(), origins.apply(count)));
            }
            periods.add(PeriodCounts.of(
                    period,
                    counts.getLast().row().value().basis(),
                    CountSums.of(groups, covered(authorities, period))));
        });
        return periods;
    }

    private static Set<Long> covered(List<AuthorityItem> authorities, Period period) {
        LocalDate day = CountPeriods.dayOf(period);
        return authorities.stream()
                .filter(authority -> authority.validOn(day))
                .map(AuthorityItem::id)
                .collect(Collectors.toSet());
    }
}
