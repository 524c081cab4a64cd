package org.quarterboard.charts;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the quietest place near a point for its words: inside the field, off the line, off other words. */
final class LabelPlacer {
    private static final double[] DISTANCES = {8, 15, 24, 36, 52, 72};
    private static final double[] TURNS = {-90, 90, -50, -130, 50, 130, 0, 180};

    private static final double COLLISION = 500;

    private final Rectangle2D field;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();
    private final List<Line2D> series = new ArrayList<>();

    LabelPlacer(Rectangle2D field) {
        this.field = field;
    }

    void avoid(Rectangle2D box) {
        taken.add(box);
    }

    /** A line that words may cover in part, being told by its own words. */
    void avoid(Line2D line) {
        lines.add(line);
    }

    /** A line that words must never cover. */
    void keep(Line2D line) {
        series.add(line);
    }

    /** Whether the place is free of the line of values, so that what lies behind the words may be cleared. */
    boolean free(Rectangle2D box) {
        return series.stream().noneMatch(box::intersectsLine);
    }

    Rectangle2D place(Label label, Point2D at) {
        Rectangle2D best = box(label, at, -90, DISTANCES[0]);
        double least = Double.MAX_VALUE;
        for (int d = 0; d < DISTANCES.length; d++) {
            for (int t = 0; t < TURNS.length; t++) {
                Rectangle2D box = inside(box(label, at, TURNS[t], DISTANCES[d]));
                double cost = cost(box, at) + d * 32 + t * 3;
                if (cost < least) {
                    least = cost;
                    best = box;
                }
            }
        }
        taken.add(best);
        return best;
    }

    /**
     * Finds a place on either side of a level line, as far to its right end as may be.
     *
     * @param needed whether some crowding is better than no words at all
     * @return nothing where words would collide
     */
    Optional<Rectangle2D> along(Label label, double left, double right, double y, boolean needed) {
        double w = label.width();
        double h = label.height();
        Rectangle2D best = new Rectangle2D.Double(right - w, y - h - 1, w, h);
        double least = Double.MAX_VALUE;
        double end = Math.min(left, right - w);
        for (double x = right - w; x >= end; x -= 12) {
            for (int side = 0; side < 2; side++) {
                boolean above = (side == 0) == needed;
                Rectangle2D box = inside(new Rectangle2D.Double(x, above ? y - h - 2 : y + 2, w, h));
                double cost = cost(box, new Point2D.Double(-1, -1)) + (right - w - x) / 4 + side * 3;
                if (cost < least) {
                    least = cost;
                    best = box;
                }
            }
        }
        if (least >= (needed ? 2 * COLLISION : COLLISION)) {
            return Optional.empty();
        }
        taken.add(best);
        return Optional.of(best);
    }

    private static Rectangle2D box(Label label, Point2D at, double turn, double distance) {
        double w = label.width();
        double h = label.height();
        double cos = Math.cos(Math.toRadians(turn));
        double sin = Math.sin(Math.toRadians(turn));
        double cx = at.getX() + cos * distance + Math.signum(Math.round(cos * 10)) * w / 2;
        double cy = at.getY() + sin * distance + Math.signum(Math.round(sin * 10)) * h / 2;
        return new Rectangle2D.Double(cx - w / 2, cy - h / 2, w, h);
    }

    private Rectangle2D inside(Rectangle2D box) {
        double x = Math.max(field.getMinX(), Math.min(box.getX(), field.getMaxX() - box.getWidth()));
        double y = Math.max(field.getMinY(), Math.min(box.getY(), field.getMaxY() - box.getHeight()));
        return new Rectangle2D.Double(x, y, box.getWidth(), box.getHeight());
    }

    private double cost(Rectangle2D box, Point2D at) {
        double cost = box.contains(at) ? 5000 : 0;
        Rectangle2D wide =
                new Rectangle2D.Double(box.getX() - 3, box.getY() - 1, box.getWidth() + 6, box.getHeight() + 2);
        for (Rectangle2D other : taken) {
            Rectangle2D shared = wide.createIntersection(other);
            if (shared.getWidth() > 0 && shared.getHeight() > 0) {
                cost += COLLISION + shared.getWidth() * shared.getHeight() * 4;
            }
        }
        for (Line2D line : lines) {
            if (wide.intersectsLine(line)) {
                cost += 90;
            }
        }
        for (Line2D line : series) {
            if (wide.intersectsLine(line)) {
                cost += 300;
            }
        }
        return cost;
    }
}
