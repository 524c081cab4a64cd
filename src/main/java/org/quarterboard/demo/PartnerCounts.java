package org.quarterboard.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterboard.disparity.CountPeriods;
import org.quarterboard.disparity.CountRow;
import org.quarterboard.disparity.CountedCode;
import org.quarterboard.disparity.GroupDimension;
import org.quarterboard.disparity.GroupKey;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;

/**
 * Makes the counts by group that the partners of a service bring, and its own of court. The same each time, and for each
 * thing and quarter apart, so that a file of one quarter has the counts that a file of all has.
 */
final class PartnerCounts {

    /** The share of children and events whose ethnic group nobody has recorded. */
    static final double NOT_RECORDED = 0.04;

    static final CountedCode STOPS = new CountedCode("stop-search");

    private static final CountedCode PUPILS = new CountedCode("pupils");
    private static final CountedCode RESIDENTS = new CountedCode("residents");
    private static final CountedCode IN_CARE = new CountedCode("children-in-care");
    private static final Set<CountedCode> BY_SEX = Set.of(STOPS, new CountedCode("arrest"));
    private static final Set<CountedCode> OF_COURT = Set.of(CourtCounts.COURT, CourtCounts.REMAND, CourtCounts.CUSTODY);

    private static final double AT_SCHOOL = 0.93;
    private static final double SEND = 0.17;
    private static final int MOST_AT_ONCE = 300;
    private static final int DAYS_AFTER = 20;

    private final ServiceModel model;
    private final GroupPopulations populations;
    private final Map<CountedCode, GroupRates> rates;

    PartnerCounts(ServiceModel model, GroupPopulations populations) {
        this.model = model;
        this.populations = populations;
        this.rates = GroupRates.of(model.code()).stream()
                .collect(Collectors.toMap(GroupRates::counted, Function.identity()));
    }

    /** All that the sector brings, or without a sector the service; only what was over and written down by the day. */
    List<CountRow> rows(Optional<Sector> sector, LocalDate today) {
        List<CountRow> rows = new ArrayList<>();
        for (Quarter quarter : KpiFiles.quarters()) {
            rates.values().stream()
                    .filter(rate -> rate.sector().equals(sector) && !OF_COURT.contains(rate.counted()))
                    .filter(rate -> !isOpen(rate.counted(), quarter))
                    .sorted((one, other) -> one.counted().compareTo(other.counted()))
                    .forEach(rate -> rows.addAll(rows(rate.counted(), quarter)));
            if (sector.isEmpty()) {
                CourtCounts.of(model, quarter, rates, populations, !model.template())
                        .forEach((code, tally) -> rows.addAll(rows(tally, code, quarter)));
            }
        }
        for (int year = GroupPopulations.FIRST_YEAR; year <= GroupPopulations.LAST_YEAR; year++) {
            if (sector.isEmpty()) {
                rows.addAll(residents(year));
            } else if (sector.get() == Sector.EDUCATION) {
                rows.addAll(pupils(year));
            }
        }
        return rows.stream()
                .filter(row -> !row.value().sourceDate().isAfter(today)
                        && !row.cell().period().end().isAfter(today))
                .toList();
    }

    /** The newest stops of the main service are there to be tried. */
    private boolean isOpen(CountedCode counted, Quarter quarter) {
        return counted.equals(STOPS) && KpiFiles.isOpen(model, quarter);
    }

    /** One thing in one quarter. */
    List<CountRow> rows(CountedCode counted, Quarter quarter) {
        GroupRates rate = GroupRates.found(rates, counted);
        GroupTally tally = new GroupTally().asked(GroupKey.ALL, GroupDimension.ETHNICITY);
        if (BY_SEX.contains(counted) && !model.template()) {
            tally.askedBySex();
        }
        Chance chance = Chance.of(model.code(), quarter.nationalLabel(), counted.value());
        for (String group : GroupPopulations.GROUPS) {
            double mean = populations.of(model.code(), quarter.year(), group) * rate.rate(group);
            for (String sex : List.of("female", "male")) {
                int events = count(chance, mean * (sex.equals("male") ? rate.boys() : 1 - rate.boys()), counted);
                int unknown = chance.of(events, NOT_RECORDED);
                add(tally, group, sex, events - unknown);
                add(tally, GroupDimension.UNKNOWN, sex, unknown);
            }
        }
        return rows(tally, counted, quarter);
    }

    private static void add(GroupTally tally, String group, String sex, long number) {
        tally.add(GroupTally.ethnic(group), number);
        tally.add(GroupTally.ethnic(group).with(GroupDimension.SEX, sex), number);
    }

    /** Children in care on a day are mostly the same from quarter to quarter; anything else falls as it comes. */
    private static int count(Chance chance, double mean, CountedCode counted) {
        int count = 0;
        double left = mean;
        while (left > 0) {
            double part = Math.min(left, MOST_AT_ONCE);
            count += counted.equals(IN_CARE) ? chance.steadyCount(part) : chance.count(part);
            left -= part;
        }
        return count;
    }

    private List<CountRow> rows(GroupTally tally, CountedCode counted, Quarter quarter) {
        GroupRates rate = GroupRates.found(rates, counted);
        return tally.rows(
                counted,
                Period.of(quarter),
                place() + ", " + rate.source(),
                quarter.end().plusDays(DAYS_AFTER),
                model.template() && rate.sector().isPresent());
    }

    private List<CountRow> pupils(int year) {
        GroupTally tally = new GroupTally()
                .asked(GroupKey.ALL, GroupDimension.ETHNICITY)
                .askedBySex()
                .asked(GroupKey.ALL, GroupDimension.SEND);
        long all = 0;
        for (String group : GroupDimension.ETHNICITY.items()) {
            for (String sex : List.of("female", "male")) {
                long pupils = Math.round(populations.of(model.code(), year, group, sex) * AT_SCHOOL);
                add(tally, group, sex, pupils);
                all += pupils;
            }
        }
        long need = Math.round(all * SEND);
        tally.add(GroupKey.of(GroupDimension.SEND, "identified"), need);
        tally.add(GroupKey.of(GroupDimension.SEND, "not-identified"), all - need);
        return tally.rows(
                PUPILS,
                CountPeriods.year(year),
                place() + ", school census of January",
                LocalDate.of(year, 6, 30),
                false);
    }

    private List<CountRow> residents(int year) {
        GroupTally tally = new GroupTally().asked(GroupKey.ALL, GroupDimension.CARE);
        GroupRates care = GroupRates.found(rates, IN_CARE);
        double inCare = 0;
        long all = 0;
        for (String group : GroupDimension.ETHNICITY.items()) {
            long children = populations.of(model.code(), year, group);
            all += children;
            inCare += group.equals(GroupDimension.UNKNOWN) ? 0 : children * care.rate(group);
        }
        tally.add(GroupKey.of(GroupDimension.CARE, "in-care"), Math.round(inCare));
        tally.add(GroupKey.of(GroupDimension.CARE, "not-in-care"), all - Math.round(inCare));
        return tally.rows(
                RESIDENTS,
                CountPeriods.year(year),
                place() + ", mid-year estimate less children looked after",
                LocalDate.of(year, 6, 30),
                false);
    }

    private String place() {
        return model.name().replace(" Youth Justice Service", "");
    }
}
