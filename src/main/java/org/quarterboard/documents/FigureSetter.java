package org.quarterboard.documents;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.DefaultFontMapper;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfTemplate;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ChartTheme;
import org.quarterboard.charts.SizedChart;
import org.quarterboard.charts.Typeface;

/** Sets a chart as one figure of lines and embedded letters, with its words for those who do not see it. */
final class FigureSetter implements BlockSetter {
    /** Points of paper per pixel of the chart: letters of 12 become letters of 8.6. */
    private static final double SCALE = 0.72;

    private static final int FIELD = 200;

    private final Press press;
    private final FigureBlock figure;
    private final ChartRenderer charts;
    private final List<Line> caption;
    private final SizedChart sized;
    private final float height;

    FigureSetter(Press press, FigureBlock figure, ChartRenderer charts) {
        this.press = press;
        this.figure = figure;
        this.charts = charts;
        String words = figure.caption() == null ? "" : figure.caption();
        this.caption = LineBreaker.lines(press.faces(), Span.of(words, TextStyle.NOTE), Sheet.MEASURE);
        double width = Sheet.FULL / SCALE;
        this.sized = charts.sized(figure.chart(), ChartTheme.PRINT, width, figure.aspect() * width, FIELD);
        this.height = (float) Math.min(sized.height() * SCALE, Press.whole() - captionHeight());
    }

    private float captionHeight() {
        return caption.isEmpty() ? 0 : 6 + caption.size() * TextStyle.NOTE.leading();
    }

    @Override
    public float before() {
        return 20;
    }

    @Override
    public float opening() {
        return height + captionHeight();
    }

    @Override
    public void set() {
        Tagger tagger = press.tagger();
        float bottom = press.y() - height;
        PdfTemplate drawing = press.prints() ? drawing() : null;
        PdfStructureElement element =
                tagger.figure(figure.alternative(), Sheet.LEFT, bottom, Sheet.LEFT + Sheet.FULL, press.y());
        // A child of its own for the drawing: the library writes no element that holds both content and elements.
        PdfStructureElement span = tagger.element(element, "Span");
        if (drawing != null) {
            tagger.mark(span, () -> press.canvas().addTemplate(drawing, Sheet.LEFT, bottom));
        }
        press.advance(height);
        if (!caption.isEmpty()) {
            press.advance(6);
            new TextSetter(press).set(tagger.element(element, "Caption"), caption, TextStyle.NOTE, Sheet.LEFT);
        }
    }

    private PdfTemplate drawing() {
        PdfTemplate template = press.canvas().createTemplate(Sheet.FULL, height);
        Graphics2D g = template.createGraphics(Sheet.FULL, height, new DefaultFontMapper() {
            @Override
            public BaseFont awtToPdf(java.awt.Font font) {
                return press.faces().of(Typeface.of(font));
            }
        });
        g.scale(SCALE, SCALE);
        if (height == (float) (sized.height() * SCALE)) {
            sized.draw(g);
        } else {
            Rectangle2D area = new Rectangle2D.Double(0, 0, Sheet.FULL / SCALE, height / SCALE);
            charts.draw(figure.chart(), ChartTheme.PRINT, g, area);
        }
        g.dispose();
        return template;
    }
}
