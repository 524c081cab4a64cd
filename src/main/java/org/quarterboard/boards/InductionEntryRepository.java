package org.quarterboard.boards;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface InductionEntryRepository extends JpaRepository<InductionEntry, Long> {

    List<InductionEntry> findByBoardIdAndWithdrawnFalseOrderByDoneOnDescIdDesc(long boardId);

    Optional<InductionEntry> findByBoardIdAndId(long boardId, long id);
}
