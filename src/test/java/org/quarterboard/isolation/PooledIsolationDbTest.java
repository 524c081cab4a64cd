package org.quarterboard.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.PooledService;
import org.quarterboard.kpi.PooledSum;
import org.quarterboard.kpi.Source;
import org.quarterboard.kpi.Stream;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.StatementCounter;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one read of figures beyond a person's services never tells the figures of a single one. */
@PortalTest
class PooledIsolationDbTest {

    private static final MeasureCode MEASURE = new MeasureCode("1");
    private static final AtomicInteger YEAR = new AtomicInteger(2060);

    private final PooledService pools;
    private final ObservationService observations;
    private final TestPeople people;
    private final JdbcClient jdbc;

    /** No other test has figures in it. */
    private final Quarter quarter = new Quarter(YEAR.getAndIncrement(), 1);

    private ServiceId own = new ServiceId(0);
    private long family;
    private long region;

    @Autowired
    PooledIsolationDbTest(PooledService pools, ObservationService observations, TestPeople people, JdbcClient jdbc) {
        this.pools = pools;
        this.observations = observations;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void make() {
        own = Services.create(jdbc);
        family = of(own, "family_id");
        region = of(own, "region_id");
        write(own, 30, 40);
        people.signIn(new Viewer.Grant(Role.DATA_OFFICER, ScopeKind.SERVICE, own.value(), ""));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void aloneOrWithOneOtherNothingIsToldOfTheOther() {
        assertThat(sums()).containsExactly("30/40 of 1", "30/40 of 1", "30/40 of 1", "30/40 of 1");
        more(family, region, 11, 20);
        assertThat(sums()).containsExactly("refused 2", "refused 2", "refused 2", "refused 2");
    }

    @Test
    void threeAreTold() {
        more(family, region, 11, 20);
        more(family, region, 5, 10);
        assertThat(sums()).containsExactly("46/70 of 3", "46/70 of 3", "46/70 of 3", "46/70 of 3");
    }

    @Test
    void poolsThatDifferByOneServiceAreNotBothTold() {
        more(family, region, 11, 20);
        more(family, region, 5, 10);
        more(elsewhere("family_id"), region, 7, 9);
        assertThat(sums()).containsExactly("46/70 of 3", "refused 4", "refused 4", "refused 4");
        more(elsewhere("family_id"), elsewhere("region_id"), 1, 1);
        assertThat(sums()).containsExactly("46/70 of 3", "refused 4", "54/80 of 5", "54/80 of 5");
    }

    @Test
    void whatTheReaderSeesElsewhereIsSubtractedToo() {
        ServiceId second = more(family, region, 11, 20);
        more(family, region, 5, 10);
        people.signIn(
                new Viewer.Grant(Role.DATA_OFFICER, ScopeKind.SERVICE, own.value(), ""),
                new Viewer.Grant(Role.DATA_OFFICER, ScopeKind.SERVICE, second.value(), ""));
        assertThat(sums()).containsExactly("refused 3", "refused 3", "refused 3", "refused 3");
    }

    @Test
    void onlyServicesOfTheQuarterWithBothFiguresOfItsDefinitionCount() {
        more(family, region, 11, 20);
        more(family, region, 5, 10);
        ServiceId ended = more(family, region, 100, 200);
        jdbc.sql("UPDATE service SET valid_to = '2059-03-31' WHERE id = ?")
                .param(ended.value())
                .update();
        ServiceId half = Services.create(jdbc, Services.code(), region, family);
        write(half, List.of(figure("1|v2|end||numerator", 3)));
        ServiceId earlier = Services.create(jdbc, Services.code(), region, family);
        write(earlier, List.of(figure("1|v1|end||numerator", 3), figure("1|v1|period||denominator", 4)));
        assertThat(sums()).containsExactly("46/70 of 3", "46/70 of 3", "46/70 of 3", "46/70 of 3");
    }

    @Test
    void theSumsAreOneStatement() {
        more(family, region, 11, 20);
        people.signOut();
        // Nobody has to be asked about then: what is counted is the sums alone.
        assertThat(StatementCounter.count(() -> AsSystem.run("test", () -> pools.pooled(own, MEASURE, quarter))))
                .isEqualTo(1);
    }

    @Test
    void strangersFindNothing() {
        people.signIn(new Viewer.Grant(
                Role.DATA_OFFICER, ScopeKind.SERVICE, Services.create(jdbc).value(), ""));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> pools.pooled(own, MEASURE, quarter));
    }

    private List<String> sums() {
        return pools.pooled(own, MEASURE, quarter).stream()
                .map(PooledIsolationDbTest::text)
                .toList();
    }

    private static String text(PooledSum pool) {
        return pool.sums()
                .map(sums -> sums.numerator() + "/" + sums.denominator() + " of " + pool.services())
                .orElse("refused " + pool.services());
    }

    private long elsewhere(String column) {
        return of(Services.create(jdbc), column);
    }

    private long of(ServiceId service, String column) {
        return jdbc.sql("SELECT " + column + " FROM service WHERE id = ?")
                .param(service.value())
                .query(Long.class)
                .single();
    }

    private ServiceId more(long inFamily, long inRegion, int numerator, int denominator) {
        ServiceId service = Services.create(jdbc, Services.code(), inRegion, inFamily);
        write(service, numerator, denominator);
        return service;
    }

    private void write(ServiceId service, int numerator, int denominator) {
        write(
                service,
                List.of(figure("1|v2|end||numerator", numerator), figure("1|v2|period||denominator", denominator)));
    }

    private void write(ServiceId service, List<NewObservation> figures) {
        AsSystem.run("test", () -> observations.write(service, figures, Source.ofImport(UUID.randomUUID())));
    }

    private NewObservation figure(String cell, int value) {
        return new NewObservation(
                Period.of(quarter), new CellCode(cell), Stream.RETURNED, BigDecimal.valueOf(value), null, false, 2);
    }
}
