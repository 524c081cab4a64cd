package org.quarterboard.charts;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of breaks in the strip above the field, each row holding as many as fit, each at the head of its dotted line.
 *
 * @param count how many points the field is divided among
 */
record BreakNames(List<TrendBreak> breaks, int count, ChartTheme theme) {
    private static final BasicStroke DOTS =
            new BasicStroke(1.25f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {0.1f, 3.5f}, 0);

    private record Placed(String text, double line, double x, int row) {}

    /** Rows needed when the field reaches from one x to the other. */
    int rows(double from, double to) {
        return place(from, to).stream()
                .mapToInt(placed -> placed.row() + 1)
                .max()
                .orElse(0);
    }

    void draw(Graphics2D g, Field field, LabelPlacer placer) {
        double top = field.area().getMinY();
        List<Placed> all = place(field.area().getMinX(), field.area().getMaxX());
        int rows = all.stream().mapToInt(placed -> placed.row() + 1).max().orElse(0);
        g.setFont(Lettering.SMALL);
        g.setPaint(theme.secondary());
        for (Placed placed : all) {
            double head = head(top, rows, placed);
            Line2D line = new Line2D.Double(
                    placed.line(),
                    head + Lettering.ROW,
                    placed.line(),
                    field.area().getMaxY());
            g.setStroke(DOTS);
            g.draw(line);
            placer.avoid(line);
        }
        for (Placed placed : all) {
            double head = head(top, rows, placed);
            double width = Lettering.width(Lettering.SMALL, placed.text());
            g.setPaint(theme.paper());
            g.fill(new Rectangle2D.Double(placed.x() - 2, head, width + 4, Lettering.ROW - 1));
            g.setPaint(theme.secondary());
            g.drawString(placed.text(), (float) placed.x(), (float) (head + 12));
        }
    }

    private static double head(double top, int rows, Placed placed) {
        return top - 2 - (rows - placed.row()) * Lettering.ROW;
    }

    private List<Placed> place(double from, double to) {
        List<Placed> placed = new ArrayList<>();
        double step = (to - from) / count;
        for (TrendBreak each : breaks) {
            double line = from + each.index() * step;
            String text = Lettering.width(Lettering.SMALL, each.name()) <= to - from
                    ? each.name()
                    : Lettering.fit(Lettering.SMALL, each.brief(), to - from);
            double width = Lettering.width(Lettering.SMALL, text);
            double x = Math.max(from, Math.min(line - width / 2, to - width));
            int row = 0;
            while (crowded(placed, row, x, width)) {
                row++;
            }
            placed.add(new Placed(text, line, x, row));
        }
        return placed;
    }

    private static boolean crowded(List<Placed> placed, int row, double x, double width) {
        return placed.stream()
                .anyMatch(other -> other.row() == row
                        && x < other.x() + Lettering.width(Lettering.SMALL, other.text()) + 12
                        && other.x() < x + width + 12);
    }
}
