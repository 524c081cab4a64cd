package org.quarterboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.QuorumRule;
import org.quarterboard.boards.Standing;
import org.quarterboard.meetings.Forecast.Quorum;
import org.quarterboard.meetings.SectorForecast.Expectation;
import org.quarterboard.shared.Sector;

/** Answers to invitations become a forecast of KPI 8, of the quorum, and of whom to ring. */
class ForecasterTest {

    private static final long SEAT = 1_000_000;

    @Test
    void threeCasesForKpi8() {
        Forecast forecast = new Answered()
                .row(Sector.POLICE, Standing.SENIOR, Answer.IN_ROOM)
                .row(Sector.HEALTH, Standing.SENIOR, Answer.REMOTE)
                .row(Sector.PROBATION, Standing.SENIOR, Answer.APOLOGIES)
                .row(Sector.EDUCATION, SEAT, Standing.SENIOR, Answer.NONE, false, Mark.SENIOR)
                .row(Sector.CHILDRENS_SOCIAL_CARE, SEAT + 1, Standing.SENIOR, Answer.NONE, false, Mark.APOLOGIES)
                .forecast();
        assertThat(forecast.kpi8()).isEqualTo(new Outlook<>(2, 3, 4));
        assertThat(forecast.answered()).isEqualTo(3);
        assertThat(forecast.invited()).isEqualTo(5);
    }

    @Test
    void aDelegateOfASeniorPartnerCountsApart() {
        Forecast forecast = new Answered()
                .row(Sector.POLICE, Standing.SENIOR, Answer.DELEGATE)
                .row(Sector.HEALTH, Standing.DELEGATE, Answer.IN_ROOM)
                .forecast();
        assertThat(forecast.kpi8()).isEqualTo(new Outlook<>(0, 0, 0));
        assertThat(forecast.delegates()).isEqualTo(2);
        assertThat(of(forecast, Sector.POLICE).expectation()).isEqualTo(Expectation.DELEGATE);
        assertThat(of(forecast, Sector.HEALTH).expectation()).isEqualTo(Expectation.DELEGATE);
    }

    @Test
    void aDelegateWhoHasSentApologiesDoesNotCome() {
        Forecast forecast = new Answered()
                .row(Sector.POLICE, SEAT, Standing.SENIOR, Answer.DELEGATE, true, null)
                .row(Sector.POLICE, SEAT, Standing.DELEGATE, Answer.APOLOGIES, false, null)
                .forecast();
        assertThat(forecast.delegates()).isZero();
        assertThat(of(forecast, Sector.POLICE).expectation()).isEqualTo(Expectation.NOBODY);
    }

    @Test
    void saysWhomToRingAndInWhichOrder() {
        Forecast forecast = new Answered()
                .row(Sector.CHILDRENS_SOCIAL_CARE, Standing.SENIOR, Answer.APOLOGIES)
                .row(Sector.EDUCATION, Standing.SENIOR, Answer.NONE)
                .row(Sector.POLICE, SEAT, Standing.SENIOR, Answer.APOLOGIES, false, null)
                .row(Sector.POLICE, SEAT, Standing.DELEGATE, Answer.NONE, false, null)
                .row(Sector.HEALTH, Standing.SENIOR, Answer.IN_ROOM)
                .forecast();
        assertThat(forecast.calls())
                .extracting(SectorForecast::sector)
                .containsExactly(Sector.EDUCATION, Sector.POLICE, Sector.CHILDRENS_SOCIAL_CARE);
        assertThat(forecast.calls())
                .extracting(call -> call.ring().getFirst().position())
                .containsExactly("SENIOR of EDUCATION", "DELEGATE of POLICE", "SENIOR of CHILDRENS_SOCIAL_CARE");
        assertThat(of(forecast, Sector.PROBATION).expectation()).isEqualTo(Expectation.VACANT);
        assertThat(of(forecast, Sector.PROBATION).ring()).isEmpty();
    }

