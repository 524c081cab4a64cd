package org.quarterboard.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Adds the counts of authorities up to populations of services; see {@link Population} for the rule. */
@Component
class PopulationReader {

    private final PopulationStore store;

    PopulationReader(PopulationStore store) {
        this.store = store;
    }

    /** The populations of each service by its id, newest year first, in one statement. */
    Map<Long, List<Population>> of(Collection<ServiceAuthorityRepository.Covered> covered) {
        return of(covered, false);
    }

    /** The same with each year of age told apart. */
    Map<Long, List<Population>> byAge(Collection<ServiceAuthorityRepository.Covered> covered) {
        return of(covered, true);
    }

    private Map<Long, List<Population>> of(Collection<ServiceAuthorityRepository.Covered> covered, boolean byAge) {
        Set<Long> authorities = covered.stream()
                .map(ServiceAuthorityRepository.Covered::authorityId)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<Long, List<PopulationStore.Sum>> sums = store.sums(authorities, byAge).stream()
                .collect(Collectors.groupingBy(PopulationStore.Sum::authorityId));
        return covered.stream()
                .collect(Collectors.groupingBy(
                        ServiceAuthorityRepository.Covered::serviceId,
                        Collectors.collectingAndThen(Collectors.toList(), own -> populations(own, sums))));
    }

    static List<Population> populations(
            List<ServiceAuthorityRepository.Covered> covered, Map<Long, List<PopulationStore.Sum>> sums) {
        Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        for (ServiceAuthorityRepository.Covered each : covered) {
            sums.getOrDefault(each.authorityId(), List.of()).forEach(sum -> years.add(sum.year()));
        }
        return years.stream()
                .map(year -> population(year, covered, sums))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Population> population(
            int year, List<ServiceAuthorityRepository.Covered> covered, Map<Long, List<PopulationStore.Sum>> sums) {
        List<PopulationStore.Sum> parts = new ArrayList<>();
        for (ServiceAuthorityRepository.Covered each : covered) {
            if (each.validOn(Population.dayOf(year))) {
                List<PopulationStore.Sum> own = sums.getOrDefault(each.authorityId(), List.of()).stream()
                        .filter(sum -> sum.year() == year)
                        .toList();
                if (own.isEmpty()) {
                    return Optional.empty();
                }
                parts.addAll(own);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Population(year, groups(parts), sources(parts)));
    }

    private static List<Population.Group> groups(List<PopulationStore.Sum> parts) {
        return Population.sum(parts.stream()
                .map(part -> new Population.Group(part.ethnicity(), part.sex(), part.age(), part.children()))
                .toList());
    }

    private static List<Population.Source> sources(List<PopulationStore.Sum> parts) {
        return parts.stream()
                .map(part -> new Population.Source(part.source(), part.sourceDate()))
                .distinct()
                .sorted(Comparator.comparing(Population.Source::date).reversed().thenComparing(Population.Source::name))
                .toList();
    }
}
