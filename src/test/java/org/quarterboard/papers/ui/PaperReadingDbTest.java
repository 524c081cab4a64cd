package org.quarterboard.papers.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quarterboard.meetings.AgendaDraft;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.Purpose;
import org.quarterboard.papers.PaperService;
import org.quarterboard.papers.PaperWorld;
import org.quarterboard.papers.PaperWorld.World;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;

/** One paper, and who finds it where; nothing is changed. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperReadingDbTest {

    private final ApplicationContext context;
    private final PaperService papers;
    private final PaperDownloads downloads;
    private final AgendaService agendas;
    private final PaperWorld worlds;
    private final TestBoards boards;
    private final TestPeople people;

    private World world;
    private UUID paper;

    @Autowired
    PaperReadingDbTest(
            ApplicationContext context,
            PaperService papers,
            PaperDownloads downloads,
            AgendaService agendas,
            PaperWorld worlds,
            TestBoards boards,
            TestPeople people) {
        this.context = context;
        this.papers = papers;
        this.downloads = downloads;
        this.agendas = agendas;
        this.worlds = worlds;
        this.boards = boards;
        this.people = people;
    }

    @BeforeAll
    void build() {
        world = worlds.create();
        signIn();
        paper = worlds.build(world.board().service(), world.meeting(), Messages.ENGLISH);
        papers.publish(world.board().service(), paper);
        people.signOut();
    }

    @BeforeEach
    void signIn() {
        people.signIn(world.board().grant(Role.SECRETARY));
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void aPaperIsReadHere() {
        open("papers/" + paper);
        assertThat(_get(H1.class).getText()).startsWith("Board paper for ");
        String page = "service/" + world.board().code() + "/papers/" + paper;
        assertThat(markup())
                .contains("<h2 id=\"agenda\">", "href=\"" + page + "#agenda\"")
                .doesNotContain("href=\"#", "<h1");
    }

    @Test
    void whoPreparesAPaperIsToldWhichLettersItCannotPrint() {
        World other = worlds.create();
        people.signIn(other.board().grant(Role.SECRETARY));
        agendas.add(
                other.board().id(),
                other.meeting(),
                new AgendaDraft("Words of \u6F22 and \u05D9\u05D5\u05E1\u05E3 \uD83D\uDE00", Purpose.NOTE, ""));
        UUID draft = worlds.build(other.board().service(), other.meeting(), Messages.ENGLISH);
        Browserless.open(context);
        Browserless.go("service/" + other.board().code() + "/papers/" + draft);
        assertThat(badges()).anyMatch(badge -> badge.contains("printed as a question mark: \u6F22 Write these words"));
        people.signIn(world.board().grant(Role.SECRETARY));
        open("papers/" + paper);
        assertThat(badges()).noneMatch(badge -> badge.contains("printed as a question mark"));
    }

    @Test
    void aMemberReadsTheListAndCannotBuild() {
        people.signIn(world.board().grant(Role.BOARD_MEMBER));
        open("papers");
        assertThat(text()).contains("Read here", "Newest");
        assertThat(_find(Button.class)).noneMatch(button -> button.getText().startsWith("Build"));
    }

    @Test
    void theListSaysHowManyHaveOpenedThePaperToWhoeverPreparesAlone() {
        open("papers");
        Anchor readers = _find(Anchor.class).stream()
                .filter(anchor -> anchor.getHref().endsWith("#readers"))
                .findFirst()
                .orElseThrow();
        assertThat(readers.getHref()).contains(paper.toString());
        assertThat(readers.getText()).isNotBlank();
        people.signIn(world.board().grant(Role.BOARD_MEMBER));
        open("papers");
        assertThat(_find(Anchor.class)).noneMatch(anchor -> anchor.getHref().endsWith("#readers"));
    }

    @Test
    void whoMayNotSeeMeetingsStillSeesThePapers() {
        people.signIn(world.board().grant(Role.DATA_OFFICER));
        open("papers");
        assertThat(text()).contains("Read here").doesNotContain("No paper has been built");
    }

    @Test
    void theDownloadHasANameThatSaysWhatItIs() {
        ResponseEntity<byte[]> answer = downloads.pdf(world.board().code(), paper);
        assertThat(answer.getBody()).startsWith("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        assertThat(answer.getHeaders().getContentDisposition().getFilename())
                .isEqualTo(world.board().code() + " board paper " + world.date() + ".pdf");
        assertThatThrownBy(() -> downloads.pdf(world.board().code(), UUID.randomUUID()))
                .isInstanceOf(NotFoundException.class);
        people.signIn(boards.fiveSeniors().grant(Role.SECRETARY));
        assertThatThrownBy(() -> downloads.pdf(world.board().code(), paper)).isInstanceOf(NotFoundException.class);
    }

    private static List<String> badges() {
        return _find(Badge.class).stream()
                .map(badge -> badge.getElement().getTextRecursively())
                .toList();
    }

    /** What the renderer wrote, piece by piece. */
    private static String markup() {
        return _find(Div.class).stream()
                .map(div -> div.getElement().getProperty("innerHTML", ""))
                .collect(Collectors.joining());
    }

    private void open(String page) {
        Browserless.open(context);
        Browserless.go("service/" + world.board().code() + "/" + page);
    }

    private static String text() {
        return _get(PapersView.class).getElement().getTextRecursively();
    }
}
