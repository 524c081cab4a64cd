package org.quarterboard.prove.disclosure;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads pictures back from a PDF: each stands in a form of its own. */
final class PdfDrawings extends PDFGraphicsStreamEngine {

    private static final double GAP = 1.5;

    private final List<Drawing> found = new ArrayList<>();
    private Drawing now = new Drawing(true);
    private Point2D at = new Point2D.Double();
    private final List<Drawing.Line> path = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private double wordX;
    private double wordY;
    private double end;

    private PdfDrawings(PDPage page) {
        super(page);
    }

    static List<Drawing> of(byte[] file) throws IOException {
        List<Drawing> all = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (PDPage page : document.getPages()) {
                PdfDrawings reader = new PdfDrawings(page);
                reader.processPage(page);
                all.addAll(reader.found);
            }
        }
        return all;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        now = new Drawing(true);
        super.showForm(form);
        flush();
        found.add(now);
        now = new Drawing(true);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String letter = font.toUnicode(code);
        double x = matrix.getTranslateX();
        double y = matrix.getTranslateY();
        if (Math.abs(y - wordY) > 0.1 || Math.abs(x - end) > GAP) {
            flush();
            wordX = x;
            wordY = y;
        }
        word.append(letter == null ? "?" : letter);
        end = x + displacement.getX() * matrix.getScalingFactorX();
    }

    private void flush() {
        if (!word.isEmpty()) {
            now.words.add(new Drawing.Word(wordX, wordY, word.toString().strip()));
            word.setLength(0);
        }
    }

    @Override
    public void moveTo(float x, float y) {
        at = new Point2D.Double(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.add(new Drawing.Line(at.getX(), at.getY(), x, y));
        at = new Point2D.Double(x, y);
    }

    @Override
    public void strokePath() {
        now.lines.addAll(path);
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        strokePath();
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void fillPath(int rule) {
        path.clear();
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        // A box is no interval.
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        at = new Point2D.Double(x3, y3);
    }

    @Override
    public void closePath() {
        // Nothing is measured at its end.
    }

    @Override
    public void clip(int rule) {
        // All that is drawn counts, seen or not.
    }

    @Override
    public void drawImage(PDImage image) {
        throw new AssertionError("A picture that cannot be read back");
    }

    @Override
    public void shadingFill(COSName shading) {
        throw new AssertionError("A picture that cannot be read back");
    }
}
