package org.quarterboard.charts;

import java.awt.BasicStroke;
import java.awt.Color;

/** Colours and lines of ratios: a clear difference is notable, neither good nor bad, for that depends on the stage. */
final class RatioPen {
    /** The interval of too few. */
    static final BasicStroke FEW =
            new BasicStroke(1.25f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {3, 3}, 0);

    private RatioPen() {}

    static Color colour(RatioMark mark, ChartTheme theme) {
        return switch (mark) {
            case HIGHER, LOWER -> theme.of(SignalMark.NEUTRAL);
            case NO_CLEAR_DIFFERENCE, BORDERLINE -> theme.series();
            case REFERENCE, TOO_FEW -> theme.secondary();
        };
    }
}
