package org.quarterboard.boards;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface BoardOfficeRepository extends JpaRepository<BoardOffice, Long> {

    List<BoardOffice> findByBoardIdOrderByValidFromDesc(long boardId);

    List<BoardOffice> findByBoardIdAndOffice(long boardId, Office office);

    Optional<BoardOffice> findByBoardIdAndId(long boardId, long id);
}
