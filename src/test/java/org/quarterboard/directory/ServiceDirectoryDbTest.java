package org.quarterboard.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.ServicesOfRegion;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who sees which service, and how the children of its authorities add up. */
@PortalTest
class ServiceDirectoryDbTest {

    /** What each call costs before it begins: the person, the password, the roles, the chairs; and the counting. */
    private static final int AROUND = 5;

    private final ServiceDirectory services;
    private final DirectoryAdministration administration;
    private final ServiceLookup lookup;
    private final ServicesOfRegion regions;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private final TransactionTemplate reading;

    private final String region = DirectoryFiles.code("R");
    private final String one = DirectoryFiles.code("S");
    private final String two = DirectoryFiles.code("S");
    private final String closed = DirectoryFiles.code("S");
    private final String north = DirectoryFiles.code("X");
    private final String south = DirectoryFiles.code("X");

    private Map<String, ServiceId> ids;

    @Autowired
    ServiceDirectoryDbTest(
            ServiceDirectory services,
            DirectoryAdministration administration,
            ServiceLookup lookup,
            ServicesOfRegion regions,
            TestPeople people,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.services = services;
        this.administration = administration;
        this.lookup = lookup;
        this.regions = regions;
        this.people = people;
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @BeforeEach
    void load() {
        String row = "%s,%s,WALES,%s,Test region,TEST,Test family,2000-04-01,%s";
        List<String> counts = new ArrayList<>();
        counts.addAll(DirectoryFiles.year(north, 2023, Ethnicity.WHITE, 10, "2024-05-01"));
        counts.addAll(DirectoryFiles.year(north, 2023, Ethnicity.ASIAN, 1, "2024-05-01"));
        counts.addAll(DirectoryFiles.year(south, 2023, Ethnicity.WHITE, 100, "2024-06-01"));
        counts.addAll(DirectoryFiles.year(north, 2024, Ethnicity.WHITE, 11, "2025-05-01"));
        counts.addAll(DirectoryFiles.year(south, 2022, Ethnicity.WHITE, 99, "2023-05-01"));
        AsSystem.run("test", () -> {
            administration.save(
                    DirectoryFile.SERVICES,
                    DirectoryFiles.services(
                            row.formatted(one, "Alpha " + one, region, ""),
                            row.formatted(two, "Beta " + two, region, ""),
                            row.formatted(closed, "Gamma " + closed, region, "2019-03-31")));
            administration.save(
                    DirectoryFile.AUTHORITIES,
                    DirectoryFiles.authorities(
                            one + "," + north + ",North,2000-04-01,", one + "," + south + ",South,2023-04-01,"));
            administration.save(DirectoryFile.POPULATIONS, DirectoryFiles.populations(counts));
            ids = services.codes(List.of(one, two, closed));
        });
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void thePortalItselfSeesEveryService() {
        assertThat(ids).containsOnlyKeys(one, two, closed);
    }

    @Test
    void aPersonSeesTheOwnServicesAlone() {
        people.signIn(at(Role.SECRETARY, one));
        assertThat(services.mine()).extracting(ServiceItem::code).containsExactly(one);
        assertThat(services.codes(List.of(one, two, "NO-SUCH"))).containsOnlyKeys(one);
        assertThat(services.find(ids.get(one)).regionCode()).isEqualTo(region);
        assertThatThrownBy(() -> services.find(ids.get(two))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> services.population(ids.get(two), 2023)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> services.authorities(ids.get(two), LocalDate.of(2024, 1, 1)))
                .isInstanceOf(NotFoundException.class);
    }

    /** Of services that others keep, and of those without a count, nothing comes back; the year asked for is the last. */
    @Test
    void populationsOfManyServicesAreThoseOneMayRead() {
        Set<ServiceId> all = Set.copyOf(ids.values());
        AsSystem.run("test", () -> {
            Map<ServiceId, Population> known = services.latestPopulations(all, 2023);
            for (ServiceId service : all) {
                assertThat(Optional.ofNullable(known.get(service))).isEqualTo(services.latestPopulation(service, 2023));
            }
            assertThat(known).containsKeys(ids.get(one));
            assertThat(services.latestPopulations(all, 1990)).isEmpty();
        });
        people.signIn(at(Role.HEAD_OF_SERVICE, two));
        assertThat(services.latestPopulations(all, 2023)).doesNotContainKey(ids.get(one));
    }

    @Test
    void nobodySeesNothing() {
        assertThatThrownBy(services::mine).isInstanceOf(NotFoundException.class);
        assertThat(lookup.all()).isEmpty();
        assertThatThrownBy(() -> lookup.byCode(one)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aRegionHoldsItsServicesOfToday() {
        long id = regionId();
        assertThat(regions.servicesOfRegion(id)).containsExactlyInAnyOrder(ids.get(one), ids.get(two));
        assertThat(regions.servicesOfRegion(-1)).isEmpty();
        people.signIn(new Viewer.Grant(Role.OVERSIGHT_MANAGER, ScopeKind.REGION, id, ""));
        assertThat(services.mine()).extracting(ServiceItem::code).containsExactly(one, two);
    }

    @Test
    void theLookupSaysWhatThePersonMayDoThere() {
        people.signIn(at(Role.DATA_OFFICER, one));
        SelectedService selected = lookup.byCode(one);
        assertThat(selected.name()).isEqualTo("Alpha " + one);
        assertThat(selected.welsh()).isTrue();
        assertThat(selected.can())
                .containsExactlyInAnyOrder(
                        "READ_ATTENDANCE",
                        "READ_KPI",
                        "IMPORT_KPI",
                        "WRITE_COMMENTARY",
                        "CONTRIBUTE_DATA",
                        "READ_PAPER");
        assertThat(lookup.all()).containsExactly(selected);
        assertThatThrownBy(() -> lookup.byCode(two)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> lookup.byCode("NO-SUCH")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anAdministratorSeesNoServiceInTheSwitcher() {
        people.signIn(new Viewer.Grant(Role.ADMINISTRATOR, ScopeKind.PORTAL, 0, ""));
        assertThat(lookup.all()).isEmpty();
        assertThat(services.mine()).isEmpty();
        assertThatThrownBy(() -> lookup.byCode(one)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aPartnerMayNotReadPopulations() {
        people.signIn(
                new Viewer.Grant(Role.PARTNER, ScopeKind.SERVICE, ids.get(one).value(), "HEALTH"));
        assertThat(services.find(ids.get(one)).code()).isEqualTo(one);
        assertThatThrownBy(() -> services.population(ids.get(one), 2023)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void authoritiesAreThoseOfTheDay() {
        people.signIn(at(Role.SECRETARY, one), at(Role.SECRETARY, two));
        assertThat(services.authorities(ids.get(one), LocalDate.of(2023, 3, 31)))
                .extracting(AuthorityItem::code)
                .containsExactly(north);
        assertThat(services.authorities(ids.get(one), LocalDate.of(2023, 4, 1)))
                .extracting(AuthorityItem::code)
                .containsExactly(north, south);
        assertThat(services.authorities(ids.get(two), LocalDate.of(2023, 4, 1))).isEmpty();
    }

    @Test
    void aPopulationIsTheSumOverTheAuthoritiesOfTheYear() {
        people.signIn(at(Role.DATA_OFFICER, one));
        Population population = services.population(ids.get(one), 2023).orElseThrow();
        // 16 cells each: 10 and 1 in the north, 100 in the south.
        assertThat(population.children()).isEqualTo(16 * 111);
        assertThat(population.children(Ethnicity.WHITE)).isEqualTo(16 * 110);
        assertThat(population.children(Ethnicity.ASIAN)).isEqualTo(16);
        assertThat(population.children(Ethnicity.BLACK)).isZero();
        assertThat(population.children(Sex.FEMALE)).isEqualTo(8 * 111);
        assertThat(population.children(Ethnicity.ASIAN, Sex.MALE)).isEqualTo(8);
        assertThat(population.sources())
                .containsExactly(
                        new Population.Source("Test estimate", LocalDate.of(2024, 6, 1)),
                        new Population.Source("Test estimate", LocalDate.of(2024, 5, 1)));
    }

    @Test
    void aYearThatAnAuthorityLacksIsNoPopulation() {
        people.signIn(at(Role.DATA_OFFICER, one));
        assertThat(services.population(ids.get(one), 2024)).isEmpty();
        assertThat(services.latestPopulation(ids.get(one), 2026).map(Population::year))
                .contains(2023);
        // On 30 June 2022 the south did not belong to the service, and the north has no count for 2022.
        assertThat(services.population(ids.get(one), 2022)).isEmpty();
        assertThat(services.populations(ids.get(one)))
                .extracting(Population::year)
                .containsExactly(2023);
        assertThat(services.latestPopulation(ids.get(one), 2022)).isEmpty();
    }

    @Test
    void answersTakeFewStatements() {
        ServiceId service = ids.get(one);
        people.signIn(at(Role.DATA_OFFICER, one));
        assertThat(statements(() -> services.populations(service))).isLessThanOrEqualTo(2 + AROUND);
        people.signIn(new Viewer.Grant(Role.OVERSIGHT_MANAGER, ScopeKind.REGION, regionId(), ""));
        assertThat(statements(services::mine)).isLessThanOrEqualTo(3 + AROUND);
    }

    /** Statements of one call. */
    private long statements(Runnable call) {
        return reading.execute(status -> {
            long before = selects();
            call.run();
            return selects() - before;
        });
    }

    private long selects() {
        return jdbc.sql(
                        "SELECT variable_value FROM information_schema.session_status WHERE variable_name = 'COM_SELECT'")
                .query(Long.class)
                .single();
    }

    private long regionId() {
        return jdbc.sql("SELECT id FROM region WHERE code = ?")
                .param(region)
                .query(Long.class)
                .single();
    }

    private Viewer.Grant at(Role role, String code) {
        return new Viewer.Grant(role, ScopeKind.SERVICE, ids.get(code).value(), "");
    }
}
