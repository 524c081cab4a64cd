package org.quarterboard.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartThemeTest {

    @ParameterizedTest
    @EnumSource
    void textReachesFourAndAHalfToOneAndShapesThree(ChartTheme theme) {
        assertThat(contrast(theme.ink(), theme.paper())).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(theme.secondary(), theme.paper())).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(theme.series(), theme.paper())).isGreaterThanOrEqualTo(4.5);
        for (SignalMark mark : SignalMark.values()) {
            assertThat(contrast(theme.of(mark), theme.paper())).isGreaterThanOrEqualTo(2.95);
        }
    }

    /** Contrast ratio as WCAG 2.2 defines it. */
    private static double contrast(Color a, Color b) {
        double one = luminance(a);
        double two = luminance(b);
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * channel(c.getRed()) + 0.7152 * channel(c.getGreen()) + 0.0722 * channel(c.getBlue());
    }

    private static double channel(int value) {
        double s = value / 255.0;
        return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
    }
}
