package org.quarterboard.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ServiceRepository extends JpaRepository<ServiceEntry, Long> {

    @Query("select s from ServiceEntry s join fetch s.region join fetch s.family order by s.name")
    List<ServiceEntry> all();

    @Query("select s from ServiceEntry s join fetch s.region join fetch s.family where s.id in :ids order by s.name")
    List<ServiceEntry> all(Collection<Long> ids);

    @Query("select s from ServiceEntry s join fetch s.region join fetch s.family where s.code = :code")
    Optional<ServiceEntry> withCode(String code);

    @Query("select s.id from ServiceEntry s where s.region.id = :region and s.validFrom <= :day and s.validTo >= :day")
    List<Long> idsOfRegion(long region, LocalDate day);
}
