package org.quarterboard.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.Stream;
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
    private final AttendanceService attendance;
    private final ObservationService observations;

    @Autowired
    MergedBoardDbTest(TwoAuthorityBoards boards, AttendanceService attendance, ObservationService observations) {
        this.boards = boards;
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
