package org.quarterboard.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface SealRepository extends JpaRepository<Seal, Long> {

    Optional<Seal> findTopByOrderByPositionDesc();

    List<Seal> findByPositionGreaterThanOrderByPosition(long position, Limit limit);
}
