package org.quarterboard.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.Stream;
import org.quarterboard.meetings.AttendanceRule;
import org.quarterboard.meetings.HeldMeeting;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** One board, two services, each with councils of its own: who came for one service counts for that one alone. */
@PortalTest
class MergedBoardDbTest {

    private static final Quarter Q1 = new Quarter(2024, 1);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 11);

    private final TwoAuthorityBoards boards;
    private final AttendanceRule.OfBoard rules;
    private final MeetingService meetings;
    private final ReadingService readings;
    private final AttendanceService attendance;
    private final ObservationService observations;

    @Autowired
    MergedBoardDbTest(
            TwoAuthorityBoards boards,
            AttendanceRule.OfBoard rules,
            MeetingService meetings,
            ReadingService readings,
            AttendanceService attendance,
            ObservationService observations) {
        this.boards = boards;
        this.rules = rules;
        this.meetings = meetings;
        this.readings = readings;
        this.attendance = attendance;
        this.observations = observations;
    }

    @Test
    void aSeatOfAnotherServicesCouncilDoesNotCount() {
        TwoAuthorityBoards.Board board = boards.create();
        ServiceId further = boards.alsoServe(board);
        boards.held(board, DAY, "EDUCATION further", "POLICE");
        assertThat(counted(board.service()).of(Sector.EDUCATION).state()).isEqualTo(SectorState.NOT_THERE);
        assertThat(counted(board.service()).of(Sector.EDUCATION).rows()).hasSize(2);
        assertThat(counted(board.service()).headline()).isEqualTo(1);
        assertThat(derived(board.service())).isEqualTo(1);
        assertThat(counted(further).of(Sector.EDUCATION).state()).isEqualTo(SectorState.SENIOR);
        assertThat(counted(further).of(Sector.CHILDRENS_SOCIAL_CARE).state()).isEqualTo(SectorState.VACANT);
        assertThat(counted(further).headline()).isEqualTo(2);
        assertThat(derived(further)).isEqualTo(2);
    }

    @Test
    void theForecastTakesTheReadingThatWasChosenAndTheLowestFigureOfTheServices() {
        TwoAuthorityBoards.Board board = boards.create();
        boards.held(board, DAY, "CHILDRENS_SOCIAL_CARE 1", "EDUCATION 2", "POLICE");
        HeldMeeting meeting = AsSystem.call("test", () -> meetings.heldMeetings(board.id(), Period.of(Q1)))
                .getFirst();
        assertThat(forecast(board, meeting)).isEqualTo(3);
        AsSystem.run("test", () -> readings.choose(board.service(), Reading.ONE_AUTHORITY, Q1, "Agreed"));
        assertThat(forecast(board, meeting)).isEqualTo(2);
        boards.alsoServe(board);
        assertThat(forecast(board, meeting)).isEqualTo(1);
    }

    private int forecast(TwoAuthorityBoards.Board board, HeldMeeting meeting) {
        return rules.of(board.id(), DAY).count(meeting).seniors().size();
    }

    private Kpi8Result counted(ServiceId service) {
        return AsSystem.call(
                "test",
                () -> attendance.grid(service, Q1, 1).columns().getFirst().counted());
    }

    private int derived(ServiceId service) {
        return AsSystem.call(
                        "test",
                        () -> observations.current(
                                service, List.of(Kpi8Cells.total(PartnerRole.SENIOR)), Period.of(Q1)))
                .stream()
                .filter(figure -> figure.stream() == Stream.DERIVED)
                .findFirst()
                .orElseThrow()
                .figure()
                .orElseThrow()
                .intValue();
    }
}
