package org.quarterboard.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.Ref;
import org.springframework.stereotype.Component;

/** Which authority belongs to which service and when; a membership that the file does not name stays as it is. */
@Component
class AuthoritiesLoader implements DirectoryLoader {

    private final ServiceRepository services;
    private final LocalAuthorityRepository authorities;
    private final ServiceAuthorityRepository memberships;
    private final AuditTrail audit;

    AuthoritiesLoader(
            ServiceRepository services,
            LocalAuthorityRepository authorities,
            ServiceAuthorityRepository memberships,
            AuditTrail audit) {
        this.services = services;
        this.authorities = authorities;
        this.memberships = memberships;
        this.audit = audit;
    }

    @Override
    public DirectoryFile file() {
        return DirectoryFile.AUTHORITIES;
    }

    @Override
    public Outcome load(CsvTable table, Findings findings, boolean save) {
        List<AuthorityRow> rows = AuthorityRow.read(table, findings);
        Set<String> codes = rows.stream().map(AuthorityRow::authorityCode).collect(Collectors.toSet());
        Map<String, LocalAuthority> heldAuthorities = (save ? authorities.lock(codes) : authorities.findByCodeIn(codes))
                .stream().collect(Collectors.toMap(LocalAuthority::code, Function.identity()));
        Map<String, ServiceEntry> heldServices =
                services.all().stream().collect(Collectors.toMap(ServiceEntry::code, Function.identity()));
        for (AuthorityRow row : rows) {
            if (!heldServices.containsKey(row.serviceCode())) {
                findings.add(row.row(), "service_code", row.serviceCode(), Problem.UNKNOWN_SERVICE);
            }
        }
        Map<AuthorityRow.Key, ServiceAuthorityRepository.Covered> held = held(heldServices);
        if (findings.isEmpty()) {
            // With a row left out, the others could seem to overlap what that row would have ended.
            Membership.checkOverlaps(afterwards(rows, held), findings);
        }
        List<AuthorityRow> news = new ArrayList<>();
        List<AuthorityRow> changes = new ArrayList<>();
        for (AuthorityRow row : rows) {
            ServiceAuthorityRepository.Covered before = held.get(row.key());
            if (before == null) {
                news.add(row);
            } else if (!before.validTo().equals(row.validTo()) || !before.name().equals(row.authorityName())) {
                changes.add(row);
            }
        }
        if (save && findings.isEmpty()) {
            List<AuthorityRow> all = new ArrayList<>(news);
            all.addAll(changes);
            save(all, heldServices, heldAuthorities);
        }
        return new Outcome(news.size(), changes.size(), rows.size() - news.size() - changes.size());
    }

    private Map<AuthorityRow.Key, ServiceAuthorityRepository.Covered> held(Map<String, ServiceEntry> heldServices) {
        Map<Long, String> serviceCodes = heldServices.values().stream()
                .collect(Collectors.toMap(entry -> entry.serviceId().value(), ServiceEntry::code));
        Map<AuthorityRow.Key, ServiceAuthorityRepository.Covered> held = new HashMap<>();
        for (ServiceAuthorityRepository.Covered covered : memberships.covered()) {
            String service = serviceCodes.getOrDefault(covered.serviceId(), "");
            held.put(new AuthorityRow.Key(service, covered.code(), covered.validFrom()), covered);
        }
        return held;
    }

    /** What would stand after the file: its own rows, and of what is held all that it does not replace. */
    private static List<Membership> afterwards(
            List<AuthorityRow> rows, Map<AuthorityRow.Key, ServiceAuthorityRepository.Covered> held) {
        Map<AuthorityRow.Key, Membership> after = new LinkedHashMap<>();
        held.forEach((key, covered) -> after.put(
                key, new Membership(0, key.serviceCode(), key.authorityCode(), key.validFrom(), covered.validTo())));
        for (AuthorityRow row : rows) {
            after.put(
                    row.key(),
                    new Membership(row.row(), row.serviceCode(), row.authorityCode(), row.validFrom(), row.validTo()));
        }
        return List.copyOf(after.values());
    }

    private void save(
            List<AuthorityRow> rows,
            Map<String, ServiceEntry> heldServices,
            Map<String, LocalAuthority> heldAuthorities) {
        Set<ServiceEntry> touched = new HashSet<>();
        for (AuthorityRow row : rows) {
            ServiceEntry service = heldServices.get(row.serviceCode());
            if (service == null) {
                throw new IllegalStateException("The service was there when the file was checked");
            }
            LocalAuthority authority = heldAuthorities.computeIfAbsent(
                    row.authorityCode(), code -> authorities.save(new LocalAuthority(code, row.authorityName())));
            authority.rename(row.authorityName());
            place(service, authority, row);
            touched.add(service);
        }
        for (ServiceEntry service : touched) {
            audit.record(AuditEvent.of(
                            "directory.authorities-changed", service.serviceId(), new Ref("service", service.uuid()))
                    .with("code", service.code()));
        }
    }

    private void place(ServiceEntry service, LocalAuthority authority, AuthorityRow row) {
        var key = new ServiceAuthority.Key(service.serviceId().value(), authority.id(), row.validFrom());
        memberships
                .findById(key)
                .ifPresentOrElse(
                        membership -> membership.endOn(row.validTo()),
                        () -> memberships.save(
                                new ServiceAuthority(service.serviceId(), authority, row.validFrom(), row.validTo())));
    }
}