    @Test
    void whoHasNotAnsweredIsRungEvenIfADelegateComes() {
        Forecast forecast = new Answered()
                .row(Sector.POLICE, SEAT, Standing.SENIOR, Answer.NONE, false, null)
                .row(Sector.POLICE, SEAT, Standing.DELEGATE, Answer.IN_ROOM, false, null)
                .forecast();
        assertThat(of(forecast, Sector.POLICE).expectation()).isEqualTo(Expectation.NOT_ANSWERED);
    }

    @Test
    void quorumByNumberOfSeats() {
        QuorumRule three = new QuorumRule(3, 0, Set.of(), false);
        Answered two = new Answered()
                .row(Sector.POLICE, Standing.SENIOR, Answer.IN_ROOM)
                .row(null, Standing.MEMBER, Answer.IN_ROOM)
                .quorum(three);
        assertThat(two.forecast().quorum()).isEqualTo(Quorum.OUT_OF_REACH);
        two.row(null, SEAT, Standing.MEMBER, Answer.NONE, false, Mark.APOLOGIES);
        assertThat(two.forecast().quorum()).isEqualTo(Quorum.POSSIBLE);
        assertThat(two.forecast().missing().low().seats()).isOne();
        two.row(null, SEAT + 1, Standing.MEMBER, Answer.NONE, false, Mark.PRESENT);
        assertThat(two.forecast().quorum()).isEqualTo(Quorum.LIKELY);
        two.row(null, Standing.MEMBER, Answer.DELEGATE);
        assertThat(two.forecast().quorum())
                .as("a seat is represented by whoever is sent")
                .isEqualTo(Quorum.CERTAIN);
    }

    @Test
    void oneSeatIsRepresentedOnceHoweverManyCome() {
        Forecast forecast = new Answered()
                .row(Sector.POLICE, SEAT, Standing.SENIOR, Answer.IN_ROOM, false, null)
                .row(Sector.POLICE, SEAT, Standing.DELEGATE, Answer.IN_ROOM, false, null)
                .row(null, Standing.MEMBER, Answer.APOLOGIES)
                .quorum(new QuorumRule(2, 0, Set.of(), false))
                .forecast();
        assertThat(forecast.missing().high().seats()).isOne();
    }

    @Test
    void quorumByNamedSectorsIsKeptByADelegateToo() {
        QuorumRule rule = new QuorumRule(0, 0, Set.of(Sector.POLICE, Sector.HEALTH), false);
        Answered answered = new Answered()
                .row(Sector.POLICE, Standing.SENIOR, Answer.DELEGATE)
                .row(Sector.HEALTH, Standing.MEMBER, Answer.IN_ROOM)
                .quorum(rule);
        assertThat(answered.forecast().missing().low().sectors()).containsExactly(Sector.HEALTH);
    }

    @Test
    void theChairComesInPersonOrNotAtAll() {
        QuorumRule rule = new QuorumRule(0, 0, Set.of(), true);
        assertThat(chair(Answer.REMOTE, rule)).isEqualTo(Quorum.CERTAIN);
        assertThat(chair(Answer.DELEGATE, rule)).isEqualTo(Quorum.OUT_OF_REACH);
        assertThat(chair(Answer.NONE, rule)).isEqualTo(Quorum.POSSIBLE);
        assertThat(new Answered()
                        .row(null, SEAT, Standing.MEMBER, Answer.NONE, false, Mark.PRESENT)
                        .chair()
                        .quorum(rule)
                        .forecast()
                        .quorum())
                .isEqualTo(Quorum.LIKELY);
    }

    @Test
    void withoutARuleNothingIsSaidOfAQuorum() {
        assertThat(new Answered()
                        .row(Sector.POLICE, Standing.SENIOR, Answer.APOLOGIES)
                        .forecast()
                        .quorum())
                .isEqualTo(Quorum.NO_RULE);
    }

    private static Quorum chair(Answer answer, QuorumRule rule) {
        return new Answered()
                .row(null, Standing.MEMBER, answer)
                .chair()
                .quorum(rule)
                .forecast()
                .quorum();
    }

    private static SectorForecast of(Forecast forecast, Sector sector) {
        return forecast.sectors().get(sector.ordinal());
    }
}
