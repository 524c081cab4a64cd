package org.quarterboard.charts;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Where things are, once the plot has been laid out.
 *
 * @param area the rectangle between the axes
 * @param domain the axis of quarters, which counts points from 0
 * @param range the axis of values
 */
record Field(Rectangle2D area, ValueAxis domain, ValueAxis range) {

    double x(double index) {
        return domain.valueToJava2D(index, area, RectangleEdge.BOTTOM);
    }

    double y(double value) {
        return range.valueToJava2D(value, area, RectangleEdge.LEFT);
    }

    Point2D at(double index, double value) {
        return new Point2D.Double(x(index), y(value));
    }
}
