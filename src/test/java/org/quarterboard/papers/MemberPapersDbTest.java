package org.quarterboard.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
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
import org.quarterboard.documents.PdfUa;
import org.quarterboard.documents.PrintRun;
import org.quarterboard.files.CheckedPdf;
import org.quarterboard.files.Sha256;
import org.quarterboard.files.TestPdf;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.AgendaPaperService;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.PaperDraft;
import org.quarterboard.papers.PaperWorld.World;
import org.quarterboard.security.Role;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

/** Papers of members in the paper of the board: all of them, in the order of the agenda, numbered with everything else. */
@PortalTest
class MemberPapersDbTest {

    private final PaperService papers;
    private final PaperWorld worlds;
    private final AgendaService agendas;
    private final AgendaPaperService agendaPapers;
    private final TestPeople people;

    private World world;
    private BoardId board;
    private List<AgendaEntry> agenda;

    @Autowired
    MemberPapersDbTest(
            PaperService papers,
            PaperWorld worlds,
            AgendaService agendas,
            AgendaPaperService agendaPapers,
            TestPeople people) {
        this.papers = papers;
        this.worlds = worlds;
        this.agendas = agendas;
        this.agendaPapers = agendaPapers;
        this.people = people;
    }

    @BeforeEach
    void start() {
        world = worlds.create();
        board = world.board().id();
        people.signIn(world.board().grant(Role.SECRETARY));
        agenda = agendas.agenda(board, world.meeting());
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void soundPapersStandInTheOrderOfTheAgendaAndLeaveASoundPaper() throws Exception {
        byte[] second = print("Figures explained");
        byte[] first = print("Education update");
        add(1, "Figures explained", TestPdf.sound("figures.pdf", second, new PdfPages(second).count()));
        add(0, "Education update", TestPdf.sound("education.pdf", first, new PdfPages(first).count()));

        UUID paper = build();
        byte[] file = papers.bytes(world.board().service(), paper);
        PaperDbTest.keep("paper-with-papers.pdf", file);
        PdfPages pages = new PdfPages(file);
        int sheet = page(pages, "Paper 1: Education update");
        int other = page(pages, "Paper 2: Figures explained");

        assertThat(PdfUa.failures(file)).isEmpty();
        assertThat(PdfUa.archiveFailures(file)).isEmpty();
        assertThat(papers.find(world.board().service(), paper).pages()).isEqualTo(pages.count());
        assertThat(pages.text(2)).contains("Paper 1: Education update " + sheet, "Paper 2: Figures explained " + other);
        assertThat(pages.text(sheet)).contains("For item 1 of the agenda: Education at the board", Sha256.hex(first));
        assertThat(pages.text(sheet + 1)).contains("Education update", "What was found");
        assertThat(pages.feet().get(sheet)).contains("Page " + (sheet + 1) + " of " + pages.count());
        assertThat(other).isEqualTo(sheet + 1 + new PdfPages(first).count());
        assertThat(papers.manifest(world.board().service(), paper).lines())
                .anyMatch(line -> line.startsWith("paper paper-1 ") && line.endsWith(" " + Sha256.hex(first)))
                .anyMatch(line -> line.startsWith("paper paper-2 ") && line.endsWith(" " + Sha256.hex(second)));
        assertThat(papers.html(world.board().service(), paper))
                .contains("Paper 1: Education update", "of the paper itself are in the PDF");
    }

    /** The pack says no more of itself than its papers do, and a reader is told. */
    @Test
    void aPaperWithoutStructureIsInItAndSaidToBeSo() {
        add(0, "Scanned", TestPdf.checked("scanned.pdf", 2));

        byte[] file = papers.bytes(world.board().service(), build());
        PdfPages pages = new PdfPages(file);
        assertThat(pages.text(page(pages, "Paper 1: Scanned")))
                .contains("A screen reader cannot follow its pages well");
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("pdfuaid:part>1");
    }

    @Test
    void whatWasWithdrawnIsNotInIt() {
        UUID gone = add(0, "Wrong one", TestPdf.checked("wrong.pdf", 2));
        agendaPapers.withdraw(board, world.meeting(), gone, "The wrong file");

        byte[] file = papers.bytes(world.board().service(), build());
        assertThat(String.join(" ", new PdfPages(file).texts())).doesNotContain("Wrong one");
    }

    @Test
    void aPaperThatCannotBeIncludedStopsTheBuildingAndIsNamed() {
        add(0, "Education update", TestPdf.checked("sound.pdf", 2));
        add(1, "Broken report", TestPdf.unreadable("broken.pdf"));

        assertThatThrownBy(this::build).isInstanceOfSatisfying(UserFacingException.class, problem -> {
            assertThat(problem.messageKey()).isEqualTo("files.bind.unreadable");
            assertThat(problem.arguments()).containsExactly("Broken report");
        });
        assertThat(papers.list(world.board().service())).isEmpty();
    }

    private UUID add(int item, String title, CheckedPdf pdf) {
        return agendaPapers.add(
                board, world.meeting(), agenda.get(item).id(), new PaperDraft(title, "What it says."), pdf);
    }

    private UUID build() {
        return worlds.build(world.board().service(), world.meeting(), Messages.ENGLISH);
    }

    /** The page, behind the contents, on which these words stand first. */
    private static int page(PdfPages pages, String words) {
        return IntStream.rangeClosed(4, pages.count())
                .filter(page -> pages.text(page).contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] print(String title) {
        List<Block> blocks = Stream.concat(
                        Stream.of(new Heading(1, title, "top"), new Heading(2, "What was found", "found")),
                        IntStream.range(0, 40).mapToObj(i -> Paragraph.of("Two sentences. ".repeat(12))))
                .map(Block.class::cast)
                .toList();
        return new PdfRenderer(new ChartRenderer())
                .render(
                        new PaperDocument(title, "en-GB", title, "A partner", title, "Official", blocks),
                        new PrintRun(Instant.EPOCH, title, (page, of) -> page + " of " + of));
    }
}
