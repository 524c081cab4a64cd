package org.quarterboard.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.documents.PdfPages;
import org.quarterboard.documents.PdfUa;
import org.quarterboard.files.TestPdf;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.AgendaPaperService;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.PaperDraft;
import org.quarterboard.papers.PaperWorld.World;
import org.quarterboard.security.Role;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

/** Papers that come after publication: put in with letters, in place of others, or taken out; all other pages stay as they are. */
@PortalTest
class EditionDbTest {

    private final PaperService papers;
    private final PackBuilding building;
    private final PaperProof proof;
    private final PaperWorld worlds;
    private final AgendaService agendas;
    private final AgendaPaperService agendaPapers;
    private final PackReadingService readings;
    private final TestPeople people;

    private World world;
    private ServiceId service;
    private BoardId board;
    private List<AgendaEntry> agenda;

    @Autowired
    EditionDbTest(
            PaperService papers,
            PackBuilding building,
            PaperProof proof,
            PaperWorld worlds,
            AgendaService agendas,
            AgendaPaperService agendaPapers,
            PackReadingService readings,
            TestPeople people) {
        this.papers = papers;
        this.building = building;
        this.proof = proof;
        this.worlds = worlds;
        this.agendas = agendas;
        this.agendaPapers = agendaPapers;
        this.readings = readings;
        this.people = people;
    }

