package org.quarterboard.charts;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quietest place near a point for its words: inside the field, off the line of values, off other words. Where
 * there is none it says so: words on the line could not be read, nor the line behind them.
 */
final class LabelPlacer {
    static final double FAR = 124;

    private static final double[] DISTANCES = {8, 15, 24, 36, 52, 72, 96, 124};
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

    /** @return nothing where words would lie on the line of values, on a mark or on other words */
    Optional<Rectangle2D> place(Label label, Point2D at) {
        return place(label, at, FAR);
    }

    /** @return nothing where words no farther than asked would lie on the line of values, on a mark or on other words */
    Optional<Rectangle2D> place(Label label, Point2D at, double farthest) {
        Search search = new Search();
        for (int d = 0; d < DISTANCES.length && DISTANCES[d] <= farthest; d++) {
            for (int t = 0; t < TURNS.length; t++) {
                double remoteness = d * 32 + t * 3;
                if (search.open(remoteness)) {
                    search.look(inside(box(label, at, TURNS[t], DISTANCES[d])), remoteness);
                }
            }
        }
        return search.take();
    }

    /**
     * Finds a place on either side of a level line, as far to its right end as may be.
     *
     * @param above the side that is looked at first
     * @return nothing where words would lie on the line of values, on a mark or on other words
     */
    Optional<Rectangle2D> along(Label label, double left, double right, double y, boolean above) {
        double w = label.width();
        double h = label.height();
        Search search = new Search();
        double end = Math.min(left, right - w);
        for (double x = right - w; x >= end; x -= 12) {
            for (int side = 0; side < 2; side++) {
                boolean over = (side == 0) == above;
                double remoteness = (right - w - x) / 4 + side * 3;
                if (search.open(remoteness)) {
                    search.look(inside(new Rectangle2D.Double(x, over ? y - h - 2 : y + 2, w, h)), remoteness);
                }
            }
        }
        return search.take();
    }

    /** The best of the places looked at so far. */
    private final class Search {
        private @Nullable Rectangle2D best;
        private double least = COLLISION;

        /** Whether a place so far away can still be the best. */
        boolean open(double remoteness) {
            return best == null || remoteness < least;
        }

        void look(Rectangle2D box, double remoteness) {
            double crowding = cost(box);
            if (crowding < COLLISION && (best == null || crowding + remoteness < least)) {
                least = crowding + remoteness;
                best = box;
            }
        }

        Optional<Rectangle2D> take() {
            if (best != null) {
                taken.add(best);
            }
            return Optional.ofNullable(best);
        }
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

    private double cost(Rectangle2D box) {
        double cost = 0;
        Rectangle2D wide =
                new Rectangle2D.Double(box.getX() - 3, box.getY() - 1, box.getWidth() + 6, box.getHeight() + 2);
        for (Rectangle2D other : taken) {
            Rectangle2D shared = wide.createIntersection(other);
            if (shared.getWidth() > 0 && shared.getHeight() > 0) {
                return COLLISION;
            }
        }
        for (Line2D line : lines) {
            if (wide.intersectsLine(line)) {
                cost += 90;
            }
        }
        for (Line2D line : series) {
            if (wide.intersectsLine(line)) {
                return COLLISION;
            }
        }
        return Math.min(cost, COLLISION - 1);
    }
}
