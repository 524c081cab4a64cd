package org.quarterboard.attendance;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredStepRepository extends JpaRepository<StoredStep, Long> {

    List<StoredStep> findByServiceIdAndPeriodStartBetweenOrderByPeriodStartAscNumberAsc(
            long serviceId, LocalDate first, LocalDate last);
}
