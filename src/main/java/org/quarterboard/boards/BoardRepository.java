package org.quarterboard.boards;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface BoardRepository extends JpaRepository<Board, Long> {

    @Query("select b from Board b where :serviceId member of b.services")
    Optional<Board> findByService(long serviceId);

    /**
     * Taken first by whatever changes the board's seats, members and terms: rules over several rows (one chair at a
     * time) are only safe one after the other.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Board b where b.id = :id")
    Optional<Board> lock(long id);

    @Query("select s from Board b join b.services s where b.id = :id")
    Set<Long> servicesOf(long id);

    @Query("""
            select s from Board b join b.services s
            where exists (
                select 1 from BoardOffice o, Member m
                where o.boardId = b.id and m.id = o.memberId and m.boardId = b.id and m.personId = :personId
                and o.validFrom <= :day and o.validTo >= :day)""")
    Set<Long> servicesChairedBy(long personId, LocalDate day);
}
