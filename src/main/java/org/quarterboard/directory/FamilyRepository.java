package org.quarterboard.directory;

import org.springframework.data.jpa.repository.JpaRepository;

interface FamilyRepository extends JpaRepository<Family, Long> {}
