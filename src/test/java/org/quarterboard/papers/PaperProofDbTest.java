package org.quarterboard.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.files.Sha256;
import org.quarterboard.files.TestPdf;
import org.quarterboard.kpi.Citation;
import org.quarterboard.kpi.CitationService;
import org.quarterboard.kpi.Lineage;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.SourceKind;
import org.quarterboard.meetings.AgendaDraft;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.AgendaPaperService;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.PaperDraft;
import org.quarterboard.papers.PaperWorld.World;
import org.quarterboard.papers.Recognised.Kind;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestDatabase;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A published paper years later: printed again it is the same, its figures lead to their rows, and what was replaced is told. */
@PortalTest
class PaperProofDbTest {

    private static final int IMPORTS = 4;
    private static final int FIGURES = 10;

    private final PaperService papers;
    private final PaperProof proof;
    private final PaperRecognition recognition;
    private final PaperWorld worlds;
    private final TestBoards boards;
    private final ObservationService observations;
    private final CitationService citations;
    private final AgendaService agendas;
    private final AgendaPaperService agendaPapers;
    private final TestPeople people;

    private World world;
    private ServiceId service;

    @Autowired
    PaperProofDbTest(
            PaperService papers,
            PaperProof proof,
            PaperRecognition recognition,
            PaperWorld worlds,
            TestBoards boards,
            ObservationService observations,
            CitationService citations,
            AgendaService agendas,
            AgendaPaperService agendaPapers,
            TestPeople people) {
        this.papers = papers;
        this.proof = proof;
        this.recognition = recognition;
        this.worlds = worlds;
        this.boards = boards;
        this.observations = observations;
        this.citations = citations;
        this.agendas = agendas;
        this.agendaPapers = agendaPapers;
        this.people = people;
    }

