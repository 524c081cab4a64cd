package org.quarterboard.boards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarterboard.shared.Sector;

class SeatKindTest {

    @Test
    void theFiveSectorsComeFirstAndNoOtherKindIsOne() {
        assertThat(Arrays.stream(SeatKind.values()).map(SeatKind::sector).flatMap(Optional::stream))
                .containsExactly(Sector.values());
        assertThat(SeatKind.others()).hasSize(SeatKind.values().length - Sector.values().length);
        assertThat(List.of(Sector.values()))
                .allMatch(sector -> SeatKind.of(sector).sector().equals(Optional.of(sector)));
    }

    @Test
    void aSectorIsCalledAsItIsEverywhere() {
        assertThat(SeatKind.POLICE.messageKey()).isEqualTo(Sector.POLICE.messageKey());
        assertThat(SeatKind.HOUSING.messageKey()).isEqualTo("boards.kind.HOUSING");
    }
}
