package org.quarterboard.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.quarterboard.attendance.Kpi8;
import org.quarterboard.documents.PdfPages;
import org.quarterboard.documents.PdfUa;
import org.quarterboard.files.Sha256;
import org.quarterboard.kpi.Citation;
import org.quarterboard.kpi.CitationService;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.papers.PaperWorld.World;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PaperDbTest {

    private final PaperService papers;
    private final PaperWorld worlds;
    private final CitationService citations;
    private final MeetingService meetings;
    private final TestPeople people;
    private final Formats formats;

    private World world;
    private ServiceId service;

    @Autowired
    PaperDbTest(
            PaperService papers,
            PaperWorld worlds,
            CitationService citations,
            MeetingService meetings,
            TestPeople people,
            Formats formats) {
        this.papers = papers;
        this.worlds = worlds;
        this.citations = citations;
        this.meetings = meetings;
        this.people = people;
        this.formats = formats;
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
    void thePaperIsAnAccessiblePdfThatSaysWhatTheRecordSays() throws Exception {
        UUID uuid = build(Messages.ENGLISH);
        byte[] file = papers.bytes(service, uuid);
        keep("paper-en.pdf", file);
        assertThat(PdfUa.failures(file)).isEmpty();
        PdfPages pages = new PdfPages(file);
        String text = String.join(" ", pages.texts());
        String newest = formats.shortQuarter(world.newest(), Messages.ENGLISH);
        assertThat(pages.text(1))
                .contains("A management board", "Meeting of " + formats.date(world.date(), Messages.ENGLISH))
                .contains("For members of the board", "by Test person");
        assertThat(pages.text(1).replace(" ", ""))
                .contains(papers.find(service, uuid).manifest());
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
        assertThat(papers.find(service, uuid).pages()).isEqualTo(pages.count());
    }

    @Test
    void contentsNameTheirPagesAndEveryHeadingIsABookmark() {
        PdfPages pages = new PdfPages(papers.bytes(service, build(Messages.ENGLISH)));
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
        assertThat(second.getAsString(PdfName.TITLE).toUnicodeString()).startsWith("Attendance: 4 of 5");
        assertThat(second.getAsDict(PdfName.FIRST).getAsString(PdfName.TITLE).toUnicodeString())
                .isEqualTo("How KPI 8 is counted");
    }

    @Test
    void aWelshPaperIsAsAccessible() throws Exception {
        UUID uuid = build(Messages.WELSH);
        byte[] file = papers.bytes(service, uuid);
        keep("paper-cy.pdf", file);
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
    void everyFigureThatIsPrintedIsCited() {
        UUID uuid = build(Messages.ENGLISH);
        List<ObservationId> printed = papers.manifest(service, uuid)
                .lines()
                .filter(line -> line.startsWith("figure "))
                .map(line -> new ObservationId(Long.parseLong(line.split(" ")[1])))
                .toList();
        // Two shares and one count with two figures each quarter, one count with one, one cohort; KPI 8 by sector in
        // the
        // seven quarters of the grid that are over, and its series, since none of its quarters is without a figure.
        int kpi8 = 7 * (5 + 5) + Kpi8.FIRST.until(world.newest()) + 1;
        assertThat(printed).hasSize(PaperWorld.QUARTERS * 7 + 2 + kpi8);
        people.signIn(world.board().grant(Role.HEAD_OF_SERVICE));
        assertThat(citations.citedBy(service, printed))
                .extracting(Citation::by)
                .hasSize(printed.size())
                .containsOnly(new Ref("board-paper", uuid));
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
        UUID after = build(Messages.ENGLISH);
        assertThat(papers.bytes(service, before)).isEqualTo(file);
        assertThat(papers.html(service, before)).isEqualTo(twin).contains("45 of 60");
        assertThat(papers.html(service, after)).contains("30 of 60", "corrected.csv");
        assertThat(papers.manifest(service, after)).isNotEqualTo(papers.manifest(service, before));
    }

    @Test
    void theTwinHasItsHeadingsBelowTheHeadingOfThePage() {
        String twin = papers.html(service, build(Messages.ENGLISH));
        assertThat(twin).startsWith("<article").contains("<h2 id=\"agenda\">", "<h3 id=\"measure-1\">", "<svg");
        assertThat(twin).doesNotContain("<h1");
    }

    @Test
    void unknownAndForbiddenAnswerAlike() {
        UUID uuid = build(Messages.ENGLISH);
        assertThatThrownBy(() -> papers.bytes(service, UUID.randomUUID())).isInstanceOf(NotFoundException.class);
        World other = worlds.create();
        people.signIn(other.board().grant(Role.HEAD_OF_SERVICE));
        assertThatThrownBy(() -> papers.bytes(service, uuid)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> papers.bytes(other.board().service(), uuid)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> papers.build(other.board().service(), world.meeting(), Locale.UK))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aMemberReadsAndDoesNotBuild() {
        UUID uuid = build(Messages.ENGLISH);
        people.signIn(world.board().grant(Role.BOARD_MEMBER));
        assertThat(papers.bytes(service, uuid)).isNotEmpty();
        assertThatThrownBy(() -> build(Messages.ENGLISH)).isInstanceOf(NotFoundException.class);
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

    private UUID build(Locale locale) {
        return papers.build(service, world.meeting(), locale);
    }

    /** Left beside the reports, so that a person can look at it. */
    private static void keep(String name, byte[] file) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(name), file);
    }
}
