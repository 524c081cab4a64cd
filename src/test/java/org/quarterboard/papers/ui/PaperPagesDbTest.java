package org.quarterboard.papers.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.papers.PaperService;
import org.quarterboard.papers.PaperWorld;
import org.quarterboard.papers.PaperWorld.World;
import org.quarterboard.security.Capability;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.Messages;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Pages while papers are built; those of a paper that is there are {@link PaperReadingDbTest}. */
@PortalTest
class PaperPagesDbTest {

    private static final int MOST_ROUNDS = 600;

    private final ApplicationContext context;
    private final PaperService papers;
    private final PaperWorld worlds;
    private final TestBoards boards;
    private final TestPeople people;
    private final Formats formats;
    private final ObjectProvider<HomeCard> cards;

    private World world;

    @Autowired
    PaperPagesDbTest(
            ApplicationContext context,
            PaperService papers,
            PaperWorld worlds,
            TestBoards boards,
            TestPeople people,
            Formats formats,
            ObjectProvider<HomeCard> cards) {
        this.context = context;
        this.papers = papers;
        this.worlds = worlds;
        this.boards = boards;
        this.people = people;
        this.formats = formats;
        this.cards = cards;
    }

    @BeforeEach
    void create() {
        world = worlds.create();
        people.signIn(world.board().grant(Role.SECRETARY));
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void aPaperIsBuiltWhileThePageStaysAlive() throws InterruptedException {
        open("papers");
        assertThat(text()).contains("No paper has been built for this meeting yet. Build it when");
        _click(_find(Button.class).stream()
                .filter(button -> button.getText().equals("Build the board paper"))
                .findFirst()
                .orElseThrow());
        assertThat(_find(ProgressBar.class)).hasSize(1);
        for (int round = 0; round < MOST_ROUNDS && !_find(ProgressBar.class).isEmpty(); round++) {
            Thread.sleep(100);
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            MockVaadin.clientRoundtrip(false);
        }
        assertThat(text()).contains("Newest", "English", "Test person", "Build the board paper anew");
        assertThat(papers.list(world.board().service())).hasSize(1);
        Section meeting = _find(Section.class).getFirst();
        assertThat(meeting.getElement().getTextRecursively())
                .startsWith("Meeting of " + formats.date(world.date(), Messages.ENGLISH))
                .contains("Read the new paper");
        assertThat(hrefs())
                .anyMatch(href ->
                        href.startsWith("download/service/" + world.board().code()) && href.endsWith("/paper.pdf"));
    }

    /** A draft is for those who prepare the meeting; published, it is for all. */
    @Test
    void aDraftIsReadAndPublishedBeforeMembersHaveIt() {
        worlds.build(world.board().service(), world.meeting(), Messages.ENGLISH);
        assertThat(home(Role.SECRETARY)).anyMatch(title -> title.endsWith("is a draft"));
        people.signIn(world.board().grant(Role.BOARD_MEMBER));
        assertThat(home(Role.BOARD_MEMBER)).anyMatch(title -> title.endsWith("is not out yet"));
        open("papers");
        assertThat(text())
                .contains("No paper has been published for this meeting yet")
                .doesNotContain("Draft");

        people.signIn(world.board().grant(Role.SECRETARY));
        openMeeting();
        assertThat(meetingText()).contains("not published yet");
        open("papers");
        assertThat(text()).contains("Draft", "A draft is seen by those who prepare the meeting");
        _click(_get(Button.class, spec -> spec.withText("Publish the paper in English")));
        assertThat(text()).doesNotContain("Draft").doesNotContain("Publish the paper");

        people.signIn(world.board().grant(Role.BOARD_MEMBER));
        open("papers");
        assertThat(text()).contains("Newest", "Read here");
    }

    @Test
    void oneButtonIsTheOneToPressAndMeetingsOfThePastAreFoldedAway() {
        open("papers");
        List<Button> buttons = _find(Button.class);
        assertThat(buttons).hasSizeGreaterThan(1);
        assertThat(buttons)
                .filteredOn(button -> button.getThemeNames().contains("primary"))
                .singleElement()
                .satisfies(button -> assertThat(button.getAriaLabel())
                        .contains("Build the board paper for the meeting of "
                                + formats.date(world.date(), Messages.ENGLISH)));
        Details fold = _get(Details.class);
        assertThat(fold.isOpened()).isFalse();
        assertThat(fold.getSummaryText()).matches("[34] meetings of the last twelve months have no paper");
        assertThat(_find(H2.class)).hasSize(1);
        build();
        open("papers");
        assertThat(_find(Button.class))
                .noneMatch(button -> button.getThemeNames().contains("primary"));
    }

    @Test
    void homeSaysWhetherThePaperIsThere() {
        assertThat(home(Role.SECRETARY)).anyMatch(title -> title.endsWith("is not built yet"));
        build();
        assertThat(home(Role.BOARD_MEMBER))
                .anyMatch(title -> title.startsWith("The paper for the meeting of") && title.endsWith("is ready"));
    }

    @Test
    void thePageOfTheMeetingLeadsToItsPaper() {
        String list = "service/" + world.board().code() + "/papers";
        openMeeting();
        assertThat(meetingText()).contains("No paper has been built for this meeting yet. Build it when");
        assertThat(linkCalled("Build the board paper")).isEqualTo(list);
        UUID english = build();
        UUID welsh = worlds.build(world.board().service(), world.meeting(), Messages.WELSH);
        papers.publish(world.board().service(), welsh);
        openMeeting();
        assertThat(meetingText()).doesNotContain("No paper has been built").containsPattern("Built .*, \\d+ pages\\.");
        assertThat(linkCalled("Read the paper in English")).isEqualTo(list + "/" + english);
        assertThat(linkCalled("Read the paper in Welsh")).isEqualTo(list + "/" + welsh);
        assertThat(linkCalled("Build the board paper anew")).isEqualTo(list);
        people.signIn(world.board().grant(Role.BOARD_MEMBER));
        openMeeting();
        assertThat(linkCalled("Read the paper in English")).isEqualTo(list + "/" + english);
        assertThat(meetingText()).doesNotContain("anew");
    }

    @Test
    void anotherMeetingHasItsOwnPaper() {
        build();
        UUID other = boards.planned(world.board(), world.date().plusDays(1));
        people.signIn(world.board().grant(Role.BOARD_MEMBER));
        open("meetings/" + other);
        assertThat(meetingText()).contains("No paper has been published for this meeting yet. The board's secretary");
        assertThat(hrefs()).noneMatch(href -> href.contains("/papers/"));
    }

    private void openMeeting() {
        open("meetings/" + world.meeting());
    }

    private static String meetingText() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }

    private static String linkCalled(String text) {
        return _get(Anchor.class, spec -> spec.withText(text)).getHref();
    }

    private List<String> home(Role role) {
        Set<String> can =
                role.capabilities().stream().map(Capability::name).collect(java.util.stream.Collectors.toSet());
        return cards.stream()
                .flatMap(card -> card.entries(world.board().service(), can, Messages.ENGLISH).stream())
                .map(HomeCard.Entry::title)
                .toList();
    }

    private UUID build() {
        UUID paper = worlds.build(world.board().service(), world.meeting(), Messages.ENGLISH);
        papers.publish(world.board().service(), paper);
        return paper;
    }

    private void open(String page) {
        Browserless.open(context);
        Browserless.go("service/" + world.board().code() + "/" + page);
    }

    private static List<String> hrefs() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static String text() {
        return _get(PapersView.class).getElement().getTextRecursively();
    }
}
