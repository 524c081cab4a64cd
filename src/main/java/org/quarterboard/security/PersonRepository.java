package org.quarterboard.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PersonRepository extends JpaRepository<Person, Long> {

    Optional<Person> findByEmail(String email);

    Optional<Person> findByUuid(UUID uuid);

    List<Person> findByIssuerAndActive(String issuer, boolean active);

    List<Person> findTop500ByOrderByDisplayName();
}
