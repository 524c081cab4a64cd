package org.quarterboard.disparity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts that are brought: superseded, taken back, added up, and seen by those whom they concern. */
@PortalTest
class GroupCountServiceDbTest {

    private static final Counted STOPS = CountFiles.CATALOGUE.required(new CountedCode("stop-search"));
    private static final Counted COURT = CountFiles.CATALOGUE.required(new CountedCode("court"));
    private static final GroupKey BLACK = GroupKey.of(GroupDimension.ETHNICITY, "black");
    private static final Period Q1 = Period.of(new Quarter(2025, 1));

    private final GroupCountService counts;
    private final StoredCounts stored;
    private final TestPeople people;
    private final JdbcClient jdbc;

    private final String code = Services.code();
    private ServiceId service = new ServiceId(1);

    @Autowired
    GroupCountServiceDbTest(GroupCountService counts, StoredCounts stored, TestPeople people, JdbcClient jdbc) {
        this.counts = counts;
        this.stored = stored;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void create() {
        service = Services.create(jdbc, code);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void aNewerCountSupersedesAndTakingItBackPutsTheOlderOneBack() {
        UUID first = bring("first.csv", CountFiles.groups("stop-search", "2025/26 Q1", 20, 60, 12, 300, 4));
        assertThat(black()).isEqualTo(60);
        UUID second = bring("second.csv", CountFiles.groups("stop-search", "2025/26 Q1", 20, 66, 12, 300, 4));
        assertThat(black()).isEqualTo(66);
        assertThat(rows("SELECT COUNT(*) FROM group_count WHERE service_id = ?"))
                .isEqualTo(7);
        assertThatThrownBy(() -> back(first))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        e -> assertThat(e.messageKey()).isEqualTo("disparity.bring.error.later-first"));
        assertThat(back(second)).isEqualTo(1);
        assertThat(black()).isEqualTo(60);
        GroupCount count = counts(STOPS).getFirst().of(BLACK);
        assertThat(count.origins()).singleElement().satisfies(origin -> {
            assertThat(origin.label()).isEqualTo("first.csv, row 3");
            assertThat(origin.path())
                    .isEqualTo("service/" + code + "/disproportionality/figures/" + first + "?line=3#row-3");
        });
        assertThat(details(second).counts()).extracting(BroughtCount::stands).containsExactly(false);
        assertThat(details(first).counts()).hasSize(6).allMatch(BroughtCount::stands);
        assertThat(back(first)).isEqualTo(6);
        assertThat(counts(STOPS)).isEmpty();
        assertThatThrownBy(() -> back(first)).isInstanceOf(UserFacingException.class);
        assertThat(jdbc.sql("SELECT action FROM audit_event WHERE service_id = ? ORDER BY id")
                        .param(service.value())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "group-counts.brought",
                        "group-counts.brought",
                        "group-counts.taken-back",
                        "group-counts.taken-back");
    }

    @Test
    void theSameCountsAgainChangeNothing() {
        String[] groups = CountFiles.groups("arrest", "2025/26 Q1", 2, 6, 1, 30, 0);
        bring("first.csv", groups);
        CountPreview again = AsSystem.call("test", () -> counts.preview(service, file("again.csv", groups)));
        assertThat(again.changesAnything()).isFalse();
        assertThat(again.unchanged()).isEqualTo(6);
        assertThatThrownBy(() -> bring("again.csv", groups)).isInstanceOf(UserFacingException.class);
        assertThat(rows("SELECT COUNT(*) FROM group_count WHERE service_id = ?"))
                .isEqualTo(6);
    }

    @Test
    void aFileWithOneRefusedRowLeavesNothingBehind() {
        String[] wrong = {"arrest,,2025/26 Q1,black,,6", "arrest,,2025/26 Q1,white,,-6"};
        assertThatThrownBy(() -> bring("wrong.csv", wrong)).isInstanceOf(UserFacingException.class);
        assertThat(rows("SELECT COUNT(*) FROM count_bringing WHERE service_id = ?"))
                .isZero();
        assertThat(rows("SELECT COUNT(*) FROM group_count WHERE service_id = ?"))
                .isZero();
    }

    @Test
    void whatWasCheckedAgainstSomethingElseIsNotSaved() {
        BroughtFile file = file("a.csv", CountFiles.groups("arrest", "2025/26 Q1", 2, 6, 1, 30, 0));
        CountPreview seen = AsSystem.call("test", () -> counts.preview(service, file));
        bring("b.csv", CountFiles.groups("arrest", "2025/26 Q1", 2, 7, 1, 30, 0));
        assertThatThrownBy(() -> AsSystem.call("test", () -> counts.save(service, file, seen.seen())))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        e -> assertThat(e.messageKey()).isEqualTo("disparity.bring.error.changed-since"));
    }

