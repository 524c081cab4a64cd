package org.quarterboard.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterboard.kpi.MeasureCode;
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
class CommentaryServiceDbTest {

    private static final MeasureCode MEASURE = new MeasureCode("1");
    private static final Quarter QUARTER = new Quarter(2025, 2);

    private final CommentaryService commentaries;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private ServiceId service = new ServiceId(0);

    @Autowired
    CommentaryServiceDbTest(CommentaryService commentaries, TestPeople people, JdbcClient jdbc) {
        this.commentaries = commentaries;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void make() {
        service = Services.create(jdbc);
        signIn(Role.HEAD_OF_SERVICE);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void fromDraftToAgreedAndBackEveryTextIsKept() {
        save("First words", 0);
        save("  Second words\n", 1);
        assertThat(one().text()).isEqualTo("Second words");
        assertThat(one().isAgreed()).isFalse();
        assertThat(commentaries.agreed(service, QUARTER)).isEmpty();
        commentaries.agree(service, MEASURE, QUARTER, 2);
        assertThat(one().agreed()).map(Commentary.Step::by).contains("Test person");
        assertThat(commentaries.agreed(service, QUARTER))
                .extracting(Commentary::text)
                .containsExactly("Second words");
        assertThat(commentaries.agreed(service, QUARTER.next())).isEmpty();
        commentaries.reopen(service, MEASURE, QUARTER, "A figure was corrected", 3);
        assertThat(one().reopened()).map(Commentary.Step::reason).contains("A figure was corrected");
        assertThat(commentaries.agreed(service, QUARTER)).isEmpty();
        save("Third words", 4);
        commentaries.agree(service, MEASURE, QUARTER, 5);
        assertThat(one().reopened()).isEmpty();
        assertThat(jdbc.sql("SELECT words FROM commentary WHERE service_id = ? ORDER BY revision")
                        .param(service.value())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "First words", "Second words", "Second words", "Second words", "Third words", "Third words");
        assertThat(audited())
                .containsExactly(
                        "trends.commentary-saved",
                        "trends.commentary-saved",
                        "trends.commentary-agreed",
                        "trends.commentary-reopened",
                        "trends.commentary-saved",
                        "trends.commentary-agreed");
    }

    @Test
    void whoSavesOnAnOlderTextIsToldAndChangesNothing() {
        save("Mine", 0);
        assertThatThrownBy(() -> save("Theirs", 0)).hasMessage("commentary.error.changed");
        assertThatThrownBy(() -> commentaries.agree(service, MEASURE, QUARTER, 0))
                .hasMessage("commentary.error.moved");
        assertThat(one().text()).isEqualTo("Mine");
    }

    @Test
    void agreedWordsDoNotChange() {
        save("Words", 0);
        assertThatThrownBy(() -> commentaries.reopen(service, MEASURE, QUARTER, "Why not", 1))
                .hasMessage("commentary.error.not-agreed");
        commentaries.agree(service, MEASURE, QUARTER, 1);
        assertThatThrownBy(() -> save("Others", 2)).hasMessage("commentary.error.agreed");
        assertThatThrownBy(() -> commentaries.agree(service, MEASURE, QUARTER, 2))
                .hasMessage("commentary.error.agreed");
        assertThatThrownBy(() -> commentaries.reopen(service, MEASURE, QUARTER, " ", 2))
                .hasMessage("commentary.error.reason");
    }

    @Test
    void whatIsNothingOrTooMuchOrOfNoMeasureIsNotSaved() {
        assertThatThrownBy(() -> save(" ", 0)).hasMessage("commentary.error.text");
        assertThatThrownBy(() -> save("x".repeat(4001), 0)).hasMessage("commentary.error.text");
        assertThatThrownBy(() -> commentaries.save(service, new MeasureCode("99"), QUARTER, "Words", 0))
                .isInstanceOf(NotFoundException.class);
        save("ŵ".repeat(4000), 0);
    }

    @Test
    void theNewestQuarterComesFirst() {
        save("Older", 0);
        commentaries.save(service, MEASURE, QUARTER.next(), "Newer", 0);
        assertThat(commentaries.ofMeasure(service, MEASURE))
                .extracting(Commentary::text)
                .containsExactly("Newer", "Older");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"HEAD_OF_SERVICE", "SECRETARY", "DATA_OFFICER", "BOARD_MEMBER"})
    void threeRolesWriteOneAgreesAndTheOthersSeeWhatIsAgreed(Role role) {
        save("A draft", 0);
        signIn(role);
        boolean writes = role != Role.BOARD_MEMBER;
        assertThat(commentaries.ofMeasure(service, MEASURE)).hasSize(writes ? 1 : 0);
        if (writes) {
            save("By " + role, 1);
        } else {
            assertThatThrownBy(() -> save("By a reader", 1)).isInstanceOf(NotFoundException.class);
        }
        int version = writes ? 2 : 1;
        if (role == Role.HEAD_OF_SERVICE) {
            commentaries.agree(service, MEASURE, QUARTER, version);
        } else {
            assertThatThrownBy(() -> commentaries.agree(service, MEASURE, QUARTER, version))
                    .isInstanceOf(NotFoundException.class);
            signIn(Role.HEAD_OF_SERVICE);
            commentaries.agree(service, MEASURE, QUARTER, version);
            signIn(role);
        }
        assertThat(commentaries.ofMeasure(service, MEASURE)).hasSize(1);
    }

    private void save(String text, int seen) {
        commentaries.save(service, MEASURE, QUARTER, text, seen);
    }

    private Commentary one() {
        return commentaries.ofMeasure(service, MEASURE).getFirst();
    }

    private void signIn(Role role) {
        people.signIn(new Viewer.Grant(role, ScopeKind.SERVICE, service.value(), ""));
    }

    private List<String> audited() {
        return jdbc.sql("SELECT action FROM audit_event WHERE service_id = ? AND action LIKE 'trends.%' ORDER BY id")
                .param(service.value())
                .query(String.class)
                .list();
    }
}
