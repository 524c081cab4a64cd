package org.quarterboard.charts;

import java.awt.Color;
import java.util.List;

/** The four colours of parts of a whole, in their order. */
final class PartColours {

    private PartColours() {}

    static List<Color> of(ChartTheme theme) {
        return List.of(
                theme.series(),
                theme.of(SignalMark.IMPROVING),
                theme.of(SignalMark.NEUTRAL),
                theme.of(SignalMark.CONCERNING));
    }
}
