package org.quarterboard.boards;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface MemberRepository extends JpaRepository<Member, Long> {

    List<Member> findByBoardIdOrderByPosition(long boardId);

    Optional<Member> findByBoardIdAndId(long boardId, long id);
}
