package org.quarterboard.charts;

import java.awt.Graphics2D;
import java.util.List;

/** Quarters, breaks and words of a trend, around the line that the library draws. */
final class TrendMarks implements FieldPlot.Marks {
    private final TrendPicture picture;
    private List<String> withoutPlace = List.of();

    TrendMarks(TrendPicture picture) {
        this.picture = picture;
    }

    /** The words that found no place when the marks were last drawn. */
    List<String> withoutPlace() {
        return withoutPlace;
    }

    @Override
    public void draw(Graphics2D g, Field field) {
        LabelPlacer placer = new LabelPlacer(field.area());
        List<ChartQuarter> quarters =
                picture.chart().points().stream().map(TrendPoint::quarter).toList();
        new QuarterTicks(quarters, picture.theme()).draw(g, field);
        picture.breaks().draw(g, field, placer);
        FieldWords words = new FieldWords(picture, field, placer);
        words.draw(g);
        withoutPlace = words.withoutPlace();
    }

    /** The names of breaks. */
    @Override
    public double strip(Field field) {
        return picture.breaks().rows(field.area().getMinX(), field.area().getMaxX()) * Lettering.ROW;
    }
}
