package org.quarterboard.boards;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface TermsVersionRepository extends JpaRepository<TermsVersion, Long> {

    List<TermsVersion> findByBoardIdOrderByNumberDesc(long boardId);
}
