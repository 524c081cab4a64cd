package org.quarterboard.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.security.Role;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

/** Inductions and interests of members. */
@PortalTest
class KeepingDbTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 10);

    private final InductionService inductions;
    private final InterestService interests;
    private final AppointmentService appointments;
    private final TestBoards testBoards;
    private final TestPeople people;
    private final Today today;

    private TestBoard board;
    private MemberId police;

    @Autowired
    KeepingDbTest(
            InductionService inductions,
            InterestService interests,
            AppointmentService appointments,
            TestBoards testBoards,
            TestPeople people,
            Today today) {
        this.inductions = inductions;
        this.interests = interests;
        this.appointments = appointments;
        this.testBoards = testBoards;
        this.people = people;
        this.today = today;
    }

    @BeforeEach
    void signIn() {
        board = testBoards.fiveSeniors();
        police = board.seniors().get(Sector.POLICE).member();
        people.signIn(board.grant(Role.SECRETARY));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    private MemberInduction ofPolice() {
        return inductions.overview(board.id()).stream()
                .filter(induction -> induction.member().id().equals(police))
                .findFirst()
                .orElseThrow();
    }

    private static InductionDraft induction(MemberId member, LocalDate on, InductionTopic... topics) {
        return new InductionDraft(member, Set.of(topics), on, "With the head of service");
    }

    @Test
    void anInductionGoesTopicByTopicUntilItIsComplete() {
        assertThat(ofPolice().since()).isEqualTo(TestBoards.BEGIN);
        assertThat(ofPolice().late(today.date())).isTrue();
        inductions.record(board.id(), induction(police, DAY, InductionTopic.BOARD_ROLE, InductionTopic.CHILD_FIRST));
        assertThat(ofPolice().done()).containsExactly(InductionTopic.BOARD_ROLE, InductionTopic.CHILD_FIRST);
        inductions.record(board.id(), induction(police, DAY.plusDays(1), InductionTopic.values()));
        assertThat(ofPolice().complete()).isTrue();
        assertThat(ofPolice().items()).hasSize(2 + MemberInduction.TOPICS);
    }

    @Test
    void anEntryMadeInErrorIsTakenBackOnce() {
        inductions.record(board.id(), induction(police, DAY, InductionTopic.BOARD_ROLE));
        InductionItemId entry = ofPolice().items().getFirst().id();
        inductions.withdraw(board.id(), entry);
        assertThat(ofPolice().items()).isEmpty();
        assertThatThrownBy(() -> inductions.withdraw(board.id(), entry)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoHasLeftTheBoardIsNoLongerExpected() {
        appointments.endTerm(board.id(), board.seniors().get(Sector.POLICE).id(), DAY);
        assertThat(inductions.overview(board.id()))
                .extracting(induction -> induction.member().id())
                .doesNotContain(police)
                .hasSize(4);
    }

    @Test
    void anInductionOfTomorrowOrOfNothingIsRefused() {
        assertThatThrownBy(() -> inductions.record(
                        board.id(), induction(police, today.date().plusDays(1), InductionTopic.BOARD_ROLE)))
                .hasMessage("boards.error.induction-ahead");
        assertThatThrownBy(() -> inductions.record(board.id(), induction(police, DAY)))
                .hasMessage("boards.error.choose-topic");
    }

    private InterestDraft trustee(LocalDate from, LocalDate to) {
        return new InterestDraft(police, InterestKind.OFFICE, "Trustee of a charity", Term.of(from, to), DAY);
    }

    @Test
    void anInterestStandsFromItsFirstToItsLastDay() {
        InterestId interest = interests.declare(board.id(), trustee(DAY, null));
        interests.end(board.id(), interest, DAY.plusDays(9));
        assertThat(interests.current(board.id(), DAY.minusDays(1))).isEmpty();
        assertThat(interests.current(board.id(), DAY)).hasSize(1);
        assertThat(interests.current(board.id(), DAY.plusDays(9)))
                .extracting(InterestItem::member, InterestItem::kind, InterestItem::nature)
                .containsExactly(tuple(police, InterestKind.OFFICE, "Trustee of a charity"));
        assertThat(interests.current(board.id(), DAY.plusDays(10))).isEmpty();
        assertThat(interests.all(board.id())).hasSize(1);
        assertThatThrownBy(() -> interests.end(board.id(), interest, DAY.minusDays(1)))
                .hasMessage("boards.error.term-ends-before-it-begins");
    }

    @Test
    void nothingToDeclareIsSaidApartAndEndsWithAnInterest() {
        interests.declare(board.id(), InterestDraft.nothing(police, DAY));
        assertThat(interests.current(board.id(), DAY)).isEmpty();
        interests.declare(
                board.id(),
                new InterestDraft(
                        police, InterestKind.OFFICE, "Governor", Term.of(DAY.plusDays(5), null), DAY.plusDays(5)));
        assertThat(interests.all(board.id()))
                .filteredOn(item -> item.kind() == InterestKind.NONE)
                .extracting(item -> item.term().to())
                .containsExactly(DAY.plusDays(4));
        assertThatThrownBy(() -> interests.declare(board.id(), InterestDraft.nothing(police, DAY.plusDays(6))))
                .hasMessage("boards.error.interest-stands");
    }

    @Test
    void anInterestNeedsItsWordsAndADayOfDeclaration() {
        assertThatThrownBy(() -> interests.declare(
                        board.id(), new InterestDraft(police, InterestKind.OTHER, "  ", Term.of(DAY, null), DAY)))
                .hasMessage("boards.error.nature");
        LocalDate tomorrow = today.date().plusDays(1);
        assertThatThrownBy(() -> interests.declare(board.id(), InterestDraft.nothing(police, tomorrow)))
                .hasMessage("boards.error.declared-ahead");
    }

    @Test
    void theMembersOfAnotherBoardAreNotThere() {
        MemberId theirs = testBoards.fiveSeniors().seniors().get(Sector.POLICE).member();
        assertThatThrownBy(() -> inductions.record(board.id(), induction(theirs, DAY, InductionTopic.BOARD_ROLE)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> interests.declare(board.id(), InterestDraft.nothing(theirs, DAY)))
                .isInstanceOf(NotFoundException.class);
    }
}
