package org.quarterboard.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.PaperDocument;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.PdfPages;
import org.quarterboard.documents.PdfRenderer;
import org.quarterboard.documents.PrintRun;
import org.quarterboard.files.TestPdf;
import org.quarterboard.meetings.AgendaDraft;
import org.quarterboard.meetings.AgendaPaperService;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.PaperDraft;
import org.quarterboard.meetings.Purpose;
import org.quarterboard.papers.PackReadership.Reader;
import org.quarterboard.papers.PaperWorld.World;
import org.quarterboard.papers.PlacedNote.State;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestDatabase;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Reading packs: pages and their words, notes that are nobody else's, what is new, and who has read it. */
@PortalTest
class PackReadingDbTest {

    private final PaperService papers;
    private final PackReadingService readings;
    private final PackNoteService notes;
    private final PaperWorld worlds;
    private final AgendaService agendas;
    private final AgendaPaperService agendaPapers;
    private final TestBoards boards;
    private final TestPeople people;
    private final JdbcClient jdbc;

    private World world;
    private ServiceId service;
    private TestPerson secretary;

    @Autowired
    PackReadingDbTest(
            PaperService papers,
            PackReadingService readings,
            PackNoteService notes,
            PaperWorld worlds,
            AgendaService agendas,
            AgendaPaperService agendaPapers,
            TestBoards boards,
            TestPeople people,
            JdbcClient jdbc) {
        this.papers = papers;
        this.readings = readings;
        this.notes = notes;
        this.worlds = worlds;
        this.agendas = agendas;
        this.agendaPapers = agendaPapers;
        this.boards = boards;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void start() {
        world = worlds.create();
        service = world.board().service();
        secretary = people.signIn(world.board().grant(Role.SECRETARY));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void everyPageIsKnownWithItsSectionAndItsWords() {
        bring(0, "Education update", "Twelve children are waiting for a place.");
        UUID uuid = publish();
        ReadablePack pack = readings.read(service, uuid);
        PdfPages printed = new PdfPages(papers.bytes(service, uuid));

        assertThat(pack.numbered()).isTrue();
        assertThat(pack.pages())
                .hasSize(printed.count())
                .extracting(PackPage::number)
                .startsWith(1, 2, 3);
        assertThat(pack.pages().getFirst().section()).isEmpty();
        assertThat(pack.sections())
                .extracting(PackSection::code)
                .contains("agenda", "attendance", "measure-1", "papers", "paper-1", "figures");
        assertThat(pack.sections()).allSatisfy(section -> {
            PackPage page = section.page().orElseThrow();
            assertThat(FoldedText.tight(page.words())).contains(FoldedText.tight(section.title()));
            assertThat(section.pages()).first().isEqualTo(page);
            assertThat(printed.text(2)).contains(" " + page.label());
        });
        PackSection paper = pack.section("paper-1").orElseThrow();
        assertThat(paper.inset()).hasSize(2).allMatch(page -> page.section().equals("paper-1"));
        assertThat(paper.inset().getFirst().words()).contains("Twelve children are waiting");
        assertThat(pack.pages()).noneMatch(page -> page.words().contains("For members of the board\n"));
    }

    @Test
    void wordsAreFoundOnPagesOfThePortalAndOfMembers() {
        bring(0, "Education update", "Twelve children wait for a place at Ysgol y Tŵr.");
        UUID uuid = publish();
        assertThat(readings.search(service, uuid, "twr YSGOL")).singleElement().satisfies(hit -> {
            assertThat(hit.inset()).isTrue();
            assertThat(hit.section()).isEqualTo("paper-1");
            assertThat(hit.count()).isEqualTo(2);
            assertThat(hit.snippet())
                    .filteredOn(PackHit.Piece::found)
                    .extracting(PackHit.Piece::text)
                    .containsExactly("Ysgol", "Tŵr");
        });
        assertThat(readings.search(service, uuid, "accommodation"))
                .extracting(PackHit::section)
                .contains("measure-1");
        assertThat(readings.search(service, uuid, "accommodation nowhere")).isEmpty();
    }

    @Test
    void aPackOfAnEarlierReleaseIsReadWithoutPages() {
        UUID uuid = publish();
        forget(uuid);
        ReadablePack pack = readings.read(service, uuid);
        assertThat(pack.numbered()).isFalse();
        assertThat(pack.sections()).extracting(PackSection::label).containsOnly("");
        assertThat(readings.search(service, uuid, "accommodation"))
                .isNotEmpty()
                .allMatch(hit -> hit.number() == 0)
                .extracting(PackHit::section)
                .contains("measure-1");
        notes.add(service, uuid, new NoteDraft("agenda", "", "", "Without a page."));
        assertThat(notes.list(service, uuid))
                .singleElement()
                .extracting(PlacedNote::page)
                .isEqualTo("");
    }

    @Test
    void notesAreTheirAuthorsAlone() {
        UUID uuid = publish();
        TestPerson chair = people.signIn(world.board().grant(Role.BOARD_MEMBER));
        notes.add(service, uuid, new NoteDraft("agenda", "", "Education at the board", "Ask who comes."));
        PackNote note = only(uuid).note();
        assertThat(note.page())
                .isEqualTo(readings.read(service, uuid)
                        .section("agenda")
                        .orElseThrow()
                        .label());
        assertThat(note.quote()).isEqualTo("Education at the board");

        for (Role role : List.of(Role.SECRETARY, Role.HEAD_OF_SERVICE, Role.BOARD_MEMBER, Role.OVERSIGHT_MANAGER)) {
            people.signIn(world.board().grant(role));
            assertThat(notes.list(service, uuid)).as(role.name()).isEmpty();
            assertThatThrownBy(() -> notes.change(service, note.id(), "", "Mine"))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> notes.remove(service, note.id())).isInstanceOf(NotFoundException.class);
        }
        people.signOut();
        assertThatThrownBy(() -> notes.list(service, uuid)).isInstanceOf(NotFoundException.class);
        AsSystem.run("test", () -> assertThat(notes.list(service, uuid)).isEmpty());

        people.signIn(chair);
        notes.change(service, note.id(), "", "Ask the director.");
        assertThat(only(uuid).note().words()).isEqualTo("Ask the director.");
        notes.remove(service, note.id());
        assertThat(notes.list(service, uuid)).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM board_paper_note WHERE id = ?")
                        .param(note.id())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT CONCAT_WS(' ', action, subject, details) FROM audit_event WHERE service_id = ?"
                                + " AND action LIKE 'paper.note%'")
                        .param(service.value())
                        .query(String.class)
                        .list())
                .hasSize(3)
                .noneMatch(line -> line.contains("director") || line.contains(uuid.toString()));
    }

    @Test
    void whatCannotBeNotedIsSaidWithItsCure() {
        UUID uuid = publish();
        refused("papers.note.error.empty", uuid, new NoteDraft("agenda", "", " ", " "));
        refused("papers.note.error.quote", uuid, new NoteDraft("agenda", "", "words that are not there", ""));
        refused("papers.note.error.long", uuid, new NoteDraft("agenda", "", "", "x".repeat(4001)));
        refused("papers.note.error.long-quote", uuid, new NoteDraft("agenda", "", "x".repeat(1001), ""));
        assertThatThrownBy(() -> notes.add(service, uuid, new NoteDraft("nowhere", "", "", "x")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> notes.add(service, uuid, new NoteDraft("agenda", "1", "", "x")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void notesStayWithTheTextWhenANewerPackIsRead() {
        UUID figures = bring(1, "Figures explained", "The figures are complete.");
        bring(0, "Education update", "Twelve children are waiting for a place.");
        UUID before = publish();
        notes.add(service, before, new NoteDraft("agenda", "", "", "About the agenda."));
        notes.add(service, before, new NoteDraft("agenda", "", "Education at the board", ""));
        notes.add(service, before, new NoteDraft("measure-1", "", "", "About accommodation."));
        notes.add(service, before, new NoteDraft("paper-1", "", "Twelve children are waiting", "Which school?"));
        notes.add(service, before, new NoteDraft("paper-2", "", "figures are complete", "Are they?"));

        agendaPapers.withdraw(world.board().id(), world.meeting(), figures, "The wrong file");
        agendas.add(world.board().id(), world.meeting(), new AgendaDraft("Any other business", Purpose.NOTE, ""));
        UUID after = publish();
        assertThat(notes.list(service, after))
                .extracting(note -> note.note().section() + " " + note.note().quote() + ": " + note.state())
                .containsExactlyInAnyOrder(
                        "agenda : " + State.CHANGED,
                        "agenda Education at the board: " + State.STAYS,
                        "measure-1 : " + State.STAYS,
                        "paper-1 Twelve children are waiting: " + State.STAYS,
                        "paper-2 figures are complete: " + State.GONE);
        assertThat(notes.list(service, after)).last().satisfies(gone -> {
            assertThat(gone.state()).isEqualTo(State.GONE);
            assertThat(gone.title()).isEqualTo("Paper 2: Figures explained");
        });
        assertThat(notes.list(service, before)).hasSize(5).allMatch(note -> note.state() == State.HERE);
        UUID welsh = worlds.build(service, world.meeting(), Messages.WELSH);
        assertThat(notes.list(service, welsh)).isEmpty();
    }

    @Test
    void whatChangedSinceOneLastReadIsNamedWithItsPage() {
        UUID first = publish();
        readings.opened(service, first);
        agendas.add(world.board().id(), world.meeting(), new AgendaDraft("Any other business", Purpose.NOTE, ""));
        bring(0, "Education update", "Twelve children are waiting for a place.");
        UUID second = publish();
        SinceRead since = readings.since(service, second).orElseThrow();
        ReadablePack pack = readings.read(service, second);
        assertThat(since.changes())
                .contains(
                        new SinceRead.Change(SinceRead.Kind.CHANGED, "agenda", "Agenda", label(pack, "agenda")),
                        new SinceRead.Change(
                                SinceRead.Kind.NEW, "paper-1", "Paper 1: Education update", label(pack, "paper-1")))
                .noneMatch(change -> change.code().equals("measure-1"));
        assertThat(readings.since(service, first)).isEmpty();
        people.signIn(world.board().grant(Role.BOARD_MEMBER));
        assertThat(readings.since(service, second)).isEmpty();
    }

    @Test
    void whoHasReadAPackIsKnownToThoseWhoPrepareTheMeeting() {
        UUID draft = worlds.build(service, world.meeting(), Messages.ENGLISH);
        readings.opened(service, draft);
        assertThat(readings.readership(service, draft)).isEmpty();
        papers.publish(service, draft);
        assertThat(readings.readership(service, draft).orElseThrow().others()).isEmpty();

        TestPerson police = people.person(world.board().grant(Role.BOARD_MEMBER));
        boards.link(world.board(), Sector.POLICE, police.id());
        people.signIn(police);
        readings.opened(service, draft);
        readings.opened(service, draft);
        readings.taken(service, draft);
        assertThat(readings.readership(service, draft)).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM board_paper_reading WHERE service_id = ?")
                        .param(service.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);

        people.signIn(secretary);
        readings.opened(service, draft);
        PackReadership readership = readings.readership(service, draft).orElseThrow();
        assertThat(readership.members())
                .hasSize(5)
                .filteredOn(Reader::hasRead)
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.name()).isEqualTo("Senior partner of POLICE, Partner of POLICE");
                    assertThat(member.opened()).isPresent();
                    assertThat(member.taken()).isPresent();
                });
        assertThat(readership.membersWhoRead()).isEqualTo(1);
        assertThat(readership.members()).filteredOn(member -> !member.known()).hasSize(4);
        assertThat(readership.others()).singleElement().satisfies(other -> {
            assertThat(other.name()).isEqualTo("Test person");
            assertThat(other.taken()).isEmpty();
        });
    }

    private void refused(String key, UUID uuid, NoteDraft draft) {
        assertThatThrownBy(() -> notes.add(service, uuid, draft))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        problem -> assertThat(problem.messageKey()).isEqualTo(key));
    }

    private PlacedNote only(UUID uuid) {
        List<PlacedNote> own = notes.list(service, uuid);
        assertThat(own).hasSize(1);
        return own.getFirst();
    }

    private static String label(ReadablePack pack, String section) {
        return pack.section(section).orElseThrow().label();
    }

    private UUID publish() {
        UUID uuid = worlds.build(service, world.meeting(), Messages.ENGLISH);
        papers.publish(service, uuid);
        return uuid;
    }

    /** As packs were kept before their pages were. */
    private static void forget(UUID uuid) {
        var accounts = TestDatabase.accounts();
        JdbcClient migrator = JdbcClient.create(
                new DriverManagerDataSource(accounts.url(), accounts.migratorUser(), accounts.migratorPassword()));
        for (String table : List.of("board_paper_heading", "board_paper_page")) {
            migrator.sql("DELETE FROM " + table + " WHERE paper_id = (SELECT id FROM board_paper WHERE uuid = ?)")
                    .param(uuid.toString())
                    .update();
        }
    }

    private UUID bring(int item, String title, String words) {
        BoardId board = world.board().id();
        byte[] file = print(title, words);
        return agendaPapers.add(
                board,
                world.meeting(),
                agendas.agenda(board, world.meeting()).get(item).id(),
                new PaperDraft(title, "What it says."),
                TestPdf.sound("paper.pdf", file, new PdfPages(file).count()));
    }

    /** Two pages. */
    private static byte[] print(String title, String words) {
        List<Block> blocks = Stream.concat(
                        Stream.of(new Heading(1, title, "top"), Paragraph.of(words)),
                        IntStream.range(0, 14).mapToObj(i -> Paragraph.of("Two sentences. ".repeat(24))))
                .map(Block.class::cast)
                .toList();
        return new PdfRenderer(new ChartRenderer())
                .render(
                        new PaperDocument(title, "en-GB", title, "A partner", title, "Official", blocks),
                        new PrintRun(Instant.EPOCH, title, (page, of) -> page + " of " + of));
    }
}
