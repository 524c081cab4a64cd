package org.quarterboard.audit;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredEventRepository extends JpaRepository<StoredEvent, Long> {

    /** Ids may commit out of order, so that "unsealed" is asked, never "after the last sealed id". */
    @Query("select e from StoredEvent e where not exists (select 1 from Seal s where s.eventId = e.id) order by e.id")
    List<StoredEvent> unsealed(Limit limit);
}
