package org.quarterboard.directory;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterboard.security.ServicesOfRegion;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which services a region holds today. Scope asks for every service anew; within one reading transaction, in which
 * the answer cannot change, it is looked up once.
 */
@Component
class RegionServices implements ServicesOfRegion {

    private final ServiceRepository services;
    private final Today today;

    RegionServices(ServiceRepository services, Today today) {
        this.services = services;
        this.today = today;
    }

    @Override
    public Set<ServiceId> servicesOfRegion(long regionId) {
        boolean reading = TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                && TransactionSynchronizationManager.isSynchronizationActive();
        return reading ? remembered().computeIfAbsent(regionId, this::lookUp) : lookUp(regionId);
    }

    private Set<ServiceId> lookUp(long regionId) {
        return services.idsOfRegion(regionId, today.date()).stream()
                .map(ServiceId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @SuppressWarnings("unchecked")
    private Map<Long, Set<ServiceId>> remembered() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return (Map<Long, Set<ServiceId>>) bound;
        }
        Map<Long, Set<ServiceId>> fresh = new HashMap<>();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(RegionServices.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(RegionServices.this, fresh);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResource(RegionServices.this);
            }
        });
        return fresh;
    }
}
