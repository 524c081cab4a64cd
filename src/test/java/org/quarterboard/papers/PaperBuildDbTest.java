package org.quarterboard.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.documents.PdfPages;
import org.quarterboard.documents.PdfUa;
import org.quarterboard.files.Sha256;
import org.quarterboard.kpi.IssueDraft;
import org.quarterboard.kpi.KnownIssueService;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.papers.PaperWorld.World;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.AtOnce;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What building papers does to those that are there, each test in a world of its own. */
@PortalTest
class PaperBuildDbTest {

    private final PaperService papers;
    private final PaperWorld worlds;
    private final MeetingService meetings;
    private final KnownIssueService issues;
    private final TestPeople people;
    private final PackBuilding building;
    private final JdbcClient jdbc;

    private World world;
    private ServiceId service;

    @Autowired
    PaperBuildDbTest(
            PaperService papers,
            PaperWorld worlds,
            MeetingService meetings,
            KnownIssueService issues,
            TestPeople people,
            PackBuilding building,
            JdbcClient jdbc) {
        this.papers = papers;
        this.worlds = worlds;
        this.meetings = meetings;
        this.issues = issues;
        this.people = people;
        this.building = building;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void signIn() {
        world = worlds.create();
        service = world.board().service();
        people.signIn(world.board().grant(Role.SECRETARY));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void aWelshPaperIsAsAccessible() throws Exception {
        UUID uuid = build(Messages.WELSH);
        byte[] file = papers.bytes(service, uuid);
        PaperDbTest.keep("paper-cy.pdf", file);
        assertThat(PdfUa.failures(file)).isEmpty();
        String text = String.join(" ", new PdfPages(file).texts());
        assertThat(text)
                .contains("Papur bwrdd", "Cynnwys", "Addysg: absennol ddwywaith yn olynol.")
                .doesNotContain("!papers.", "Contents", "Quarter ");
        assertThat(papers.file(service, uuid).name()).endsWith(".pdf").contains("papur bwrdd");
    }

    @Test
    void theSameRecordGivesTheSameListAndTheNewestPaperIsNamed() {
        UUID first = build(Messages.ENGLISH);
        UUID second = build(Messages.ENGLISH);
        assertThat(papers.manifest(service, second)).isEqualTo(papers.manifest(service, first));
        String hash = Sha256.hex(papers.manifest(service, first).getBytes(StandardCharsets.UTF_8));
        assertThat(papers.list(service)).extracting(PaperItem::uuid).containsExactly(second, first);
        assertThat(papers.list(service)).extracting(PaperItem::newest).containsExactly(true, false);
        assertThat(papers.list(service)).extracting(PaperItem::manifest).containsExactly(hash, hash);
        UUID welsh = build(Messages.WELSH);
        assertThat(papers.find(service, welsh).newest()).isTrue();
        assertThat(papers.find(service, second).newest()).isTrue();
        assertThat(papers.manifest(service, welsh)).isNotEqualTo(papers.manifest(service, first));
    }

    @Test
    void twoInstancesThatMakeTheSamePackAtOnceMakeOne() throws Exception {
        UUID uuid = building.ask(service, world.meeting(), Messages.ENGLISH);
        assertThat(AtOnce.answers(() -> worlds.work(uuid), () -> worlds.work(uuid)))
                .containsOnly(AtOnce.DONE);
        assertThat(papers.list(service)).extracting(PaperItem::uuid).containsExactly(uuid);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = 'paper.built' AND subject = ?")
                        .param(new Ref(PaperService.KIND, uuid).toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aLaterImportLeavesThePaperAsItWas() {
        UUID before = build(Messages.ENGLISH);
        byte[] file = papers.bytes(service, before);
        String twin = papers.html(service, before);
        worlds.load(
                world.board(),
                "corrected.csv",
                List.of(PaperWorld.accommodation(world.board(), world.newest(), 30, 60)));
        AsSystem.run(
                "test",
                () -> issues.note(
                        service,
                        new IssueDraft(new MeasureCode("1"), world.newest(), null, "One team is counted twice.")));
        UUID after = build(Messages.ENGLISH);
        assertThat(papers.bytes(service, before)).isEqualTo(file);
        assertThat(papers.html(service, before))
                .isEqualTo(twin)
                .contains("45 of 60")
                .doesNotContain("counted twice");
        assertThat(papers.html(service, after))
                .contains("30 of 60", "corrected.csv", "Known issue: One team is counted twice.");
        assertThat(papers.manifest(service, after)).isNotEqualTo(papers.manifest(service, before));
    }

    @Test
    void aCancelledMeetingGetsNoPaper() {
        meetings.cancel(world.board().id(), world.meeting(), "Snow");
        assertThatThrownBy(() -> build(Messages.ENGLISH))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        problem -> assertThat(problem.messageKey()).isEqualTo("papers.error.cancelled"));
        assertThat(papers.list(service)).isEmpty();
    }

    @Test
    void aDraftIsForThoseWhoPrepareTheMeetingAndOnlyTheNewestIsPublishedOnce() {
        UUID first = build(Messages.ENGLISH);
        UUID second = build(Messages.ENGLISH);
        assertThat(papers.list(service)).allMatch(PaperItem::draft);
        people.signIn(world.board().grant(Role.BOARD_MEMBER));
        assertThat(papers.list(service)).isEmpty();
        assertThatThrownBy(() -> papers.bytes(service, second)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> papers.html(service, second)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> papers.manifest(service, second)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> papers.publish(service, second)).isInstanceOf(NotFoundException.class);

        people.signIn(world.board().grant(Role.SECRETARY));
        assertThatThrownBy(() -> papers.publish(service, first))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        problem -> assertThat(problem.messageKey()).isEqualTo("papers.error.not-newest"));
        papers.publish(service, second);
        assertThatThrownBy(() -> papers.publish(service, second))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        problem -> assertThat(problem.messageKey()).isEqualTo("papers.error.published"));

        people.signIn(world.board().grant(Role.BOARD_MEMBER));
        assertThat(papers.list(service)).extracting(PaperItem::uuid).containsExactly(second);
        assertThat(papers.bytes(service, second)).isNotEmpty();
        assertThatThrownBy(() -> papers.bytes(service, first)).isInstanceOf(NotFoundException.class);
    }

    private UUID build(Locale locale) {
        return worlds.build(service, world.meeting(), locale);
    }
}
