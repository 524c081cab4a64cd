package org.quarterboard.disparity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** Brings together what every source holds of a service. Asked behind the scope check of whoever asks. */
@Component
class DisparityHolder {

    private static final String WORK = "disproportionality of a service";

    private final CountedCatalogue catalogue;
    private final List<CountSource> sources;

    DisparityHolder(CountedCatalogue catalogue, List<CountSource> sources) {
        this.catalogue = catalogue;
        this.sources = List.copyOf(sources);
    }

    /**
     * Where several sources have counts of one period, each adds groups; the first that has a group says its number: the
     * directory before returns, and these before what was brought.
     */
    Map<CountedCode, CountSeries> held(ServiceId service) {
        return AsSystem.call(WORK, () -> {
            Map<CountedCode, Map<Period, PeriodCounts>> periods = new HashMap<>();
            for (CountSource source : sources) {
                source.all(service, catalogue.all()).forEach((code, all) -> {
                    Map<Period, PeriodCounts> own = periods.computeIfAbsent(code, ignored -> new HashMap<>());
                    all.forEach(counts -> own.merge(counts.period(), counts, DisparityHolder::together));
                });
            }
            Map<CountedCode, CountSeries> held = new HashMap<>();
            catalogue
                    .all()
                    .forEach(counted -> held.put(
                            counted.code(),
                            new CountSeries(
                                    counted,
                                    List.copyOf(periods.getOrDefault(counted.code(), Map.of())
                                            .values()))));
            return held;
        });
    }

    static PeriodCounts together(PeriodCounts first, PeriodCounts second) {
        Map<GroupKey, GroupCount> both = new HashMap<>(second.counts());
        both.putAll(first.counts());
        return new PeriodCounts(first.period(), first.basis().isEmpty() ? second.basis() : first.basis(), both);
    }
}
