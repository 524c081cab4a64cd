package org.quarterboard.files.bind;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** What a pack stamps on the pages of papers, at the foot of the page as it is looked at; no part of what is read aloud. */
final class PageStamps {

    private static final float SIZE = 7.5f;
    private static final float FROM_EDGE = 15;
    private static final float PER_THOUSAND = 1_000;

    private final PDDocument pack;
    private final PDFont font;

    PageStamps(PDDocument pack, PDFont font) {
        this.pack = pack;
        this.font = font;
    }

    void put(PDPage page, String words) throws IOException {
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        float width = turned ? box.getHeight() : box.getWidth();
        float length = font.getStringWidth(words) / PER_THOUSAND * SIZE;
        try (PDPageContentStream out = new PDPageContentStream(pack, page, AppendMode.APPEND, true, true)) {
            out.beginMarkedContent(COSName.ARTIFACT);
            out.saveGraphicsState();
            out.transform(upright(page.getRotation(), box));
            out.setNonStrokingColor(1f, 1f, 1f);
            out.addRect(width - FROM_EDGE - length - 4, FROM_EDGE - 4, length + 8, SIZE + 5);
            out.fill();
            out.setNonStrokingColor(0.31f, 0.35f, 0.4f);
            out.beginText();
            out.setFont(font, SIZE);
            out.newLineAtOffset(width - FROM_EDGE - length, FROM_EDGE);
            out.showText(words);
            out.endText();
            out.restoreGraphicsState();
            out.endMarkedContent();
        }
    }

    /** From the page as it is looked at to the page as it is drawn. */
    private static Matrix upright(int rotation, PDRectangle box) {
        double angle = Math.toRadians(rotation);
        return switch (rotation) {
            case 90 -> Matrix.getRotateInstance(angle, box.getUpperRightX(), box.getLowerLeftY());
            case 180 -> Matrix.getRotateInstance(angle, box.getUpperRightX(), box.getUpperRightY());
            case 270 -> Matrix.getRotateInstance(angle, box.getLowerLeftX(), box.getUpperRightY());
            default -> Matrix.getTranslateInstance(box.getLowerLeftX(), box.getLowerLeftY());
        };
    }
}
