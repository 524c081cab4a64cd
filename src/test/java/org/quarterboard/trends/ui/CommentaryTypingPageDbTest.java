package org.quarterboard.trends.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.trends.CommentaryService;
import org.quarterboard.trends.CommentaryTyping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class CommentaryTypingPageDbTest {

    private static final MeasureCode MEASURE = new MeasureCode("1");
    private static final Quarter QUARTER = new Quarter(2025, 2);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CommentaryService commentaries;

    @Autowired
    private ServiceLookup lookup;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private String code = "";
    private ServiceId service = new ServiceId(0);

    @BeforeEach
    void signIn() {
        code = Services.code();
        service = Services.create(jdbc, code);
        people.signIn(new Viewer.Grant(Role.HEAD_OF_SERVICE, ScopeKind.SERVICE, service.value(), ""));
        Browserless.open(portal);
    }

    @AfterEach
    void signOut() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void whatWasTypedComesBackAndIsDiscardedAndBroughtBack() {
        CommentarySection page = page();
        type(page, "Two hostels have closed");
        assertThat(text(page)).contains("Kept for you alone on", "nobody else sees it until you save the draft");

        CommentarySection again = page();
        assertThat(field(again).getValue()).isEqualTo("Two hostels have closed");
        assertThat(text(again)).contains("You began this on", "had not saved it");
        click(again, "Discard what I typed");
        assertThat(field(again).getValue()).isEmpty();
        assertThat(field(page()).getValue()).isEmpty();
        click(again, "Bring it back");
        assertThat(field(again).getValue()).isEqualTo("Two hostels have closed");
        click(again, "Save draft");
        assertThat(text(page())).doesNotContain("You began this on").contains("Draft by Test person");
    }

    @Test
    void whatWasBegunForAnEarlierQuarterIsShownAfterIt() {
        commentaries.keepTyping(
                service,
                MEASURE,
                QUARTER,
                new CommentaryTyping.Words("Of the second quarter", 0, CommentaryTyping.NONE));
        UI.getCurrent().navigate("service/" + code + "/kpis/1?quarter=2025Q3");
        assertThat(_find(TextArea.class)).extracting(TextArea::getValue).containsExactly("", "Of the second quarter");
    }

    @Test
    void wordsOnAnOlderTextComeBackBesideTheNewerOne() {
        type(page(), "Mine");
        AsSystem.run("test", () -> commentaries.save(service, MEASURE, QUARTER, "Theirs", 0));
        CommentarySection again = page();
        assertThat(field(again).getValue()).isEqualTo("Mine");
        assertThat(text(again)).contains("You began this on", "Saved meanwhile by Test person: Theirs");
        click(again, "Discard what I typed");
        assertThat(field(again).getValue()).isEqualTo("Theirs");
        assertThat(commentaries.ofMeasure(service, MEASURE).getFirst().text()).isEqualTo("Theirs");
    }

    @Test
    void aWindowSaysThatAnotherOneHasTypedOn() {
        CommentarySection one = page();
        CommentarySection two = page();
        type(one, "In one");
        type(two, "In two");
        assertThat(text(two)).contains("has taken the place of what you typed in another window", "In one");
        click(two, "Leave these words out");
        assertThat(text(two)).doesNotContain("In one");

        ComponentUtil.fireEvent(field(one), new FocusNotifier.FocusEvent<>(field(one), true));
        assertThat(text(one)).contains("You typed on in another window", "In two");
        assertThat(field(one).getValue()).isEqualTo("In one");
        click(one, "Take these words instead");
        assertThat(field(one).getValue()).isEqualTo("In two");
        ComponentUtil.fireEvent(field(one), new FocusNotifier.FocusEvent<>(field(one), true));
        assertThat(text(one)).doesNotContain("another window");
    }

    @Test
    void aWindowSaysAtThePauseThatSomebodyHasSavedMeanwhile() {
        CommentarySection page = page();
        type(page, "Mine");
        AsSystem.run("test", () -> commentaries.save(service, MEASURE, QUARTER, "Theirs", 0));
        type(page, "Mine, longer");
        assertThat(text(page)).contains("Saved meanwhile by Test person: Theirs");
        click(page, "Save draft");
        assertThat(text(page)).contains("Your words are still here");
        assertThat(commentaries.ofMeasure(service, MEASURE).getFirst().text()).isEqualTo("Theirs");
    }

    @Test
    void wordsThatAnAgreementOvertookStandThereUntilTheyAreDiscarded() {
        type(page(), "Mine");
        AsSystem.run("test", () -> {
            commentaries.save(service, MEASURE, QUARTER, "Theirs", 0);
            commentaries.agree(service, MEASURE, QUARTER, 1);
        });
        CommentarySection page = page();
        assertThat(text(page)).contains("Theirs", "the commentary was agreed before you saved it", "Mine");
        click(page, "Discard what I typed");
        assertThat(text(page())).doesNotContain("Mine");
        click(page, "Bring it back");
        assertThat(text(page)).contains("Mine");
    }

    private CommentarySection page() {
        Messages messages = portal.getBean(Messages.class);
        CommentarySection section =
                new CommentarySection(commentaries, new Formats(messages), lookup.byCode(code), MEASURE, QUARTER);
        UI.getCurrent().add(section);
        return section;
    }

    private static void type(CommentarySection page, String words) {
        _setValue(field(page), words);
    }

    private static TextArea field(CommentarySection page) {
        return _get(page, TextArea.class);
    }

    private static void click(CommentarySection page, String button) {
        _click(_get(page, Button.class, spec -> spec.withText(button)));
    }

    private static String text(CommentarySection page) {
        return page.getElement().getTextRecursively();
    }
}
