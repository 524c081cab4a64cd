package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;

/**
 * What is held of each thing that is brought, and what is awaited: of the quarter that ended last, and of the calendar
 * year before this one for a population. Residents are not awaited, because the directory has them.
 */
@Component
class CountHoldings {

    private static final CountedCode RESIDENTS = new CountedCode("residents");

    private final CountedCatalogue catalogue;
    private final CountStore store;
    private final CountRights rights;
    private final Today today;

    CountHoldings(CountedCatalogue catalogue, CountStore store, CountRights rights, Today today) {
        this.catalogue = catalogue;
        this.store = store;
        this.rights = rights;
        this.today = today;
    }

    List<HeldCounts> of(ServiceId service) {
        Map<CountedCode, List<StandingCount>> held = new HashMap<>();
        store.standing(service)
                .forEach(count -> held.computeIfAbsent(count.row().cell().counted(), ignored -> new ArrayList<>())
                        .add(count));
        return visible(service).stream()
                .map(counted -> held(service, counted, held.getOrDefault(counted.code(), List.of())))
                .toList();
    }

    /** What the person may bring and of which there is nothing for the period that is awaited. */
    List<Counted> missing(ServiceId service) {
        Map<CountedCode, Period> newest = store.newest(service);
        return catalogue.all().stream()
                .filter(counted -> rights.mayBring(service, counted))
                .filter(counted -> awaited(counted, newest.get(counted.code())) != null)
                .toList();
    }

    /** A row to fill in for each ethnic group of each thing that the person may bring. */
    List<CountRow> template(ServiceId service) {
        Map<CountedCode, CountValue> like = new HashMap<>();
        store.standing(service).stream()
                .sorted(Comparator.comparing(count -> count.row().cell().period()))
                .forEach(count ->
                        like.put(count.row().cell().counted(), count.row().value()));
        List<CountRow> rows = new ArrayList<>();
        for (Counted counted : catalogue.all()) {
            if (rights.mayBring(service, counted) && !counted.code().equals(RESIDENTS)) {
                CountValue before = like.get(counted.code());
                CountValue value = new CountValue(
                        0L,
                        CountGap.NONE,
                        before == null ? "" : before.source(),
                        today.date(),
                        before == null ? "" : before.basis());
                for (String group : GroupDimension.ETHNICITY.items()) {
                    rows.add(new CountRow(
                            rows.size() + 2,
                            new CountCell(
                                    counted.code(), "", due(counted), GroupKey.of(GroupDimension.ETHNICITY, group)),
                            value));
                }
            }
        }
        return rows;
    }

    private List<Counted> visible(ServiceId service) {
        return catalogue.all().stream()
                .filter(counted -> counted.figures().isEmpty())
                .filter(counted -> rights.maySee(service, counted))
                .toList();
    }

    private HeldCounts held(ServiceId service, Counted counted, List<StandingCount> counts) {
        Set<Period> periods = new TreeSet<>(Comparator.reverseOrder());
        Set<Set<GroupDimension>> by = new LinkedHashSet<>();
        counts.stream()
                .sorted(Comparator.comparing(count -> count.row().cell().group()))
                .forEach(count -> {
                    periods.add(count.row().cell().period());
                    by.add(count.row().cell().group().items().keySet());
                });
        Optional<CountValue> newest = counts.stream()
                .map(StandingCount::row)
                .max(Comparator.<CountRow, Period>comparing(row -> row.cell().period())
                        .thenComparing(row -> row.value().sourceDate()))
                .map(CountRow::value);
        return new HeldCounts(
                counted,
                List.copyOf(periods),
                List.copyOf(by),
                newest.map(CountValue::source).orElse(""),
                newest.map(CountValue::sourceDate).orElse(null),
                awaited(counted, periods.stream().findFirst().orElse(null)),
                rights.mayBring(service, counted));
    }

    private @Nullable Period awaited(Counted counted, @Nullable Period newest) {
        Period due = due(counted);
        boolean here = newest != null && !newest.end().isBefore(due.end());
        return here || counted.code().equals(RESIDENTS) ? null : due;
    }

    /** The period of which there should be counts by now. */
    private Period due(Counted counted) {
        return counted.kind() == Counted.Kind.POPULATION
                ? CountPeriods.year(today.date().getYear() - 1)
                : Period.of(today.quarter().previous());
    }
}
