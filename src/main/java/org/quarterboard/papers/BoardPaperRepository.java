package org.quarterboard.papers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface BoardPaperRepository extends JpaRepository<BoardPaper, Long> {

    List<BoardPaper> findByServiceIdOrderByMeetingOnDescBuiltAtDescIdDesc(long service);

    Optional<BoardPaper> findByServiceIdAndUuid(long service, UUID uuid);

    Optional<BoardPaper> findByUuid(UUID uuid);
}
