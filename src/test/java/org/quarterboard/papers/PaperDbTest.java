package org.quarterboard.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.quarterboard.attendance.Kpi8;
import org.quarterboard.documents.PdfPages;
import org.quarterboard.documents.PdfUa;
import org.quarterboard.kpi.Citation;
import org.quarterboard.kpi.CitationService;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.papers.PaperWorld.World;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

/** One paper, which every test reads; those that build papers of their own are {@link PaperBuildDbTest}. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperDbTest {

    private final PaperService papers;
    private final PaperWorld worlds;
    private final CitationService citations;
    private final TestBoards boards;
    private final TestPeople people;
    private final Formats formats;

    private World world;
    private ServiceId service;
    private UUID paper;

    @Autowired
    PaperDbTest(
            PaperService papers,
            PaperWorld worlds,
            CitationService citations,
            TestBoards boards,
            TestPeople people,
            Formats formats) {
        this.papers = papers;
        this.worlds = worlds;
        this.citations = citations;
        this.boards = boards;
        this.people = people;
        this.formats = formats;
    }

    @BeforeAll
    void build() {
        world = worlds.create();
        service = world.board().service();
        signIn();
        paper = worlds.build(service, world.meeting(), Messages.ENGLISH);
        papers.publish(service, paper);
        people.signOut();
    }

    @BeforeEach
    void signIn() {
        people.signIn(world.board().grant(Role.SECRETARY));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void thePaperIsAnAccessiblePdfThatSaysWhatTheRecordSays() throws Exception {
        byte[] file = papers.bytes(service, paper);
        keep("paper-en.pdf", file);
        assertThat(PdfUa.failures(file)).isEmpty();
        PdfPages pages = new PdfPages(file);
        String text = String.join(" ", pages.texts());
        String newest = formats.shortQuarter(world.newest(), Messages.ENGLISH);
        assertThat(pages.text(1))
                .contains("A management board", "Meeting of " + formats.date(world.date(), Messages.ENGLISH))
                .contains("For members of the board", "by Test person");
        assertThat(pages.text(1).replace(" ", ""))
                .contains(papers.find(service, paper).manifest());
        assertThat(text)
                .contains("Education at the board (Decide). Name who comes")
                .contains("Attendance: 4 of 5 sectors had their senior partner there in " + newest)
                .contains("Education absent twice running.")
                .contains("Senior partner of EDUCATION Partner of EDUCATION Education Absent")
                .contains("75.0% in " + newest + ": 45 of 60")
                .contains("63.3% in " + newest + ": 38 of 60")
                .contains("70 of 406")
                .contains("return.csv", "(row 46)")
                .contains("The record of the board: no meeting was held in the quarter")
                .contains("Numerator and denominator");
        assertThat(papers.find(service, paper).pages()).isEqualTo(pages.count());
    }

    @Test
    void contentsNameTheirPagesAndEveryHeadingIsABookmark() {
        PdfPages pages = new PdfPages(papers.bytes(service, paper));
        String newest = formats.shortQuarter(world.newest(), Messages.ENGLISH);
        String lastMeeting = formats.date(world.newest().start().plusDays(40), Messages.ENGLISH);
        for (String heading : List.of(
                "Agenda",
                "Attendance: 4 of 5 sectors had their senior partner there in " + newest,
                "Who was at the meeting of " + lastMeeting,
                "Key performance indicators up to " + newest,
                "Established indicators up to " + newest,
                "Where the figures come from",
                "Words used")) {
            Matcher entry =
                    Pattern.compile(Pattern.quote(heading) + " (\\d+)\\b").matcher(pages.text(2));
            assertThat(entry.find()).as(heading).isTrue();
            int last = Integer.parseInt(entry.group(1));
            assertThat(pages.text(last)).contains(heading);
        }
        PdfDictionary first = pages.catalog().getAsDict(PdfName.OUTLINES).getAsDict(PdfName.FIRST);
        assertThat(first.getAsString(PdfName.TITLE).toUnicodeString()).isEqualTo("Agenda");
        PdfDictionary second = first.getAsDict(PdfName.NEXT);
        assertThat(second.getAsString(PdfName.TITLE).toUnicodeString()).isEqualTo("Apologies, and who is expected");
        PdfDictionary attendance = second;
        while (!attendance.getAsString(PdfName.TITLE).toUnicodeString().startsWith("Attendance: 4 of 5")) {
            attendance = attendance.getAsDict(PdfName.NEXT);
        }
        assertThat(attendance
                        .getAsDict(PdfName.FIRST)
                        .getAsString(PdfName.TITLE)
                        .toUnicodeString())
                .isEqualTo("How KPI 8 is counted");
    }

    @Test
    void everyFigureThatIsPrintedIsCited() {
        List<ObservationId> printed = papers.manifest(service, paper)
                .lines()
                .filter(line -> line.startsWith("figure "))
                .map(line -> new ObservationId(Long.parseLong(line.split(" ")[1])))
                .toList();
        // Two shares and one count with two figures each quarter, one count with one, one cohort; KPI 8 by sector in
        // the seven quarters of the grid that are over, and its two series, of which none has a quarter without a
        // figure: the summary of the quarter tells of delegates too.
        int kpi8 = 7 * (5 + 5) + 2 * (Kpi8.FIRST.until(world.newest()) + 1);
        assertThat(printed).hasSize(PaperWorld.QUARTERS * 7 + 2 + kpi8);
        people.signIn(world.board().grant(Role.HEAD_OF_SERVICE));
        assertThat(citations.citedBy(service, printed))
                .extracting(Citation::by)
                .hasSize(printed.size())
                .containsOnly(new Ref("board-paper", paper));
    }

    @Test
    void theTwinHasItsHeadingsBelowTheHeadingOfThePage() {
        String twin = papers.html(service, paper);
        assertThat(twin).startsWith("<article").contains("<h2 id=\"agenda\">", "<h3 id=\"measure-1\">", "<svg");
        assertThat(twin).doesNotContain("<h1");
    }

    @Test
    void unknownAndForbiddenAnswerAlike() {
        assertThatThrownBy(() -> papers.bytes(service, UUID.randomUUID())).isInstanceOf(NotFoundException.class);
        TestBoard other = boards.fiveSeniors();
        people.signIn(other.grant(Role.HEAD_OF_SERVICE));
        assertThatThrownBy(() -> papers.bytes(service, paper)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> papers.bytes(other.service(), paper)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> worlds.build(other.service(), world.meeting(), Locale.UK))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aMemberReadsAndDoesNotBuild() {
        people.signIn(world.board().grant(Role.BOARD_MEMBER));
        assertThat(papers.bytes(service, paper)).isNotEmpty();
        assertThatThrownBy(() -> worlds.build(service, world.meeting(), Messages.ENGLISH))
                .isInstanceOf(NotFoundException.class);
    }

    /** Left beside the reports, so that a person can look at it. */
    static void keep(String name, byte[] file) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(name), file);
    }
}
