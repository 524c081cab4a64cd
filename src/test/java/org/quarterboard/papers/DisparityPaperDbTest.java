package org.quarterboard.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quarterboard.disparity.BroughtFile;
import org.quarterboard.disparity.CountCell;
import org.quarterboard.disparity.CountFileWriter;
import org.quarterboard.disparity.CountGap;
import org.quarterboard.disparity.CountRow;
import org.quarterboard.disparity.CountValue;
import org.quarterboard.disparity.CountedCode;
import org.quarterboard.disparity.DisparityCaseService;
import org.quarterboard.disparity.DisparityOverview;
import org.quarterboard.disparity.DisparityPages;
import org.quarterboard.disparity.DisparityPapers;
import org.quarterboard.disparity.DisparityQuestion;
import org.quarterboard.disparity.GroupCountService;
import org.quarterboard.disparity.GroupDimension;
import org.quarterboard.disparity.GroupKey;
import org.quarterboard.documents.PdfPages;
import org.quarterboard.documents.PdfUa;
import org.quarterboard.papers.PaperWorld.World;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.StatementCounter;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

/** A paper of a service for which two years of counts by group were brought, and whose board follows a finding. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisparityPaperDbTest {

    private static final LocalDate DATED = LocalDate.of(2026, 1, 15);
    private static final String SOURCE = "Court records of the county";
    private static final String HANDLING = "For the board only: small numbers are not hidden. Do not publish.";
    private static final int QUARTERS = 8;
    /** Most of them ask who reads, anew at each service that is called. */
    private static final int MOST_STATEMENTS = 70;

    /** Per quarter: in court, remanded, sentenced to custody; by ethnic group. */
    private static final Map<String, int[]> COUNTS = Map.of(
            "white", new int[] {120, 12, 24},
            "black", new int[] {40, 14, 20},
            "asian", new int[] {30, 3, 1},
            "mixed", new int[] {20, 2, 3},
            "other", new int[] {10, 0, 1});

    private final PaperService papers;
    private final DisparityPapers disparities;
    private final PaperWorld worlds;
    private final GroupCountService counts;
    private final DisparityPages pages;
    private final DisparityCaseService cases;
    private final TestPeople people;
    private final Formats formats;

    private World world;
    private ServiceId service;
    private UUID bringing;
    private UUID paper;
    private String text;

    @Autowired
    DisparityPaperDbTest(
            PaperService papers,
            DisparityPapers disparities,
            PaperWorld worlds,
            GroupCountService counts,
            DisparityPages pages,
            DisparityCaseService cases,
            TestPeople people,
            Formats formats) {
        this.papers = papers;
        this.disparities = disparities;
        this.worlds = worlds;
        this.counts = counts;
        this.pages = pages;
        this.cases = cases;
        this.people = people;
        this.formats = formats;
    }

    @BeforeAll
    void build() {
        world = worlds.create();
        service = world.board().service();
        AsSystem.run("test", () -> {
            BroughtFile file = new BroughtFile("court.csv", CountFileWriter.bytes(rows()));
            bringing = counts.save(service, file, counts.preview(service, file).seen());
            DisparityOverview.Finding seen = pages.overview(
                            service, DisparityQuestion.usual(world.newest().plus(-4)), Messages.ENGLISH)
                    .findings()
                    .getFirst();
            cases.open(service, seen.finding(), "Remand of Black children");
        });
        signIn();
        paper = worlds.build(service, world.meeting(), Messages.ENGLISH);
        text = String.join(" ", new PdfPages(papers.bytes(service, paper)).texts());
    }

    @BeforeEach
    void signIn() {
        people.signIn(world.board().grant(Role.SECRETARY));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    private List<CountRow> rows() {
        List<CountRow> rows = new ArrayList<>();
        for (int back = 0; back < QUARTERS; back++) {
            Quarter quarter = world.newest().plus(-back);
            COUNTS.forEach((group, of) -> {
                rows.add(row(rows.size(), "court", quarter, group, of[0]));
                rows.add(row(rows.size(), "remand", quarter, group, of[1]));
                rows.add(row(rows.size(), "custody", quarter, group, of[2]));
            });
        }
        return rows;
    }

    private static CountRow row(int before, String counted, Quarter quarter, String group, long number) {
        return new CountRow(
                before + 2,
                new CountCell(
                        new CountedCode(counted), "", Period.of(quarter), GroupKey.of(GroupDimension.ETHNICITY, group)),
                new CountValue(number, CountGap.NONE, SOURCE, DATED, ""));
    }

    @Test
    void thePaperSaysWhatIsClearAndStaysAccessible() throws Exception {
        byte[] file = papers.bytes(service, paper);
        PaperDbTest.keep("paper-disparity-en.pdf", file);
        assertThat(PdfUa.failures(file)).isEmpty();
        assertThat(text)
                .contains("Disproportionality: Black children were 3.50 times as likely as White children")
                .contains("What the figures tell apart", "Stage by stage", "How to read this")
                .contains("Black 56 160 ");
    }

    @Test
    void everyPageOfItAndNoOtherSaysHowItMayBePassedOn() {
        PdfPages pages = new PdfPages(papers.bytes(service, paper));
        List<String> texts = pages.texts();
        List<String> feet = pages.feet();
        int first = page(texts, "Disproportionality: ", 2);
        int finance = page(texts, "Finance ", first);
        int cases = page(texts, "Explain or reform: one finding is followed", finance);
        int next = page(texts, "Partner reports", cases);
        assertThat(finance - first).isGreaterThan(2);
        for (int page = 0; page < feet.size(); page++) {
            boolean inside = (page >= first && page < finance) || (page >= cases && page < next);
            assertThat(feet.get(page)).startsWith(inside ? HANDLING : "For members of the board");
        }
        assertThat(texts.get(first)).contains(HANDLING);
    }

    /** The first page from the given one on that begins a section so. */
    private static int page(List<String> texts, String heading, int from) {
        return IntStream.range(from, texts.size())
                .filter(page -> texts.get(page).contains(heading))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFindingThatTheBoardFollowsStandsThereThenAndNow() {
        Quarter then = world.newest().plus(-4);
        assertThat(text)
                .contains("Remand of Black children Not decided yet 3.50")
                .contains(formats.date(then.end(), Messages.ENGLISH))
                .contains(formats.date(world.newest().end(), Messages.ENGLISH))
                .contains("The board has not decided yet: explain or reform?")
                .contains("the two intervals overlap");
    }

    @Test
    void whatIsMissingIsAskedForByName() {
        assertThat(text).contains("These figures are missing").contains("Police: Stop and search");
    }

    @Test
    void whatPartnersBroughtIsNamedInTheListOfContents() {
        String black = "count remand ethnicity=black %s %s 56 "
                .formatted(world.newest().plus(-3).start(), world.newest().end());
        String manifest = papers.manifest(service, paper);
        assertThat(manifest.lines()).anyMatch(line -> line.startsWith(black));
        assertThat(manifest.lines()).contains("brought %s %s %s".formatted(bringing, DATED, SOURCE));
        assertThat(text).contains(SOURCE, "court.csv, ");
    }

    @Test
    void theWelshPaperIsWelshAndItsCountsAreTheSame() throws Exception {
        UUID welsh = worlds.build(service, world.meeting(), Messages.WELSH);
        byte[] file = papers.bytes(service, welsh);
        PaperDbTest.keep("paper-disparity-cy.pdf", file);
        assertThat(PdfUa.failures(file)).isEmpty();
        String said = String.join(" ", new PdfPages(file).texts());
        assertThat(said)
                .contains("Anghymesuredd: ", "I'r bwrdd yn unig")
                .doesNotContain("!disparity.", HANDLING, "No clear difference");
        assertThat(countLines(welsh)).isNotEmpty().isEqualTo(countLines(paper));
    }

    @Test
    void everythingIsReadInFewStatements() {
        disparities.paper(service, world.newest(), Locale.UK);
        assertThat(StatementCounter.count(() -> disparities.paper(service, world.newest(), Locale.UK)))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private List<String> countLines(UUID of) {
        return papers.manifest(service, of)
                .lines()
                .filter(line -> line.startsWith("count ") || line.startsWith("brought "))
                .toList();
    }
}
