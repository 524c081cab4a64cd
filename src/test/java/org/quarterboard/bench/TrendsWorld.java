package org.quarterboard.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterboard.ingest.ImportService;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Services in regions and families that cross, quarters of national files that came in through the import, a head of
 * service who reads one of them and an oversight manager who reads all.
 */
final class TrendsWorld {

    private static final int REGIONS = 10;

    private final ApplicationContext portal;
    private final List<String> codes;
    private final Quarter first;
    private final int quarters;
    private final List<ServiceId> services = new ArrayList<>();
    private final TestPeople people;
    private final TestPeople.TestPerson head;
    private final TestPeople.TestPerson oversight;
    private final Map<String, Long> cells;
    private int figures;

    TrendsWorld(ApplicationContext portal, List<String> codes, Quarter first, int quarters) {
        this.portal = portal;
        this.codes = List.copyOf(codes);
        this.first = first;
        this.quarters = quarters;
        JdbcClient jdbc = portal.getBean(JdbcClient.class);
        List<Long> regions = new ArrayList<>();
        List<Long> families = new ArrayList<>();
        int groups = Math.min(REGIONS, codes.size() / 4);
        for (int i = 0; i < codes.size(); i++) {
            if (i < groups) {
                ServiceId made = Services.create(jdbc, codes.get(i));
                regions.add(number(jdbc, "region_id", made));
                families.add(number(jdbc, "family_id", made));
                services.add(made);
            } else {
                services.add(Services.create(
                        jdbc, codes.get(i), regions.get(i % groups), families.get(i / groups % groups)));
            }
        }
        people = portal.getBean(TestPeople.class);
        head = people.person(new Viewer.Grant(Role.HEAD_OF_SERVICE, ScopeKind.SERVICE, home().value(), ""));
        oversight = people.person(regions.stream()
                .map(region -> new Viewer.Grant(Role.OVERSIGHT_MANAGER, ScopeKind.REGION, region, ""))
                .toArray(Viewer.Grant[]::new));
        cells = jdbc
                .sql("SELECT id, code FROM cell")
                .query((row, number) -> Map.entry(row.getString("code"), row.getLong("id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static long number(JdbcClient jdbc, String column, ServiceId service) {
        return jdbc.sql("SELECT " + column + " FROM service WHERE id = ?")
                .param(service.value())
                .query(Long.class)
                .single();
    }

    /** Brings the file of every quarter in. */
    void load() {
        NationalImport imports = new NationalImport(portal.getBean(ImportService.class), home());
        quarters().forEach(quarter -> figures += imports.save(imports.check(NationalImport.file(codes, quarter))));
    }

    void signIn(Question.Asker asker) {
        people.signIn(asker == Question.Asker.HEAD_OF_SERVICE ? head : oversight);
    }

    void signOut() {
        people.signOut();
    }

    <T> T bean(Class<T> type) {
        return portal.getBean(type);
    }

    MeasureCatalogue catalogue() {
        return portal.getBean(MeasureCatalogue.class);
    }

    /** The service whose pages are asked for: its region and its family hold others. */
    ServiceId home() {
        return services.getLast();
    }

    List<ServiceId> services() {
        return services;
    }

    int figures() {
        return figures;
    }

    Stream<Quarter> quarters() {
        return first.run(quarters);
    }

    Quarter first() {
        return first;
    }

    Quarter last() {
        return first.plus(quarters - 1);
    }

    long cell(String code) {
        Long id = cells.get(code);
        if (id == null) {
            throw new IllegalArgumentException("No such cell: " + code);
        }
        return id;
    }
}
