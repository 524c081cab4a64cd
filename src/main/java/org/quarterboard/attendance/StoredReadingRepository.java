package org.quarterboard.attendance;

import jakarta.persistence.LockModeType;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StoredReadingRepository extends JpaRepository<StoredReading, Long> {

    /** The earliest choice first. */
    List<StoredReading> findByServiceIdOrderByChosenAtAscIdAsc(long serviceId);

    /** The same for whoever derives: a choice that is being made meanwhile is waited for. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select r from StoredReading r where r.serviceId = :serviceId order by r.chosenAt, r.id")
    List<StoredReading> lock(long serviceId);
}
