package org.quarterboard.disparity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** The resident children of many services: by ethnic group and sex, all ages together. */
@Component
class ResidentsAcross implements AcrossSource {

    private final ServiceDirectory directory;

    ResidentsAcross(ServiceDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Map<ServiceId, List<PeriodCounts>> across(Collection<ServiceId> services, Counted counted, Period span) {
        if (!counted.code().equals(DirectoryCounts.RESIDENTS)) {
            return Map.of();
        }
        return directory.latestPopulations(services, Quarter.of(span.end()).year()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(DirectoryCounts.of(entry.getValue()))));
    }
}