    @BeforeEach
    void start() {
        world = worlds.create();
        service = world.board().service();
        board = world.board().id();
        people.signIn(world.board().grant(Role.SECRETARY));
        agenda = agendas.agenda(board, world.meeting());
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void aLatePaperBearsLettersAndEveryOtherPageStaysAsItIs() throws Exception {
        add(0, "Education update", 3);
        add(1, "Figures explained", 2);
        UUID first = publish(worlds.build(service, world.meeting(), Messages.ENGLISH));
        assertThat(building.late(service, first, world.meeting())).isEmpty();

        add(0, "Late report", 2);
        assertThat(building.late(service, first, world.meeting())).contains(new PackBuilding.Late(1, 0));
        UUID second = addLate(first);
        PdfPages was = pages(first);
        PdfPages now = pages(second);
        int sheet = page(was, "Paper 1: Education update");
        String last = String.valueOf(sheet + 3);
        assertThat(labels(now)).contains(last + "A", last + "B", last + "C").doesNotContain(last + "D");
        // Whatever bore a number bears it still and says what it said; contents and cover name the edition.
        List<String> labels = labels(now);
        int contents = agendaPage(was) - 1;
        for (int page = contents + 1; page <= was.count(); page++) {
            int at = labels.indexOf(String.valueOf(page)) + 1;
            assertThat(now.text(at)).as("page " + page).isEqualTo(was.text(page));
        }
        List<String> lettered = labels.stream()
                .filter(label -> label.matches(contents + "[A-Z]"))
                .toList();
        assertThat(now.text(labels.indexOf(lettered.getLast()) + 1))
                .contains("Changed since this paper was published", "Paper 3, Late report, was added");
        assertThat(String.join(" ", now.texts().subList(1, labels.indexOf(lettered.getLast()))))
                .contains("Paper 3: Late report " + last + "A");
        assertThat(now.text(labels.indexOf(last + "A") + 1))
                .contains("Paper 3: Late report", "after the board paper had been published");
        assertThat(now.feet().get(labels.indexOf(last + "B"))).contains("Page " + last + "B of " + was.count());

        assertThat(papers.find(service, second).amended()).isTrue();
        assertThat(papers.manifest(service, second).lines())
                .anyMatch(line -> line.startsWith("amends " + first))
                .anyMatch(line -> line.startsWith("paper paper-3 "));
        PaperProof.Result result = proof.check(service, second);
        assertThat(result.sound()).isTrue();
        assertThat(result.again()).contains(true);
        assertThat(result.insets()).isEqualTo(3);
    }

    @Test
    void aPaperThatTakesAnothersPlaceKeepsItsPages() {
        UUID education = add(0, "Education update", 3);
        add(1, "Figures explained", 2);
        UUID first = publish(worlds.build(service, world.meeting(), Messages.ENGLISH));
        agendaPapers.withdraw(board, world.meeting(), education, "Wrong year");
        add(0, "Education update, corrected", 5);

        UUID second = addLate(first);
        PdfPages was = pages(first);
        PdfPages now = pages(second);
        int sheet = page(was, "Paper 1: Education update");
        int last = sheet + 3;
        assertThat(labels(now)).contains(last + "A").contains(String.valueOf(last + 1));
        int other = page(was, "Paper 2: Figures explained");
        assertThat(now.text(labels(now).indexOf(String.valueOf(other)) + 1)).isEqualTo(was.text(other));
        assertThat(String.join(" ", now.texts()))
                .contains("Paper 1 is now Education update, corrected, in the place of Education update.")
                .contains("in the place of Education update, which was taken back: Wrong year");
        assertThat(now.feet()).doesNotHaveDuplicates();
    }

    @Test
    void aPaperThatWasTakenBackLeavesASheetAndMovesNothing() {
        UUID education = add(0, "Education update", 3);
        add(1, "Figures explained", 2);
        UUID first = publish(worlds.build(service, world.meeting(), Messages.ENGLISH));
        readings.opened(service, first);
        agendaPapers.withdraw(board, world.meeting(), education, "Names a child");

        UUID second = publish(addLate(first));
        assertThat(readings.since(service, second).orElseThrow().changes())
                .extracting(SinceRead.Change::kind, SinceRead.Change::code)
                .contains(tuple(SinceRead.Kind.CHANGED, "paper-1"))
                .noneMatch(change -> change.toList().contains(SinceRead.Kind.GONE));
        PdfPages was = pages(first);
        PdfPages now = pages(second);
        int other = page(was, "Paper 2: Figures explained");
        assertThat(now.text(labels(now).indexOf(String.valueOf(other)) + 1)).isEqualTo(was.text(other));
        assertThat(labels(now)).doesNotContain(String.valueOf(other - 1));
        assertThat(String.join(" ", now.texts()))
                .contains("Paper 1: Education update (taken back)", "Reason: Names a child");
        assertThat(papers.manifest(service, second).lines())
                .noneMatch(line -> line.startsWith("paper paper-1 "))
                .anyMatch(line -> line.startsWith("paper paper-2 "));
    }

    @Test
    void aPackWithoutPapersTakesThemBeforeTheOriginsOfItsFigures() throws Exception {
        UUID first = publish(worlds.build(service, world.meeting(), Messages.ENGLISH));
        byte[] sound = papers.bytes(service, first);
        agendaPapers.add(
                board,
                world.meeting(),
                agenda.getFirst().id(),
                new PaperDraft("Late report", "What it says."),
                TestPdf.sound("late.pdf", sound, new PdfPages(sound).count()));
        UUID second = addLate(first);
        byte[] file = papers.bytes(service, second);
        assertThat(PdfUa.failures(file)).isEmpty();
        assertThat(PdfUa.archiveFailures(file)).isEmpty();
        PdfPages was = pages(first);
        int figures = page(was, "Where the figures come from");
        PdfPages now = pages(second);
        assertThat(now.text(labels(now).indexOf((figures - 1) + "A") + 1)).contains("Papers of members and partners");
        assertThat(now.text(labels(now).indexOf((figures - 1) + "B") + 1)).contains("Paper 1: Late report");
        assertThat(now.text(labels(now).indexOf(String.valueOf(figures)) + 1)).isEqualTo(was.text(figures));
    }

    @Test
    void aSecondEditionKeepsTheLettersOfTheFirst() {
        add(0, "Education update", 3);
        UUID first = publish(worlds.build(service, world.meeting(), Messages.ENGLISH));
        UUID late = add(0, "Late report", 2);
        UUID second = publish(addLate(first));
        add(0, "Later report", 1);
        UUID third = publish(addLate(second));
        int sheet = page(pages(first), "Paper 1: Education update");
        String last = String.valueOf(sheet + 3);
        assertThat(text(third, last + "A")).isEqualTo(text(second, last + "A"));
        assertThat(text(third, last + "D")).contains("Paper 3: Later report");
        agendaPapers.withdraw(board, world.meeting(), late, "Not needed");
        UUID fourth = addLate(third);
        assertThat(labels(pages(fourth))).doesNotContain(last + "A", last + "B", last + "C");
        assertThat(text(fourth, last + "D")).isEqualTo(text(third, last + "D"));
    }

    @Test
    void onlyAPublishedPaperIsAddedToAndOnlyIfThereIsSomething() {
        UUID first = worlds.build(service, world.meeting(), Messages.ENGLISH);
        assertRefused("papers.error.late-draft", () -> building.askForLate(service, first));
        publish(first);
        UUID asked = building.askForLate(service, first);
        assertRefused("papers.error.nothing-late", () -> worlds.work(asked));
    }

    private String text(UUID paper, String label) {
        PdfPages pages = pages(paper);
        return pages.text(labels(pages).indexOf(label) + 1);
    }

    private UUID addLate(UUID published) {
        UUID edition = building.askForLate(service, published);
        worlds.work(edition);
        return edition;
    }

    private UUID publish(UUID paper) {
        papers.publish(service, paper);
        return paper;
    }

    private UUID add(int item, String title, int pages) {
        return agendaPapers.add(
                board,
                world.meeting(),
                agenda.get(item).id(),
                new PaperDraft(title, "What it says."),
                TestPdf.checked(title + ".pdf", pages));
    }

    private PdfPages pages(UUID paper) {
        return new PdfPages(papers.bytes(service, paper));
    }

    /** What each page calls itself at its foot: "Page 42A of 60". */
    private static List<String> labels(PdfPages pages) {
        List<String> labels = new ArrayList<>();
        for (String foot : pages.feet()) {
            labels.add(foot.replaceAll(".*Page (\\w+) of .*", "$1"));
        }
        return labels;
    }

    private static int agendaPage(PdfPages pages) {
        for (int page = 2; page <= pages.count(); page++) {
            if (pages.text(page).contains("The board meets on")) {
                return page;
            }
        }
        throw new AssertionError("No agenda");
    }

    /** The page, behind the contents, on which these words stand first. */
    private static int page(PdfPages pages, String words) {
        for (int page = 4; page <= pages.count(); page++) {
            if (pages.text(page).contains(words)) {
                return page;
            }
        }
        throw new AssertionError("Nowhere: " + words);
    }

    private static void assertRefused(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        problem -> assertThat(problem.messageKey()).isEqualTo(key));
    }
}
