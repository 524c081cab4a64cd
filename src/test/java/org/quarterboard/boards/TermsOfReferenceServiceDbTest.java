package org.quarterboard.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.security.Capability;
import org.quarterboard.security.Role;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.AtOnce;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class TermsOfReferenceServiceDbTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 3, 10);
    private static final LocalDate SECOND = LocalDate.of(2024, 3, 10);
    private static final QuorumRule RULE = new QuorumRule(4, 50, Set.of(Sector.POLICE, Sector.EDUCATION), true);

    private final TermsOfReferenceService terms;
    private final TermsHomeCard card;
    private final TestBoards testBoards;
    private final TestPeople people;
    private final Today today;
    private final JdbcClient jdbc;

    private TestBoard board;

    @Autowired
    TermsOfReferenceServiceDbTest(
            TermsOfReferenceService terms,
            TermsHomeCard card,
            TestBoards testBoards,
            TestPeople people,
            Today today,
            JdbcClient jdbc) {
        this.terms = terms;
        this.card = card;
        this.testBoards = testBoards;
        this.people = people;
        this.today = today;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void signIn() {
        board = testBoards.empty();
        people.signIn(board.grant(Role.SECRETARY));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    private static TermsDraft draft(LocalDate agreed, LocalDate review, QuorumRule quorum) {
        return new TermsDraft(agreed, review, "Partnership board", "What it does", "Board folder", quorum);
    }

    private static TermsDraft draft(LocalDate agreed, QuorumRule quorum) {
        return draft(agreed, agreed.plusYears(1), quorum);
    }

    @Test
    void eachVersionIsInForceFromTheDayItWasAgreed() {
        assertThat(terms.record(board.id(), draft(FIRST, RULE))).isEqualTo(1);
        assertThat(terms.record(board.id(), draft(SECOND, QuorumRule.NONE))).isEqualTo(2);
        assertThat(terms.current(board.id(), FIRST.minusDays(1))).isEmpty();
        assertThat(terms.current(board.id(), SECOND.minusDays(1)))
                .contains(new TermsOfReference(
                        1, FIRST, FIRST.plusYears(1), "Partnership board", "What it does", "Board folder", RULE));
        assertThat(terms.current(board.id(), SECOND))
                .map(TermsOfReference::number)
                .contains(2);
        assertThat(terms.versions(board.id()))
                .extracting(TermsOfReference::number)
                .containsExactly(2, 1);
    }

    @Test
    void ofTwoOnOneDayTheNewerIsInForce() {
        terms.record(board.id(), draft(FIRST, QuorumRule.NONE));
        terms.record(board.id(), draft(FIRST, RULE));
        assertThat(terms.current(board.id(), FIRST))
                .map(TermsOfReference::quorum)
                .contains(RULE);
    }

    @Test
    void noVersionComesBeforeAnotherOrBeforeItIsAgreed() {
        terms.record(board.id(), draft(SECOND, RULE));
        assertThatThrownBy(() -> terms.record(board.id(), draft(FIRST, RULE))).hasMessage("boards.error.terms-older");
        assertThatThrownBy(() -> terms.record(board.id(), draft(today.date().plusDays(1), RULE)))
                .hasMessage("boards.error.terms-not-agreed");
        assertThatThrownBy(() -> terms.record(board.id(), draft(SECOND, SECOND, RULE)))
                .hasMessage("boards.error.review-before-agreed");
        assertThat(terms.versions(board.id())).hasSize(1);
    }

    @Test
    void twoVersionsAtOnceAreBothKept() throws Exception {
        assertThat(AtOnce.answers(
                        () -> terms.record(board.id(), draft(FIRST, RULE)),
                        () -> terms.record(board.id(), draft(FIRST, QuorumRule.NONE)),
                        () -> terms.record(board.id(), draft(FIRST, RULE))))
                .containsOnly(AtOnce.DONE);
        assertThat(terms.versions(board.id()))
                .extracting(TermsOfReference::number)
                .containsExactly(3, 2, 1);
    }

    @Test
    void recordingIsAudited() {
        terms.record(board.id(), draft(FIRST, RULE));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE service_id = ? AND action = 'board.terms-recorded'")
                        .param(board.service().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void homeRemindsSixtyDaysAheadAndWhenItIsOverdue() {
        assertThat(entries()).isEmpty();
        LocalDate now = today.date();
        terms.record(board.id(), draft(FIRST, now.plusDays(61), RULE));
        assertThat(entries()).isEmpty();
        terms.record(board.id(), draft(FIRST, now.plusDays(60), RULE));
        assertThat(entries())
                .extracting(HomeCard.Entry::title)
                .first()
                .asString()
                .startsWith("Review the terms");
        terms.record(board.id(), draft(FIRST, now.minusDays(1), RULE));
        assertThat(entries())
                .extracting(HomeCard.Entry::title)
                .first()
                .asString()
                .startsWith("The terms of reference were to be reviewed");
        assertThat(card.entries(board.service(), Set.of(Capability.Names.READ_BOARD), Locale.UK))
                .isEmpty();
    }

    private List<HomeCard.Entry> entries() {
        return card.entries(board.service(), Set.of(Capability.Names.EDIT_BOARD), Locale.UK);
    }
}
