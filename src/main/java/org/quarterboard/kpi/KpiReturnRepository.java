package org.quarterboard.kpi;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface KpiReturnRepository extends JpaRepository<KpiReturn, Long> {

    List<KpiReturn> findByServiceId(long serviceId);

    List<KpiReturn> findByServiceIdAndPeriodStartAndPeriodEnd(long serviceId, LocalDate start, LocalDate end);

    List<KpiReturn> findByServiceIdAndPeriodStartAndPeriodEndAndKpi(
            long serviceId, LocalDate start, LocalDate end, String kpi);
}
