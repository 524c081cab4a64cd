package org.quarterboard.charts;

import java.awt.Color;

/** Colours of a chart: the Analysis Function palette on white, the same hues tuned for a dark surface, and paper. */
public enum ChartTheme {
    LIGHT(0xffffff, 0x15181d, 0x505a65, 0xd5dae0, 0x12436d, 0x28a197, 0xf46a25, 0x801650),
    DARK(0x15181d, 0xeceff2, 0xaab4bf, 0x3a424c, 0x8abbe8, 0x4fc7bc, 0xff9457, 0xe39ac9),
    PRINT(0xffffff, 0x15181d, 0x505a65, 0xd5dae0, 0x12436d, 0x28a197, 0xf46a25, 0x801650);

    private final Color paper;
    private final Color ink;
    private final Color secondary;
    private final Color line;
    private final Color series;
    private final Color improving;
    private final Color concerning;
    private final Color neutral;

    ChartTheme(int paper, int ink, int secondary, int line, int series, int improving, int concerning, int neutral) {
        this.paper = new Color(paper);
        this.ink = new Color(ink);
        this.secondary = new Color(secondary);
        this.line = new Color(line);
        this.series = new Color(series);
        this.improving = new Color(improving);
        this.concerning = new Color(concerning);
        this.neutral = new Color(neutral);
    }

    Color paper() {
        return paper;
    }

    Color ink() {
        return ink;
    }

    Color secondary() {
        return secondary;
    }

    Color line() {
        return line;
    }

    Color series() {
        return series;
    }

    Color of(SignalMark mark) {
        return switch (mark) {
            case IMPROVING -> improving;
            case CONCERNING -> concerning;
            case NEUTRAL -> neutral;
        };
    }
}
