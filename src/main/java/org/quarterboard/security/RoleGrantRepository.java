package org.quarterboard.security;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface RoleGrantRepository extends JpaRepository<RoleGrant, Long> {

    List<RoleGrant> findByPersonIdAndWithdrawnAt(long personId, Instant withdrawnAt);

    List<RoleGrant> findByPersonIdInAndWithdrawnAt(Collection<Long> personIds, Instant withdrawnAt);

    List<RoleGrant> findByRoleAndWithdrawnAt(Role role, Instant withdrawnAt);

    List<RoleGrant> findByScopeKindAndScopeIdAndWithdrawnAt(ScopeKind scopeKind, long scopeId, Instant withdrawnAt);
}
