package org.quarterboard.jobs;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface JobRepository extends JpaRepository<Job, Long> {

    Optional<Job> findByUuid(UUID uuid);
}
