package org.quarterboard.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ServiceAuthorityRepository extends JpaRepository<ServiceAuthority, ServiceAuthority.Key> {

    /** One statement for all: the authorities with their times, as values. */
    @Query("""
            select new org.quarterboard.directory.ServiceAuthorityRepository$Covered(
                m.key.serviceId, a.id, a.code, a.name, m.key.validFrom, m.validTo)
            from ServiceAuthority m join LocalAuthority a on a.id = m.key.authorityId
            where m.key.serviceId in :services
            order by a.name, m.key.validFrom""")
    List<Covered> covered(Collection<Long> services);

    @Query("""
            select new org.quarterboard.directory.ServiceAuthorityRepository$Covered(
                m.key.serviceId, a.id, a.code, a.name, m.key.validFrom, m.validTo)
            from ServiceAuthority m join LocalAuthority a on a.id = m.key.authorityId
            order by a.name, m.key.validFrom""")
    List<Covered> covered();

    /** An authority of a service. */
    record Covered(long serviceId, long authorityId, String code, String name, LocalDate validFrom, LocalDate validTo) {

        AuthorityItem item() {
            return new AuthorityItem(authorityId, code, name, validFrom, validTo);
        }

        boolean validOn(LocalDate day) {
            return !day.isBefore(validFrom) && !day.isAfter(validTo);
        }
    }
}
