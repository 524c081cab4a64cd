package org.quarterboard.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class CommentaryTypingDbTest {

    private static final MeasureCode MEASURE = new MeasureCode("1");
    private static final Quarter QUARTER = new Quarter(2025, 2);

    private final CommentaryService commentaries;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private ServiceId service = new ServiceId(0);

    @Autowired
    CommentaryTypingDbTest(CommentaryService commentaries, TestPeople people, JdbcClient jdbc) {
        this.commentaries = commentaries;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void make() {
        service = Services.create(jdbc);
        signIn(Role.HEAD_OF_SERVICE, service);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void whatIsTypedIsKeptForItsWriterAloneAndSaysNothingForTheService() {
        CommentaryTyping first = typing(type("Two hostels ", 0, CommentaryTyping.NONE));
        CommentaryTyping second = typing(type("Two hostels closed", 0, first.mark()));
        assertThat(second.begunAt()).isEqualTo(first.begunAt());
        assertThat(mine()).singleElement().satisfies(typed -> {
            assertThat(typed.text()).isEqualTo("Two hostels closed");
            assertThat(typed.mark()).isEqualTo(second.mark()).isNotEqualTo(first.mark());
        });
        assertThat(commentaries.ofMeasure(service, MEASURE)).isEmpty();
        assertThat(audited()).isEmpty();

        signIn(Role.HEAD_OF_SERVICE, service);
        assertThat(mine()).isEmpty();
        typing(type("Of another person", 0, CommentaryTyping.NONE));
        commentaries.save(service, MEASURE, QUARTER, "Of another person", 0);
        assertThat(mine()).isEmpty();
        assertThat(rows()).as("what the first person typed").isEqualTo(1);
    }

    @Test
    void itGoesWhenTheSameWordsAreSavedOrNothingOfOnesOwnIsLeft() {
        type("Words", 0, CommentaryTyping.NONE);
        commentaries.save(service, MEASURE, QUARTER, " Words\n", 0);
        assertThat(mine()).isEmpty();
        CommentaryTyping more = typing(type("Words and more", 1, CommentaryTyping.NONE));
        assertThat(type("Words", 1, more.mark()).typing()).isEmpty();
        assertThat(mine()).isEmpty();
        CommentaryTyping again = typing(type("Words again", 1, CommentaryTyping.NONE));
        assertThat(type("  ", 1, again.mark()).typing()).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void whatIsDiscardedCanBeBroughtBack() {
        CommentaryTyping typed = typing(type("Words", 0, CommentaryTyping.NONE));
        commentaries.discardTyping(service, typed);
        assertThat(mine()).isEmpty();
        commentaries.restoreTyping(service, typed);
        assertThat(mine()).singleElement().satisfies(back -> {
            assertThat(back.text()).isEqualTo("Words");
            assertThat(back.begunAt()).isEqualTo(typed.begunAt());
        });
    }

    @Test
    void ofTwoWindowsTheOneThatTypedLastIsKeptAndShownWhatTheOtherHad() {
        CommentaryTyping one = typing(type("In one", 0, CommentaryTyping.NONE));
        CommentaryTyping.Kept two = type("In the other", 0, CommentaryTyping.NONE);
        assertThat(two.other()).map(CommentaryTyping::text).contains("In one");
        assertThat(mine()).extracting(CommentaryTyping::text).containsExactly("In the other");
        commentaries.discardTyping(service, one);
        assertThat(mine()).as("a window throws away only what it has seen").hasSize(1);
        assertThat(type(" ", 0, one.mark()).other()).isPresent();
        assertThat(mine()).as("an emptied window takes nothing from the other").hasSize(1);
        commentaries.save(service, MEASURE, QUARTER, "In one", 0);
        assertThat(mine()).as("saved in one, typed in the other").hasSize(1);
    }

    @Test
    void aNewerTextIsToldAndNeverOverwritten() {
        CommentaryTyping typed = typing(type("Mine", 0, CommentaryTyping.NONE));
        AsSystem.run("test", () -> commentaries.save(service, MEASURE, QUARTER, "Theirs", 0));
        CommentaryTyping.Kept kept = type("Mine, longer", 0, typed.mark());
        assertThat(kept.newer()).map(Commentary::text).contains("Theirs");
        assertThat(mine()).extracting(CommentaryTyping::seen).containsExactly(0);
        assertThatThrownBy(() -> commentaries.save(service, MEASURE, QUARTER, "Mine, longer", 0))
                .hasMessage("commentary.error.changed");
        assertThat(commentaries.ofMeasure(service, MEASURE).getFirst().text()).isEqualTo("Theirs");
        assertThat(mine()).hasSize(1);
    }

    @Test
    void whoMayNotWriteKeepsNothingHereOrElsewhere() {
        ServiceId other = Services.create(jdbc);
        assertThatThrownBy(() -> commentaries.keepTyping(
                        other, MEASURE, QUARTER, new CommentaryTyping.Words("Words", 0, CommentaryTyping.NONE)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> commentaries.keepTyping(
                        service,
                        new MeasureCode("99"),
                        QUARTER,
                        new CommentaryTyping.Words("Words", 0, CommentaryTyping.NONE)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> type("x".repeat(4001), 0, CommentaryTyping.NONE))
                .hasMessage("commentary.error.text");
        signIn(Role.BOARD_MEMBER, service);
        assertThatThrownBy(() -> type("Words", 0, CommentaryTyping.NONE)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(this::mine).isInstanceOf(NotFoundException.class);
    }

    private CommentaryTyping.Kept type(String text, int seen, long mark) {
        return commentaries.keepTyping(service, MEASURE, QUARTER, new CommentaryTyping.Words(text, seen, mark));
    }

    private static CommentaryTyping typing(CommentaryTyping.Kept kept) {
        return kept.typing().orElseThrow();
    }

    private List<CommentaryTyping> mine() {
        return commentaries.typing(service, MEASURE);
    }

    private int rows() {
        return jdbc.sql("SELECT COUNT(*) FROM commentary_typing WHERE service_id = ?")
                .param(service.value())
                .query(Integer.class)
                .single();
    }

    private List<String> audited() {
        return jdbc.sql("SELECT action FROM audit_event WHERE service_id = ? AND action LIKE 'trends.%'")
                .param(service.value())
                .query(String.class)
                .list();
    }

    private void signIn(Role role, ServiceId at) {
        people.signIn(new Viewer.Grant(role, ScopeKind.SERVICE, at.value(), ""));
    }
}
