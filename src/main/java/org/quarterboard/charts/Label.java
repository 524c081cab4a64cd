package org.quarterboard.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A few words in lines, to be put near a place. */
record Label(List<Line> lines) {

    /** One line of words. */
    record Line(String text, Font font, Color colour) {
        double width() {
            return Lettering.width(font, text);
        }

        double leading() {
            return font.getSize2D() * 1.25;
        }
    }

    static Label of(String text, Font font, Color colour, double width) {
        return new Label(Lettering.wrap(font, text, width).stream()
                .map(line -> new Line(line, font, colour))
                .toList());
    }

    /** The same in no more lines than asked, none wider than asked. */
    static Label within(String text, Font font, Color colour, double width, int most) {
        return new Label(Lettering.wrap(font, text, width, most).stream()
                .map(line -> new Line(line, font, colour))
                .toList());
    }

    /** The same with the lines of another below. */
    Label above(Label other) {
        return new Label(Stream.concat(lines.stream(), other.lines.stream()).toList());
    }

    /** The same with one small line below. */
    Label under(String text, Color colour) {
        return new Label(Stream.concat(lines.stream(), Stream.of(new Line(text, Lettering.SMALL, colour)))
                .toList());
    }

    String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining(" "));
    }

    double width() {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    double height() {
        return lines.stream().mapToDouble(Line::leading).sum();
    }

    /** Clears the lines behind the words, so that they can be read. */
    void clear(Graphics2D g, Rectangle2D box, Color paper) {
        g.setPaint(paper);
        g.fill(new Rectangle2D.Double(box.getX() - 2, box.getY() + 1, box.getWidth() + 4, box.getHeight() - 1));
    }

    /** Draws the lines at one side of the box: 0 is left, 0.5 the middle, 1 right. */
    void draw(Graphics2D g, Rectangle2D box, double side) {
        double y = box.getY();
        for (Line line : lines) {
            g.setFont(line.font());
            g.setPaint(line.colour());
            double x = box.getX() + (box.getWidth() - line.width()) * side;
            g.drawString(line.text(), (float) x, (float) (y + line.leading() * 0.8));
            y += line.leading();
        }
    }
}
