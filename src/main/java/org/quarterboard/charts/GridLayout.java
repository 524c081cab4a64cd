package org.quarterboard.charts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a grid fills its width.
 *
 * @param names width of the names of rows
 * @param words where the words of cells stand
 * @param columns quarters beside each other
 * @param cell width of a cell
 * @param row height of a row
 * @param word width of the widest word of a state
 */
record GridLayout(double names, Words words, int columns, double cell, double row, double word) {
    static final double GAP = 12;
    /** A shape and air around it. */
    static final double SHAPE = 20;

    private static final double KEY_ROW = 20;
    /** Twelve quarters beside names of sectors still fit a telephone. */
    private static final double LEAST_CELL = 17;

    private static final double MOST_CELL = 150;

    /** Where the words of states stand. */
    enum Words {
        BESIDE,
        UNDER,
        KEY
    }

    static GridLayout of(GridChart chart, double width) {
        double names = Math.min(widest(chart.rows().stream().map(GridRow::name)) + 1, width * 0.32);
        double field = width - names - GAP - QuarterTicks.BEYOND;
        int count = chart.quarters().size();
        double word = widest(states(chart).stream().map(GridCell::word));
        boolean wrapped = chart.rows().stream().anyMatch(row -> Lettering.width(Lettering.SMALL, row.name()) > names);
        double least = wrapped ? 34 : 26;
        if (SHAPE + word + 8 <= field / count) {
            return new GridLayout(names, Words.BESIDE, count, cell(field, count), least, word);
        }
        if (word + 8 <= field / count) {
            return new GridLayout(names, Words.UNDER, count, cell(field, count), 42, word);
        }
        int most = (int) Math.max(1, field / LEAST_CELL);
        int columns = most >= count ? count : most >= 8 ? most / 4 * 4 : most;
        return new GridLayout(names, Words.KEY, columns, cell(field, columns), least, word);
    }

    private static double cell(double field, int columns) {
        return Math.min(MOST_CELL, field / columns);
    }

    private static double widest(Stream<String> texts) {
        return texts.mapToDouble(text -> Lettering.width(Lettering.SMALL, text))
                .max()
                .orElse(0);
    }

    /** Each state once: what is final before what is provisional, and by shape, whatever comes first in the grid. */
    static List<GridCell> states(GridChart chart) {
        return chart.rows().stream()
                .flatMap(row -> row.cells().stream())
                .distinct()
                .sorted(Comparator.comparing(GridCell::provisional).thenComparing(GridCell::shape))
                .toList();
    }

    int blocks(GridChart chart) {
        return (chart.quarters().size() + columns - 1) / columns;
    }

    double block(GridChart chart) {
        return chart.rows().size() * row + QuarterTicks.HEIGHT + 4;
    }

    double height(GridChart chart, double width) {
        double key = words == Words.KEY ? keyRows(chart, width) * KEY_ROW + 6 : 0;
        return 4 + blocks(chart) * block(chart) + key;
    }

    static double keyWidth(GridCell state, double width) {
        return Math.min(width, SHAPE + Lettering.width(Lettering.SMALL, state.word()) + 18);
    }

    private static int keyRows(GridChart chart, double width) {
        int rows = 1;
        double x = 0;
        for (GridCell state : states(chart)) {
            double wide = keyWidth(state, width);
            if (x > 0 && x + wide > width) {
                rows++;
                x = 0;
            }
            x += wide;
        }
        return rows;
    }

    static double keyRow() {
        return KEY_ROW;
    }
}
