package org.quarterboard.security;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LocalCredentialRepository extends JpaRepository<LocalCredential, Long> {

    /** Whether the person's account is open and its password is the one of that moment. */
    @Query("""
            select count(c) > 0 from LocalCredential c join Person p on p.id = c.personId
             where c.personId = :person and c.changedAt = :changedAt and p.active = true
            """)
    boolean holds(long person, Instant changedAt);

    /** Counted in the database, so that guesses sent at once are all counted. */
    @Modifying
    @Query("""
            update LocalCredential c
               set c.lockedUntil = case when c.failedAttempts + 1 >= :limit then :until else c.lockedUntil end,
                   c.failedAttempts = case when c.failedAttempts + 1 >= :limit then 0 else c.failedAttempts + 1 end,
                   c.version = c.version + 1
             where c.personId = :person
            """)
    int countFailure(long person, int limit, Instant until);

    @Modifying
    @Query("update LocalCredential c set c.failedAttempts = 0, c.version = c.version + 1 "
            + "where c.personId = :person and c.failedAttempts > 0")
    int forgetFailures(long person);
}
