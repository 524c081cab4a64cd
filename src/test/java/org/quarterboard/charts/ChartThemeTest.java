package org.quarterboard.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartThemeTest {

    @ParameterizedTest
    @EnumSource
    void textReachesFourAndAHalfToOneAndShapesThree(ChartTheme theme) {
        assertThat(Contrast.of(theme.ink(), theme.paper())).isGreaterThanOrEqualTo(4.5);
        assertThat(Contrast.of(theme.secondary(), theme.paper())).isGreaterThanOrEqualTo(4.5);
        assertThat(Contrast.of(theme.series(), theme.paper())).isGreaterThanOrEqualTo(4.5);
        for (SignalMark mark : SignalMark.values()) {
            assertThat(Contrast.of(theme.of(mark), theme.paper())).isGreaterThanOrEqualTo(3);
        }
    }
}
