package org.quarterboard.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, Long> {

    Optional<Person> findByEmail(String email);

    Optional<Person> findByUuid(UUID uuid);

    List<Person> findByUuidIn(Collection<UUID> uuids);

    List<Person> findByIssuerAndActive(String issuer, boolean active);

    @Query("""
            select p from Person p where p.displayName like :pattern escape '!' or p.email like :pattern escape '!'
             order by p.displayName, p.id
            """)
    Page<Person> search(String pattern, Pageable page);
}
