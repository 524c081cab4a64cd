package org.quarterboard.kpi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.directory.Population;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.Scope;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Groups of children over many services, each with all of them in the same pool: family, region, country and all. Beside
 * {@link PooledService} the one read beyond the reader's scope, under the same rule (ADR 0035): sums alone, and none by which
 * a single service could be worked out. A span is told by adding up quarters that may each be told, so it tells nothing more.
 */
@Service
@Transactional(readOnly = true)
public class GroupPools {

    private static final String WORK = "pools of groups";

    private final GroupPoolStore store;
    private final ServiceDirectory directory;
    private final CurrentPerson currentPerson;
    private final Scope scope;

    GroupPools(GroupPoolStore store, ServiceDirectory directory, CurrentPerson currentPerson, Scope scope) {
        this.store = store;
        this.directory = directory;
        this.currentPerson = currentPerson;
        this.scope = scope;
    }

    /**
     * The groups over the service's family, region, country and all services: sums of the services, valid in the quarter,
     * that have every one of the groups and a population.
     *
     * @param quarters each quarter of the span once
     * @return one answer for each kind of pool in their order; none for a service that has not itself returned the groups in
     *     all of the quarters
     */
    public List<GroupPool> pooled(@ReadsService(Capability.READ_KPI) ServiceId service, List<GroupPoolQuery> quarters) {
        Set<ServiceId> known = known(service);
        Map<PoolKind, Sum> sums = new EnumMap<>(PoolKind.class);
        for (PoolKind kind : PoolKind.values()) {
            sums.put(kind, new Sum());
        }
        Map<GroupPoolQuery, List<GroupPoolStore.Row>> read = new LinkedHashMap<>();
        quarters.forEach(query -> read.put(query, store.rows(query, known)));
        Map<Integer, Map<ServiceId, Population>> years = populations(read);
        for (GroupPoolQuery query : quarters) {
            List<GroupPoolStore.Row> rows = read.getOrDefault(query, List.of());
            Map<ServiceId, Population> populations =
                    years.getOrDefault(query.quarter().year(), Map.of());
            Optional<GroupPoolStore.Row> own = rows.stream()
                    .filter(row -> row.service().equals(service) && row.sums().isPresent())
                    .findFirst();
            if (own.isEmpty()) {
                return List.of();
            }
            GroupPoolDecision decision = new GroupPoolDecision(withPopulation(rows, populations.keySet()), known);
            Map<PoolKind, List<GroupPoolStore.Row>> allowed = decision.allowed(own.get());
            sums.forEach((kind, sum) -> {
                sum.services = Math.max(sum.services, decision.services(kind, own.get()));
                List<GroupPoolStore.Row> told = allowed.get(kind);
                if (told != null) {
                    sum.add(told, populations);
                }
            });
        }
        return sums.entrySet().stream()
                .map(entry -> entry.getValue().pool(entry.getKey(), quarters.size()))
                .toList();
    }

    /** A service without a population is in no pool: its children would be counted and never divided by anybody. */
    private static List<GroupPoolStore.Row> withPopulation(List<GroupPoolStore.Row> rows, Set<ServiceId> counted) {
        return rows.stream()
                .map(row -> counted.contains(row.service()) ? row : row.withoutBreakdown())
                .toList();
    }

    /** Those of a year are read once, for whoever is in any of its quarters. */
    private Map<Integer, Map<ServiceId, Population>> populations(Map<GroupPoolQuery, List<GroupPoolStore.Row>> read) {
        Map<Integer, Set<ServiceId>> services = new HashMap<>();
        read.forEach((query, rows) ->
                rows.forEach(row -> services.computeIfAbsent(query.quarter().year(), ignored -> new HashSet<>())
                        .add(row.service())));
        Map<Integer, Map<ServiceId, Population>> years = new HashMap<>();
        services.forEach((year, wanted) ->
                years.put(year, AsSystem.call(WORK, () -> directory.latestPopulations(wanted, year))));
        return years;
    }

    private Set<ServiceId> known(ServiceId service) {
        Set<ServiceId> known = new HashSet<>(Set.of(service));
        currentPerson.viewer().ifPresent(viewer -> known.addAll(scope.services(viewer)));
        return known;
    }

    /** Adds up over quarters. */
    private static final class Sum {

        private int services;
        private int told;
        private @Nullable List<BigDecimal> groups;
        private List<Population.Group> residents = List.of();

        void add(List<GroupPoolStore.Row> rows, Map<ServiceId, Population> populations) {
            told++;
            for (GroupPoolStore.Row row : rows) {
                List<BigDecimal> own = row.sums().orElseThrow();
                List<BigDecimal> before = groups;
                groups = before == null
                        ? own
                        : IntStream.range(0, own.size())
                                .mapToObj(i -> before.get(i).add(own.get(i)))
                                .toList();
            }
            residents = Population.sum(Stream.concat(
                            residents.stream(),
                            rows.stream()
                                    .map(row -> populations.get(row.service()))
                                    .flatMap(population -> population.groups().stream()))
                    .collect(Collectors.toCollection(ArrayList::new)));
        }

        GroupPool pool(PoolKind kind, int quarters) {
            List<BigDecimal> sum = groups;
            return new GroupPool(
                    kind,
                    services,
                    sum == null || told < quarters
                            ? Optional.empty()
                            : Optional.of(new GroupPool.Sums(sum, residents)));
        }
    }
}
