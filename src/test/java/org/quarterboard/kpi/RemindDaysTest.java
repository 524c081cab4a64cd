package org.quarterboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindDaysTest {

    private static final LocalDate DUE = LocalDate.of(2026, 7, 31);

    @ParameterizedTest
    @CsvSource({"15,0", "14,14", "4,14", "3,3", "0,3", "-1,-1", "-7,-1", "-8,0"})
    void theNearestDayThatHasBeenReachedCounts(int daysLeft, int reminder) {
        assertThat(RemindDays.parse("3, 14").on(DUE.minusDays(daysLeft), DUE).orElse(0))
                .isEqualTo(reminder);
    }

    @Test
    void nobodyNeedsToBeRemindedBefore() {
        RemindDays none = RemindDays.parse("");
        assertThat(none.on(DUE, DUE)).isEmpty();
        assertThat(none.on(DUE.plusDays(1), DUE)).hasValue(RemindDays.PASSED);
    }

    @Test
    void aSettingThatMeansNothingStopsTheStart() {
        assertThatThrownBy(() -> RemindDays.parse("0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RemindDays.parse("91,3")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RemindDays.parse("soon")).isInstanceOf(IllegalArgumentException.class);
    }
}
