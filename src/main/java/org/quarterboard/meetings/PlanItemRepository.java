package org.quarterboard.meetings;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanItemRepository extends JpaRepository<PlanItem, Long> {

    List<PlanItem> findByBoardIdAndYear(long boardId, short year);
}