    @Test
    void whatIsTypedGoesThroughTheSameChecks() {
        bring("court.csv", CountFiles.groups("court", "2025/26 Q1", 2, 6, 1, 30, 0));
        TypedCounts typed = new TypedCounts(
                new CountedCode("remand"),
                "",
                Q1,
                List.of(
                        new TypedCounts.Entry(BLACK, 7L, CountGap.NONE),
                        new TypedCounts.Entry(GroupKey.of(GroupDimension.ETHNICITY, "white"), null, CountGap.NOT_KNOWN),
                        new TypedCounts.Entry(
                                GroupKey.of(GroupDimension.ETHNICITY, "other"), null, CountGap.NOT_BROUGHT)),
                "Court records",
                LocalDate.of(2025, 8, 1),
                "");
        CountPreview preview = AsSystem.call("test", () -> counts.preview(service, typed));
        assertThat(preview.findings())
                .extracting(CountFinding::problem)
                .contains(CountProblem.ABOVE_POPULATION, CountProblem.MISSING_GROUP);
        assertThat(preview.refused()).isTrue();
        TypedCounts right = new TypedCounts(
                typed.counted(),
                "",
                Q1,
                List.of(
                        new TypedCounts.Entry(BLACK, 5L, CountGap.NONE),
                        typed.entries().get(1)),
                typed.source(),
                typed.sourceDate(),
                "");
        UUID uuid = AsSystem.call(
                "test",
                () -> counts.type(service, right, counts.preview(service, right).seen()));
        assertThat(details(uuid).counts()).hasSize(2);
        assertThat(details(uuid).bringing().kind()).isEqualTo(Bringing.Kind.TYPED);
        assertThat(AsSystem.call("test", () -> counts.current(service, right.counted(), "", Q1)))
                .hasSize(2);
    }

    @Test
    void authoritiesAddUpToTheService() {
        authority("A" + code, 1);
        authority("B" + code, 2);
        bring("a.csv", "stop-search,A" + code + ",2025/26 Q1,black,,7");
        assertThat(counts(STOPS).getFirst().of(BLACK).gap()).isEqualTo(CountGap.NOT_BROUGHT);
        bring("b.csv", "stop-search,B" + code + ",2025/26 Q1,black,,5");
        GroupCount sum = counts(STOPS).getFirst().of(BLACK);
        assertThat(sum.number()).isEqualTo(12);
        assertThat(sum.origins())
                .extracting(CountOrigin::label)
                .containsExactlyInAnyOrder("a.csv, row 2", "b.csv, row 2");
    }

    @Test
    void aPartnerBringsAndSeesTheOwnSectorAlone() {
        UUID court = bring("court.csv", CountFiles.groups("court", "2025/26 Q1", 2, 6, 1, 30, 0));
        UUID stops = bring("stops.csv", CountFiles.groups("stop-search", "2025/26 Q1", 2, 6, 1, 30, 0));
        partner("POLICE");
        assertThat(counts.bringings(service)).extracting(Bringing::uuid).containsExactly(stops);
        assertThat(counts.held(service))
                .extracting(held -> held.counted().code().value())
                .containsExactly("stop-search", "arrest", "out-of-court");
        assertThatThrownBy(() -> counts.bringing(service, court)).isInstanceOf(NotFoundException.class);
        assertThat(counts.preview(service, file("c.csv", "court,,2025/26 Q2,,,3"))
                        .findings())
                .extracting(CountFinding::problem)
                .containsExactly(CountProblem.NOT_YOURS);
        assertThat(new String(counts.template(service), StandardCharsets.UTF_8))
                .contains("stop-search", "arrest", "unknown")
                .doesNotContain("\ncourt,");
        partner("HEALTH");
        assertThat(counts.bringings(service)).isEmpty();
        assertThatThrownBy(() -> counts.takeBack(service, stops)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> counts.file(service, stops)).isInstanceOf(NotFoundException.class);
    }

