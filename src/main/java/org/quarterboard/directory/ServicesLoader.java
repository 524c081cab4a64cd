package org.quarterboard.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.Ref;
import org.springframework.stereotype.Component;

/** Services by their code; a service that the file does not name stays as it is. */
@Component
class ServicesLoader implements DirectoryLoader {

    private final ServiceRepository services;
    private final RegionRepository regions;
    private final FamilyRepository families;
    private final AuditTrail audit;

    ServicesLoader(ServiceRepository services, RegionRepository regions, FamilyRepository families, AuditTrail audit) {
        this.services = services;
        this.regions = regions;
        this.families = families;
        this.audit = audit;
    }

    @Override
    public DirectoryFile file() {
        return DirectoryFile.SERVICES;
    }

    @Override
    public Outcome load(CsvTable table, Findings findings, boolean save) {
        List<ServiceRow> rows = ServiceRow.read(table, findings);
        Map<String, Region> heldRegions =
                regions.findAll().stream().collect(Collectors.toMap(Region::code, Function.identity()));
        for (ServiceRow row : rows) {
            Region held = heldRegions.get(row.regionCode());
            if (held != null && held.country() != row.country()) {
                findings.add(row.row(), "country", row.country().name(), Problem.TWO_COUNTRIES, row.regionCode());
            }
        }
        Map<String, ServiceEntry> held =
                services.all().stream().collect(Collectors.toMap(ServiceEntry::code, Function.identity()));
        List<ServiceRow> news = new ArrayList<>();
        List<ServiceRow> changes = new ArrayList<>();
        for (ServiceRow row : rows) {
            ServiceEntry entry = held.get(row.code());
            if (entry == null) {
                news.add(row);
            } else if (!entry.is(row)) {
                changes.add(row);
            }
        }
        if (save && findings.isEmpty()) {
            save(news, changes, held, new Groups(heldRegions));
        }
        return new Outcome(news.size(), changes.size(), rows.size() - news.size() - changes.size());
    }

    private void save(List<ServiceRow> news, List<ServiceRow> changes, Map<String, ServiceEntry> held, Groups groups) {
        for (ServiceRow row : news) {
            record(
                    "directory.service-added",
                    services.save(new ServiceEntry(row, groups.region(row), groups.family(row))));
        }
        for (ServiceRow row : changes) {
            ServiceEntry entry = held.get(row.code());
            if (entry != null) {
                entry.describe(row, groups.region(row), groups.family(row));
                record("directory.service-changed", entry);
            }
        }
    }

    private void record(String what, ServiceEntry entry) {
        audit.record(AuditEvent.of(what, entry.serviceId(), new Ref("service", entry.uuid()))
                .with("code", entry.code()));
    }

    /** Regions and families come with the services that lie in them. */
    private final class Groups {

        private final Map<String, Region> heldRegions;
        private final Map<String, Family> heldFamilies;

        Groups(Map<String, Region> heldRegions) {
            this.heldRegions = heldRegions;
            this.heldFamilies =
                    families.findAll().stream().collect(Collectors.toMap(Family::code, Function.identity()));
        }

        Region region(ServiceRow row) {
            Region region = heldRegions.computeIfAbsent(
                    row.regionCode(), code -> regions.save(new Region(code, row.regionName(), row.country())));
            region.rename(row.regionName());
            return region;
        }

        Family family(ServiceRow row) {
            Family family = heldFamilies.computeIfAbsent(
                    row.familyCode(), code -> families.save(new Family(code, row.familyName())));
            family.rename(row.familyName());
            return family;
        }
    }
}
