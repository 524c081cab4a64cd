package org.quarterboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class MembersAttendanceDbTest {

    private final MembersAttendanceService attendance;
    private final MeetingService meetings;
    private final TestBoards testBoards;
    private final TestPeople people;
    private final Today today;

    private TestBoard board;

    @Autowired
    MembersAttendanceDbTest(
            MembersAttendanceService attendance,
            MeetingService meetings,
            TestBoards testBoards,
            TestPeople people,
            Today today) {
        this.attendance = attendance;
        this.meetings = meetings;
        this.testBoards = testBoards;
        this.people = people;
        this.today = today;
    }

    @BeforeEach
    void threeMeetingsAndTwoThatWereNone() {
        board = testBoards.fiveSeniors();
        testBoards.held(board, LocalDate.of(2024, 6, 11), Map.of(Sector.POLICE, Mark.SENIOR));
        testBoards.held(board, LocalDate.of(2024, 9, 10), Map.of(Sector.POLICE, Mark.DELEGATE));
        testBoards.held(board, LocalDate.of(2025, 4, 1), Map.of(Sector.POLICE, Mark.SENIOR));
        AsSystem.run("test", () -> {
            UUID off = testBoards.held(board, LocalDate.of(2024, 12, 10), Map.of());
            meetings.cancel(board.id(), off, "Not quorate after all");
            testBoards.planned(board, LocalDate.of(2025, 3, 11));
        });
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void onlyMeetingsThatWereHeldInTheYearCount() {
        people.signIn(board.grant(Role.BOARD_MEMBER));
        YearOfAttendance year = attendance.year(board.id(), 2024);
        assertThat(year.meetings()).isEqualTo(2);
        assertThat(year.members()).hasSize(5);
        assertThat(year.sectors())
                .filteredOn(row -> row.sector() == Sector.POLICE)
                .extracting(YearOfAttendance.OfSector::turnout)
                .containsExactly(new Turnout(1, 1, 0, 0, 0));
        assertThat(year.total()).isEqualTo(new Turnout(1, 1, 8, 0, 0));
        assertThat(attendance.years(board.id())).first().isEqualTo(2024);
        assertThat(attendance.years(board.id()))
                .last()
                .isEqualTo(today.quarter().year());
    }

    @Test
    void aPartnerSeesTheOwnSectorAlone() {
        people.signIn(new Viewer.Grant(
                Role.PARTNER, ScopeKind.SERVICE, board.service().value(), Sector.HEALTH.name()));
        YearOfAttendance year = attendance.year(board.id(), 2024);
        assertThat(year.members()).hasSize(1);
        assertThat(year.seats()).extracting(YearOfAttendance.OfSeat::title).containsExactly("Seat of HEALTH");
        assertThat(year.sectors()).extracting(YearOfAttendance.OfSector::sector).containsExactly(Sector.HEALTH);
    }
}
