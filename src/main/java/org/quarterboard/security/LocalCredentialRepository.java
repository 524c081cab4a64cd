package org.quarterboard.security;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LocalCredentialRepository extends JpaRepository<LocalCredential, Long> {

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
