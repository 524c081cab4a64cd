package org.quarterboard.boards;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface InterestRepository extends JpaRepository<Interest, Long> {

    List<Interest> findByBoardIdOrderByValidFromDescIdDesc(long boardId);

    List<Interest> findByBoardIdAndMemberIdAndKind(long boardId, long memberId, InterestKind kind);

    Optional<Interest> findByBoardIdAndId(long boardId, long id);
}
