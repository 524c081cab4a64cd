package org.quarterboard.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.directory.Ethnicity;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.GroupPool;
import org.quarterboard.kpi.GroupPoolQuery;
import org.quarterboard.kpi.GroupPools;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.ObservationService;
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
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPopulations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pools of groups never tell the groups, or the whole, of a single service that the reader may not see. */
@PortalTest
class GroupPoolsIsolationDbTest {

    private static final List<String> ETHNICITY = cells("ethnicity=black", "ethnicity=white");
    private static final List<String> SEX = cells("sex=female", "sex=male");
    private static final String WHOLE = "9b|v2|period||numerator";
    private static final String COHORT = "9b|v2|period||denominator";
    private static final AtomicInteger YEAR = new AtomicInteger(2110);

    private final GroupPools pools;
    private final ObservationService observations;
    private final TestPeople people;
    private final TestPopulations populations;
    private final JdbcClient jdbc;

    /** No other test has figures in it. */
    private final Quarter quarter = new Quarter(YEAR.getAndIncrement(), 1);

    private ServiceId own = new ServiceId(0);
    private long family;
    private long region;

    @Autowired
    GroupPoolsIsolationDbTest(
            GroupPools pools,
            ObservationService observations,
            TestPeople people,
            TestPopulations populations,
            JdbcClient jdbc) {
        this.pools = pools;
        this.observations = observations;
        this.people = people;
        this.populations = populations;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void make() {
        String code = Services.code();
        own = Services.create(jdbc, code);
        populations.give(2025, Map.of(Ethnicity.WHITE, 10), code);
        family = of("family_id");
        region = of("region_id");
        complete(own, quarter, 3, 7);
        people.signIn(new Viewer.Grant(Role.DATA_OFFICER, ScopeKind.SERVICE, own.value(), ""));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void aRegionOfTwoTellsNothingOfTheOtherAndOneOfThreeIsTold() {
        complete(neighbour(), quarter, 1, 20);
        assertThat(sums(ETHNICITY)).containsExactly("refused 2", "refused 2", "refused 2", "refused 2");
        complete(neighbour(), quarter, 5, 30);
        assertThat(sums(ETHNICITY)).containsOnly("[9, 57] of 3").hasSize(4);
    }

    /** What is left of the pool of the whole, which its measure tells, would be the children of the third. */
    @Test
    void whoHasTheWholeAndNoBreakdownIsNotWhatIsLeft() {
        complete(neighbour(), quarter, 1, 20);
        complete(neighbour(), quarter, 5, 30);
        write(neighbour(), quarter, Map.of(WHOLE, 11, COHORT, 40));
        assertThat(sums(ETHNICITY)).containsOnly("refused 3").hasSize(4);
        write(neighbour(), quarter, Map.of(WHOLE, 4, COHORT, 40));
        assertThat(sums(ETHNICITY)).as("two are left").containsOnly("[9, 57] of 3").hasSize(4);
    }

    /** The pool of its measure is without it, since its cohort is missing: the groups then tell its whole. */
    @Test
    void whoIsInTheGroupsAndNotInThePoolOfTheWholeIsNotWhatIsMore() {
        complete(neighbour(), quarter, 1, 20);
        complete(neighbour(), quarter, 5, 30);
        write(
                neighbour(),
                quarter,
                Map.of(WHOLE, 11, ETHNICITY.getFirst(), 5, ETHNICITY.getLast(), 6));
        assertThat(sums(ETHNICITY)).containsOnly("refused 4").hasSize(4);
    }

    /** Ethnic groups of four and sexes of three would differ by one service. */
    @Test
    void anotherBreakdownOfTheSameChildrenIsToldOverTheSameOrNotAtAll() {
        complete(neighbour(), quarter, 1, 20);
        complete(neighbour(), quarter, 5, 30);
        write(
                neighbour(),
                quarter,
                Map.of(WHOLE, 11, COHORT, 40, ETHNICITY.getFirst(), 5, ETHNICITY.getLast(), 6));
        assertThat(sums(ETHNICITY)).containsOnly("[14, 63] of 4").hasSize(4);
        assertThat(sums(SEX)).containsOnly("refused 3").hasSize(4);
    }

    /** A span is told only if each of its quarters is, so that no two spans tell a quarter that is not told. */
    @Test
    void successiveSpansTellNoQuarterThatIsRefused() {
        ServiceId second = neighbour();
        ServiceId third = neighbour();
        complete(second, quarter, 1, 20);
        complete(third, quarter, 5, 30);
        Quarter next = quarter.next();
        complete(own, next, 2, 8);
        complete(second, next, 1, 21);
        GroupPoolQuery first = query(quarter, ETHNICITY);
        GroupPoolQuery refused = query(next, ETHNICITY);
        assertThat(over(first)).containsOnly("[9, 57] of 3");
        assertThat(over(refused)).containsOnly("refused 2");
        assertThat(over(first, refused)).containsOnly("refused 3");
    }

    @Test
    void withoutFiguresOfItsOwnAServiceIsSetBesideNobody() {
        complete(neighbour(), quarter, 1, 20);
        complete(neighbour(), quarter, 5, 30);
        assertThat(pools.pooled(own, List.of(query(quarter.next(), ETHNICITY)))).isEmpty();
    }

    @Test
    void strangersFindNothing() {
        people.signIn(new Viewer.Grant(
                Role.DATA_OFFICER, ScopeKind.SERVICE, Services.create(jdbc).value(), ""));
        List<GroupPoolQuery> asked = List.of(query(quarter, ETHNICITY));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> pools.pooled(own, asked));
    }

    private List<String> sums(List<String> cells) {
        return pools.pooled(own, List.of(query(quarter, cells))).stream()
                .map(GroupPoolsIsolationDbTest::text)
                .toList();
    }

    private List<String> over(GroupPoolQuery... quarters) {
        return pools.pooled(own, List.of(quarters)).stream()
                .map(GroupPoolsIsolationDbTest::text)
                .toList();
    }

    private static String text(GroupPool pool) {
        return pool.sums()
                .map(sums -> sums.groups().stream().map(BigDecimal::intValueExact).toList() + " of " + pool.services())
                .orElse("refused " + pool.services());
    }

    private static GroupPoolQuery query(Quarter quarter, List<String> groups) {
        return new GroupPoolQuery(
                quarter,
                groups.stream().map(cell -> List.of(new CellCode(cell))).toList(),
                List.of(List.of(new CellCode(WHOLE), new CellCode(COHORT))),
                groups.equals(SEX)
                        ? List.of(ETHNICITY.stream().map(CellCode::new).toList())
                        : List.of());
    }

    private static List<String> cells(String... groups) {
        return Arrays.stream(groups)
                .map(group -> "9f|v2|period|" + group + "|numerator")
                .toList();
    }

    private long of(String column) {
        return jdbc.sql("SELECT " + column + " FROM service WHERE id = ?")
                .param(own.value())
                .query(Long.class)
                .single();
    }

    private ServiceId neighbour() {
        String code = Services.code();
        ServiceId service = Services.create(jdbc, code, region, family);
        populations.give(2025, Map.of(Ethnicity.WHITE, 10), code);
        return service;
    }

    private void complete(ServiceId service, Quarter in, int black, int white) {
        write(
                service,
                in,
                Map.of(
                        ETHNICITY.getFirst(), black,
                        ETHNICITY.getLast(), white,
                        SEX.getFirst(), black,
                        SEX.getLast(), white,
                        WHOLE, black + white,
                        COHORT, 90));
    }

    private void write(ServiceId service, Quarter in, Map<String, Integer> figures) {
        List<NewObservation> written = new ArrayList<>();
        figures.forEach((cell, value) -> written.add(new NewObservation(
                Period.of(in), new CellCode(cell), Stream.RETURNED, BigDecimal.valueOf(value), null, false, 2)));
        AsSystem.run("test", () -> observations.write(service, written, Source.ofImport(UUID.randomUUID())));
    }
}
