package org.quarterboard.ingest;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface KpiImportRepository extends JpaRepository<KpiImport, Long> {

    List<KpiImport> findByIdInAndUuidIn(Collection<Long> ids, Collection<UUID> uuids);

    Optional<KpiImport> findByUuid(UUID uuid);

    List<KpiImport> findBySha256AndState(String sha256, ImportState state);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from KpiImport i where i.id = :id")
    Optional<KpiImport> lock(long id);
}
