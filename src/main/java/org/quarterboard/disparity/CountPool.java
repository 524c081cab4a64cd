package org.quarterboard.disparity;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/**
 * Puts counts of several periods together. Whole numbers are added and nothing else is done to them.
 *
 * <p>What befalls children (stages, events) is added over periods that lie in the span and do not overlap, those that cover
 * most of it; a figure of a longer period is never cut. A group that is counted in some of these periods and not in others has no sum:
 * a sum over a part would be too small without saying so. A population is not added up: the one that holds is taken.
 */
final class CountPool {

    private static final int QUARTERS_OF_A_YEAR = 4;

    private CountPool() {}

    static Period span(Quarter last, int quarters) {
        return new Period(last.plus(1 - quarters).start(), last.end());
    }

    /**
     * Whether these are children who live somewhere or go to school, one population after another. A population out of a
     * return is those to whom something happened in a quarter: it is added.
     */
    static boolean standing(Counted counted) {
        return counted.kind() == Counted.Kind.POPULATION && counted.figures().isEmpty();
    }

    /** The series of the periods in which any of the groups is counted: sex in one quarter says nothing of ethnicity. */
    static CountSeries counting(CountSeries series, Collection<GroupKey> groups) {
        return new CountSeries(
                series.counted(),
                series.periods().stream()
                        .filter(counts -> groups.stream().anyMatch(counts.counts()::containsKey))
                        .toList());
    }

    /** Periods that do not overlap, with the days that they cover. */
    private record Cover(long days, List<PeriodCounts> periods) {

        Cover with(PeriodCounts counts) {
            List<PeriodCounts> more = new ArrayList<>(periods);
            more.addFirst(counts);
            Period period = counts.period();
            return new Cover(days + ChronoUnit.DAYS.between(period.start(), period.end()) + 1, more);
        }

        boolean beats(Cover other) {
            return days > other.days || (days == other.days && periods.size() > other.periods.size());
        }
    }

    /**
     * The periods that lie in the span, none overlapping another, the newest first: of all ways the one that covers most
     * days, and among equals the finest. So a year counts where only one of its quarters is there.
     */
    static List<PeriodCounts> within(CountSeries series, Period span) {
        List<PeriodCounts> inside = series.periods().reversed().stream()
                .filter(counts -> !counts.period().start().isBefore(span.start())
                        && !counts.period().end().isAfter(span.end()))
                .toList();
        List<Cover> best = new ArrayList<>(List.of(new Cover(0, List.of())));
        for (PeriodCounts counts : inside) {
            long before = inside.stream()
                    .filter(other ->
                            other.period().end().isBefore(counts.period().start()))
                    .count();
            Cover with = best.get(Math.toIntExact(before)).with(counts);
            best.add(with.beats(best.getLast()) ? with : best.getLast());
        }
        return best.getLast().periods();
    }

    /** The sums over these periods. */
    static PooledCounts sum(Period asked, List<PeriodCounts> periods) {
        if (periods.isEmpty()) {
            return PooledCounts.nothing(asked);
        }
        Set<GroupKey> groups = periods.stream()
                .flatMap(counts -> counts.counts().keySet().stream())
                .collect(Collectors.toSet());
        Map<GroupKey, GroupCount> sums = new HashMap<>();
        groups.forEach(group -> sums.put(group, sum(group, periods)));
        List<Period> used = periods.stream().map(PeriodCounts::period).toList();
        return new PooledCounts(
                new Period(used.getLast().start(), used.getFirst().end()), used, bases(periods), sums);
    }

    private static GroupCount sum(GroupKey group, List<PeriodCounts> periods) {
        long total = 0;
        @Nullable CountGap gap = null;
        List<CountOrigin> origins = new ArrayList<>();
        for (PeriodCounts counts : periods) {
            GroupCount count = counts.of(group);
            origins.addAll(count.origins());
            if (count.number() == null) {
                gap = count.gap();
            } else {
                total = Math.addExact(total, count.number());
            }
        }
        return gap == null
                ? new GroupCount(group, total, CountGap.NONE, origins)
                : new GroupCount(group, null, gap, origins);
    }

    private static List<String> bases(Collection<PeriodCounts> periods) {
        return periods.stream()
                .map(PeriodCounts::basis)
                .filter(basis -> !basis.isEmpty())
                .collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), List::copyOf));
    }

    /**
     * The population that holds in the quarter: that of the calendar year in which its financial year begins, or of another
     * period that has begun with it, else the newest before; a later one was not there when the quarter was first looked at.
     */
    static Optional<PeriodCounts> standingIn(CountSeries series, Quarter quarter) {
        return series.periods().stream()
                .filter(counts -> CountPeriods.isCalendarYear(counts.period())
                        ? counts.period().start().getYear() <= quarter.year()
                        : !counts.period().start().isAfter(quarter.start()))
                .findFirst();
    }

    /** How many quarters the periods cover. */
    static long quarters(Collection<Period> periods) {
        return periods.stream()
                .mapToLong(period -> period.asQuarter().isPresent()
                        ? 1
                        : Math.round(QUARTERS_OF_A_YEAR
                                * (double) period.start()
                                        .until(period.end().plusDays(1))
                                        .toTotalMonths()
                                / 12))
                .sum();
    }
}
