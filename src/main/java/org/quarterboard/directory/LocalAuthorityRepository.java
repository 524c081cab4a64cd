package org.quarterboard.directory;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface LocalAuthorityRepository extends JpaRepository<LocalAuthority, Long> {

    List<LocalAuthority> findByCodeIn(Collection<String> codes);

    /** Two people who place the same authority at once take turns, so that each sees what the other did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from LocalAuthority a where a.code in :codes order by a.id")
    List<LocalAuthority> lock(Collection<String> codes);
}