    @BeforeEach
    void start() {
        world = worlds.create();
        service = world.board().service();
        people.signIn(world.board().grant(Role.HEAD_OF_SERVICE));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void afterAYearOfFurtherImportsItIsPrintedAgainByteByByte() {
        addPaper("Report of the service");
        UUID paper = build(world.meeting());
        papers.publish(service, paper);
        byte[] before = papers.bytes(service, paper);
        aYearOfImports();
        AgendaEntry item = agendas.agenda(world.board().id(), world.meeting()).getFirst();
        agendas.change(
                world.board().id(),
                world.meeting(),
                item.id(),
                new AgendaDraft("Quite another title", item.purpose(), "Nothing"),
                item.version());

        assertThat(proof.again(service, paper))
                .hasValueSatisfying(again -> assertThat(again).isEqualTo(before));
        PaperProof.Result result = proof.check(service, paper);
        assertThat(result.sound()).isTrue();
        assertThat(result.again()).contains(true);
        assertThat(result.twin()).contains(true);
        assertThat(result.figures()).isGreaterThan(100);
        assertThat(result.insets()).isEqualTo(1);
    }

    @Test
    void tenFiguresOfItLeadToTheirFileAndRow() {
        UUID paper = build(world.meeting());
        papers.publish(service, paper);
        aYearOfImports();
        List<ObservationId> printed = Manifest.figures(papers.manifest(service, paper));
        List<Lineage> imported = printed.stream()
                .map(id -> observations.one(service, id))
                .filter(lineage -> lineage.figure().source().kind() == SourceKind.IMPORT)
                .toList();
        Random random = new Random(42);
        for (int i = 0; i < FIGURES; i++) {
            Lineage one = imported.get(random.nextInt(imported.size()));
            Observation figure = one.figure();
            assertThat(one.origin().title()).isEqualTo("return.csv");
            assertThat(PaperWorld.line(world, figure.sourceRow()).split(","))
                    .contains(figure.figure().orElseThrow().toPlainString());
        }
        assertThat(printed.stream()
                        .map(id -> observations.one(service, id))
                        .filter(lineage -> lineage.figure().source().kind() != SourceKind.IMPORT))
                .isNotEmpty()
                .allMatch(lineage -> lineage.figure().sourceRow() == 0);
    }

    @Test
    void aDraftCitesNothingAndAPublishedPaperCitesWhatItPrints() {
        UUID paper = build(world.meeting());
        List<ObservationId> printed = Manifest.figures(papers.manifest(service, paper));
        assertThat(citations.citedBy(service, printed)).isEmpty();
        papers.publish(service, paper);
        assertThat(citations.citedBy(service, printed))
                .extracting(Citation::by)
                .hasSize(printed.size())
                .containsOnly(new Ref("board-paper", paper));
    }

    @Test
    void whatWasReplacedIsToldBesideThePaperAndInTheNextOneAlone() {
        UUID paper = build(world.meeting());
        papers.publish(service, paper);
        assertThat(papers.corrections(service, paper)).isEmpty();
        correct(30);
        assertThat(papers.corrections(service, paper)).singleElement().satisfies(one -> {
            assertThat(one.printed().value()).isEqualByComparingTo("45");
            assertThat(one.now())
                    .hasValueSatisfying(now -> assertThat(now.value()).isEqualByComparingTo("30"));
            assertThat(one.meetings()).containsExactly(world.date());
        });
        UUID next = boards.planned(world.board(), world.date().plusDays(90));
        UUID second = build(next);
        papers.publish(service, second);
        assertThat(papers.html(service, second))
                .contains(
                        "Corrections to earlier papers",
                        "One figure that papers of earlier meetings printed",
                        "corrected.csv");
        UUID later = boards.planned(world.board(), world.date().plusDays(180));
        assertThat(papers.html(service, build(later))).doesNotContain("Corrections to earlier papers");
        assertThat(papers.corrections(service, second)).isEmpty();
    }

    @Test
    void aFileIsRecognisedByItsBytes() throws IOException {
        byte[] inset = addPaper("Report of the service");
        UUID first = build(world.meeting());
        byte[] draft = papers.bytes(service, first);
        assertThat(recognise(draft).kind()).isEqualTo(Kind.DRAFT);
        papers.publish(service, first);
        assertThat(recognise(draft)).satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.PUBLISHED);
            assertThat(found.paper()).map(PaperItem::uuid).contains(first);
            assertThat(found.sha256()).isEqualTo(Sha256.hex(draft));
        });
        byte[] altered = draft.clone();
        altered[altered.length / 2] ^= 1;
        assertThat(recognise(altered)).satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.ALTERED);
            assertThat(found.paper()).map(PaperItem::uuid).contains(first);
        });
        assertThat(recognise(inset).kind()).isEqualTo(Kind.INSET);
        assertThat(recognise("Dear chair".getBytes(StandardCharsets.UTF_8)).kind())
                .isEqualTo(Kind.UNKNOWN);
        UUID second = build(world.meeting());
        people.signIn(world.board().grant(Role.BOARD_MEMBER));
        assertThat(recognise(draft).kind())
                .as("as long as the second is a draft")
                .isEqualTo(Kind.PUBLISHED);
        people.signIn(world.board().grant(Role.SECRETARY));
        byte[] newer = papers.bytes(service, second);
        people.signIn(world.board().grant(Role.BOARD_MEMBER));
        assertThat(recognise(newer).kind()).as("a draft to a member").isEqualTo(Kind.UNKNOWN);
        people.signIn(world.board().grant(Role.SECRETARY));
        papers.publish(service, second);
        assertThat(recognise(draft).kind()).isEqualTo(Kind.REPLACED);
        TestBoard other = boards.fiveSeniors();
        people.signIn(other.grant(Role.HEAD_OF_SERVICE));
        assertThat(recognition
                        .recognise(other.service(), new ByteArrayInputStream(draft))
                        .kind())
                .as("to another service")
                .isEqualTo(Kind.UNKNOWN);
    }

    /** Nobody but the owner of the database can do it, and then it shows. */
    @Test
    void aFigureThatWasTamperedWithIsFound() {
        UUID paper = build(world.meeting());
        ObservationId figure = Manifest.figures(papers.manifest(service, paper)).getFirst();
        tamper(figure, "+ 1");
        PaperProof.Result result = proof.check(service, paper);
        tamper(figure, "- 1");
        assertThat(result.sound()).isFalse();
        assertThat(result.changed()).containsExactly(figure);
        assertThat(proof.check(service, paper).sound()).isTrue();
    }

    private static void tamper(ObservationId figure, String change) {
        var accounts = TestDatabase.accounts();
        JdbcClient.create(new DriverManagerDataSource(
                        accounts.url(), accounts.migratorUser(), accounts.migratorPassword()))
                .sql("UPDATE observation SET value = value " + change + " WHERE id = ?")
                .param(figure.value())
                .update();
    }

    private Recognised recognise(byte[] file) throws IOException {
        return recognition.recognise(service, new ByteArrayInputStream(file));
    }

    private void aYearOfImports() {
        for (int i = 0; i < IMPORTS; i++) {
            correct(20 + i);
        }
    }

    private void correct(int suitable) {
        worlds.load(
                world.board(),
                "corrected.csv",
                List.of(PaperWorld.accommodation(world.board(), world.newest(), suitable, 60)));
    }

    private byte[] addPaper(String title) {
        byte[] bytes = TestPdf.plain(2);
        agendaPapers.add(
                world.board().id(),
                world.meeting(),
                agendas.agenda(world.board().id(), world.meeting()).getFirst().id(),
                new PaperDraft(title, "What it says."),
                TestPdf.sound("report.pdf", bytes, 2));
        return bytes;
    }

    private UUID build(UUID meeting) {
        return worlds.build(service, meeting, Messages.ENGLISH);
    }
}
