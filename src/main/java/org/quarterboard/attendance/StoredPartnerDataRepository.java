package org.quarterboard.attendance;

import java.util.Collection;
import java.util.List;
import org.quarterboard.shared.Sector;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredPartnerDataRepository extends JpaRepository<StoredPartnerData, Long> {

    /** The newest record of each sector first. */
    List<StoredPartnerData> findByServiceIdAndFinancialYearAndSectorInOrderByNumberDesc(
            long serviceId, int financialYear, Collection<Sector> sectors);
}
