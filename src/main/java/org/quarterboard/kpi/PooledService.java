package org.quarterboard.kpi;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.Scope;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Comparators out of the figures of many services. Here alone figures are read beyond the reader's scope, and what is
 * told of them are sums over pools, none of which lets a single service be worked out (ADR 0035).
 */
@Service
@Transactional(readOnly = true)
public class PooledService {

    private final PoolStore store;
    private final MeasureCatalogue catalogue;
    private final CurrentPerson currentPerson;
    private final Scope scope;

    PooledService(PoolStore store, MeasureCatalogue catalogue, CurrentPerson currentPerson, Scope scope) {
        this.store = store;
        this.catalogue = catalogue;
        this.currentPerson = currentPerson;
        this.scope = scope;
    }

    /**
     * The measure's numerator and denominator over the service's family, region, country and all services: sums of the
     * services, valid in the quarter, that have both for it under the definition that holds in it.
     *
     * @return one answer for each kind of pool in their order
     * @throws NotFoundException if there is no such measure
     */
    public List<PooledSum> pooled(
            @ReadsService(Capability.READ_KPI) ServiceId service, MeasureCode measure, Quarter quarter) {
        Optional<DefinitionVersion> version =
                catalogue.find(measure).orElseThrow(NotFoundException::new).versionIn(quarter);
        return version.flatMap(held -> held.numeratorCell()
                        .flatMap(numerator ->
                                store.groups(service, known(service), numerator, held.denominator(), quarter)))
                .map(PoolDecision::pools)
                .orElseGet(() -> Arrays.stream(PoolKind.values())
                        .map(kind -> new PooledSum(kind, 0, Optional.empty()))
                        .toList());
    }

    /** Every service at which the person may do anything: rather one too many, because each narrows what is told. */
    private Set<ServiceId> known(ServiceId service) {
        Set<ServiceId> known = new HashSet<>(Set.of(service));
        currentPerson.viewer().ifPresent(viewer -> known.addAll(scope.services(viewer)));
        return known;
    }
}