    /** Whoever reads a figure may open where it comes from, and no more. */
    @Test
    void readersOpenTheOriginAndDataOfficersBringEverything() {
        UUID court = bring("court.csv", CountFiles.groups("court", "2025/26 Q1", 2, 6, 1, 30, 0));
        people.signIn(grant(Role.BOARD_MEMBER, ""));
        assertThat(counts.bringing(service, court).counts()).hasSize(6);
        assertThat(counts.bringing(service, court).decides()).isFalse();
        assertThatThrownBy(() -> counts.takeBack(service, court)).isInstanceOf(NotFoundException.class);
        people.signIn(grant(Role.DATA_OFFICER, ""));
        assertThat(counts.bringing(service, court).decides()).isTrue();
        assertThat(counts.mayBring(service)).contains(COURT, STOPS);
        assertThat(counts.takeBack(service, court)).isEqualTo(6);
        ServiceId other = Services.create(jdbc);
        assertThatThrownBy(() -> counts.bringing(other, court)).isInstanceOf(NotFoundException.class);
        AsSystem.run(
                "test",
                () -> assertThatThrownBy(() -> counts.bringing(other, court)).isInstanceOf(NotFoundException.class));
    }

    @Test
    void whatIsHeldSaysHowAndWhatIsAwaited() {
        bring(
                "stops.csv",
                "stop-search,,2025/26 Q1,black,,6",
                "stop-search,,2025/26 Q2,black,male,5",
                "stop-search,,2025/26 Q2,,,50");
        HeldCounts held = AsSystem.call("test", () -> counts.held(service)).getFirst();
        assertThat(held.periods()).containsExactly(Period.of(new Quarter(2025, 2)), Q1);
        assertThat(held.by())
                .containsExactly(
                        Set.of(),
                        Set.of(GroupDimension.ETHNICITY),
                        Set.of(GroupDimension.ETHNICITY, GroupDimension.SEX));
        assertThat(held.source()).isEqualTo("Records");
        assertThat(held.missing()).isPresent();
    }

    private void authority(String authority, long offset) {
        long id = jdbc.sql("SELECT NEXTVAL(local_authority_seq)")
                        .query(Long.class)
                        .single()
                + offset;
        jdbc.sql("INSERT INTO local_authority (id, code, name, version) VALUES (?, ?, ?, 0)")
                .params(id, authority, authority)
                .update();
        jdbc.sql("INSERT INTO service_authority (service_id, authority_id, valid_from) VALUES (?, ?, '2000-04-01')")
                .params(service.value(), id)
                .update();
    }

    private void partner(String sector) {
        people.signIn(grant(Role.PARTNER, sector));
    }

    private Viewer.Grant grant(Role role, String sector) {
        return new Viewer.Grant(role, ScopeKind.SERVICE, service.value(), sector);
    }

    private UUID bring(String name, String... lines) {
        return AsSystem.call("test", () -> {
            BroughtFile file = file(name, lines);
            return counts.save(service, file, counts.preview(service, file).seen());
        });
    }

    private static BroughtFile file(String name, String... lines) {
        return new BroughtFile(name, CountFiles.file(lines));
    }

    private int back(UUID uuid) {
        return AsSystem.call("test", () -> counts.takeBack(service, uuid));
    }

    private BringingDetails details(UUID uuid) {
        return AsSystem.call("test", () -> counts.bringing(service, uuid));
    }

    private List<PeriodCounts> counts(Counted counted) {
        return AsSystem.call("test", () -> stored.counts(service, counted));
    }

    private Long black() {
        return counts(STOPS).getFirst().of(BLACK).number();
    }

    private int rows(String sql) {
        return jdbc.sql(sql).param(service.value()).query(Integer.class).single();
    }
}
