package org.quarterboard.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Names of rows, cells, quarters below them, and where words do not fit the cells a line that tells each shape. */
record GridMarks(GridChart chart, ChartTheme theme) {
    private static final BasicStroke BOLD = new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    static double height(GridChart chart, Frame frame) {
        return GridLayout.of(chart, frame.inner()).height(chart, frame.inner());
    }

    void draw(Graphics2D g, Rectangle2D area) {
        Shrink.draw(
                g,
                area,
                width -> GridLayout.of(chart, width).height(chart, width),
                (onto, inside) -> blocks(onto, inside.getX(), inside.getY(), inside.getWidth()));
    }

    private void blocks(Graphics2D g, double x, double y, double width) {
        GridLayout layout = GridLayout.of(chart, width);
        double top = y + 4;
        for (int from = 0; from < chart.quarters().size(); from += layout.columns()) {
            block(
                    g,
                    layout,
                    x,
                    top,
                    from,
                    Math.min(from + layout.columns(), chart.quarters().size()));
            top += layout.block(chart);
        }
        if (layout.words() == GridLayout.Words.KEY) {
            key(g, x, top + 6, width);
        }
    }

    private void block(Graphics2D g, GridLayout layout, double x, double top, int from, int to) {
        double left = x + layout.names() + GridLayout.GAP;
        double right = left + (to - from) * layout.cell();
        double y = top;
        rule(g, x, right, y);
        for (GridRow row : chart.rows()) {
            double middle = y + layout.row() / 2;
            Label name = Label.within(row.name(), Lettering.SMALL, theme.ink(), layout.names(), 2);
            name.draw(g, new Rectangle2D.Double(x, middle - name.height() / 2, layout.names(), name.height()), 0);
            for (int i = from; i < to; i++) {
                cell(g, layout, row.cells().get(i), left + (i - from) * layout.cell(), middle);
            }
            y += layout.row();
            rule(g, x, right, y);
        }
        Rectangle2D area = new Rectangle2D.Double(left, top, right - left, y - top);
        new QuarterTicks(chart.quarters().subList(from, to), theme)
                .draw(g, new Field(area, Axes.quarters(to - from), Axes.quarters(1)));
    }

    private void rule(Graphics2D g, double left, double right, double y) {
        g.setPaint(theme.line());
        g.setStroke(Brush.HAIR);
        g.draw(new Line2D.Double(left, y, right, y));
    }

    private void cell(Graphics2D g, GridLayout layout, GridCell cell, double left, double middle) {
        double centre = left + layout.cell() / 2;
        switch (layout.words()) {
            case KEY -> shape(g, cell, centre, middle);
            case UNDER -> {
                shape(g, cell, centre, middle - 8);
                word(g, cell.word(), centre - Lettering.width(Lettering.SMALL, cell.word()) / 2, middle + 15);
            }
            case BESIDE -> {
                // As wide as the widest: shapes stand below each other.
                double wide = GridLayout.SHAPE + layout.word();
                shape(g, cell, centre - wide / 2 + 7, middle);
                word(g, cell.word(), centre - wide / 2 + GridLayout.SHAPE, middle + 4.3);
            }
        }
    }

    private void word(Graphics2D g, String text, double x, double y) {
        g.setFont(Lettering.SMALL);
        g.setPaint(theme.ink());
        g.drawString(text, (float) x, (float) y);
    }

    private void key(Graphics2D g, double left, double top, double width) {
        List<GridCell> states = GridLayout.states(chart);
        double x = left;
        double y = top;
        for (GridCell state : states) {
            double wide = GridLayout.keyWidth(state, width);
            if (x > left && x + wide > left + width) {
                x = left;
                y += GridLayout.keyRow();
            }
            shape(g, state, x + 7, y + GridLayout.keyRow() / 2);
            String text = Lettering.fit(Lettering.SMALL, state.word(), width - GridLayout.SHAPE);
            word(g, text, x + GridLayout.SHAPE, y + GridLayout.keyRow() / 2 + 4.3);
            x += wide;
        }
    }

    private Color colour(CellTone tone) {
        return switch (tone) {
            case PLAIN -> theme.series();
            case GOOD -> theme.of(SignalMark.IMPROVING);
            case CONCERNING -> theme.of(SignalMark.CONCERNING);
            case NOTABLE -> theme.of(SignalMark.NEUTRAL);
            case QUIET -> theme.secondary();
        };
    }

    private void shape(Graphics2D g, GridCell cell, double x, double y) {
        Color colour = colour(cell.tone());
        Point2D at = new Point2D.Double(x, y);
        boolean hollow = cell.provisional();
        switch (cell.shape()) {
            case DISC -> Brush.mark(g, MarkShape.CELL_DISC, at, colour, theme.paper(), hollow);
            case RING ->
                stroke(
                        g,
                        AffineTransform.getTranslateInstance(x, y).createTransformedShape(MarkShape.CELL_RING),
                        colour);
            case DIAMOND -> Brush.mark(g, MarkShape.of(SignalMark.IMPROVING), at, colour, theme.paper(), hollow);
            case SQUARE -> Brush.mark(g, MarkShape.of(SignalMark.CONCERNING), at, colour, theme.paper(), hollow);
            case TRIANGLE -> Brush.mark(g, MarkShape.of(SignalMark.NEUTRAL), at, colour, theme.paper(), hollow);
            case CROSS -> {
                Path2D cross = new Path2D.Double();
                cross.moveTo(x - 4.5, y - 4.5);
                cross.lineTo(x + 4.5, y + 4.5);
                cross.moveTo(x + 4.5, y - 4.5);
                cross.lineTo(x - 4.5, y + 4.5);
                stroke(g, cross, colour);
            }
            case DASH -> stroke(g, new Line2D.Double(x - 4, y, x + 4, y), colour);
        }
    }

    private static void stroke(Graphics2D g, Shape shape, Color colour) {
        g.setPaint(colour);
        g.setStroke(BOLD);
        g.draw(shape);
    }
}
