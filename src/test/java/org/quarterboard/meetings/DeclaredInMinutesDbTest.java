package org.quarterboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterboard.meetings.MinutesWorld.DAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.MemberId;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Sector;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The minutes say what interests were declared; versions from before they did are still good. */
@PortalTest
class DeclaredInMinutesDbTest {

    @Autowired
    private DeclarationService interests;

    @Autowired
    private MinutesService minutes;

    @Autowired
    private MinutesComposer composer;

    @Autowired
    private Minuting minuting;

    @Autowired
    private MinutesWorld world;

    @Autowired
    private TestBoards testBoards;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private TestBoard board;
    private UUID meeting;
    private UUID later;

    @BeforeEach
    void signIn() {
        board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.SECRETARY));
        meeting = world.held(board, DAY);
        later = world.held(board, DAY.plusDays(90));
        world.write(board, meeting, "Seven members were there.");
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void whoDeclaredWhatAboutWhichItemAndWhatTheyDid() {
        declare(Sector.POLICE, 1, InterestOutcome.WITHDREW);
        declare(Sector.EDUCATION, 0, InterestOutcome.STAYED);
        interests.declare(
                board.id(),
                meeting,
                new DeclarationDraft(member(Sector.HEALTH), Optional.empty(), "Trustee", InterestOutcome.SILENT));
        UUID mistake = declare(Sector.PROBATION, 0, InterestOutcome.STAYED);
        interests.withdraw(board.id(), meeting, mistake);
        minutes.circulate(board.id(), meeting);
        assertThat(newest())
                .contains("\n## Declarations of interest\n\n"
                        + "- Senior partner of HEALTH, Partner of HEALTH, declared an interest in the meeting as a whole"
                        + " (Trustee), and stayed without speaking.\n"
                        + "- Senior partner of EDUCATION, Partner of EDUCATION, declared an interest in item 1, Welcome"
                        + " (Paid by it), and stayed and took part.\n"
                        + "- Senior partner of POLICE, Partner of POLICE, declared an interest in item 2, Figures"
                        + " (Paid by it), and withdrew for it.\n"
                        + "\n## 1. Welcome\n")
                .doesNotContain("No declarations of interest", "Senior partner of PROBATION, Partner of PROBATION, d");
    }

    @Test
    void thatNobodyDeclaredAnythingIsSaidInOneSentence() {
        minutes.circulate(board.id(), meeting);
        assertThat(newest())
                .contains(
                        "\n## Declarations of interest\n\n  No declarations of interest were made.\n\n## 1. Welcome\n");
        minutes.agree(board.id(), meeting, later);
        correct(0);
        assertThatThrownBy(() -> correct(1)).hasMessage("minutes.error.old-words-not-there");
    }

    @Test
    void theMinutesOfAWelshBoardSayItInWelsh() {
        declare(Sector.POLICE, 1, InterestOutcome.WITHDREW);
        MinutesText text = composer.compose(minuting.read(board.id(), meeting), Messages.WELSH);
        assertThat(text.sections().get(1))
                .isEqualTo(new MinutesText.Part(
                        "Datganiadau buddiant",
                        List.of(),
                        List.of("Datganodd Senior partner of POLICE, Partner of POLICE, fuddiant yn eitem 2, Figures"
                                + " (Paid by it), a thynnodd yn ôl ar ei chyfer.")));
    }

    @Test
    void anInterestDeclaredSinceItWentRoundIsAChange() {
        minutes.circulate(board.id(), meeting);
        declare(Sector.POLICE, 1, InterestOutcome.WITHDREW);
        assertThatThrownBy(() -> minutes.agree(board.id(), meeting, later)).hasMessage("minutes.error.changed-since");
        assertThat(minutes.circulate(board.id(), meeting)).isEqualTo(2);
        minutes.agree(board.id(), meeting, later);
    }

    @Test
    void aVersionThatWentRoundBeforeMinutesSpokeOfInterestsIsAgreedCorrectedAndIntact() {
        minutes.circulate(board.id(), meeting);
        keepAsEarlierMinutesWere();
        assertThat(newest()).doesNotContain("Declarations").contains("Seven members");
        minutes.agree(board.id(), meeting, later);
        correct(0);
        assertThatThrownBy(() -> correct(1)).hasMessage("minutes.error.old-words-not-there");
        Minutes now = minutes.minutes(board.id(), meeting);
        assertThat(now.intact()).isTrue();
        assertThat(now.current().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void whatAnEarlierVersionDoesNotSayOfInterestsGoesRoundFirst() {
        declare(Sector.POLICE, 1, InterestOutcome.WITHDREW);
        minutes.circulate(board.id(), meeting);
        keepAsEarlierMinutesWere();
        assertThatThrownBy(() -> minutes.agree(board.id(), meeting, later)).hasMessage("minutes.error.changed-since");
        minutes.circulate(board.id(), meeting);
        minutes.agree(board.id(), meeting, later);
    }

    /** Adds a second version, without the section of declarations. */
    private void keepAsEarlierMinutesWere() {
        MinutesText now = MinutesText.read(newest());
        List<MinutesText.Part> parts = new ArrayList<>(now.sections());
        parts.remove(1);
        String words = new MinutesText(now.title(), now.lead(), parts).write();
        jdbc.sql("""
                        INSERT INTO minute_version (board_id, meeting_id, number, language, words, sha256, made_at, made_by)
                        SELECT board_id, meeting_id, 2, language, ?, ?, made_at, made_by FROM minute_version
                        WHERE board_id = ? AND number = 1""")
                .params(words, MinutesRecord.hash(words), board.id().value())
                .update();
    }

    private String newest() {
        return minutes.minutes(board.id(), meeting).versions().getFirst().text();
    }

    private UUID declare(Sector sector, int place, InterestOutcome outcome) {
        return interests.declare(
                board.id(),
                meeting,
                new DeclarationDraft(
                        member(sector), Optional.of(world.item(board, meeting, place)), "Paid by it", outcome));
    }

    private MemberId member(Sector sector) {
        return board.seniors().get(sector).member();
    }

    private void correct(int place) {
        minutes.correct(
                board.id(),
                meeting,
                new CorrectionDraft(world.item(board, meeting, place), "Seven", "Eight", "Counted again"));
    }
}
