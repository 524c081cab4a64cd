package org.quarterboard.documents;

import java.util.List;
import org.openpdf.text.pdf.PdfStructureElement;

/** Sets broken lines over pages, never leaving one line of a text alone on either side. */
final class TextSetter {
    private final Press press;

    TextSetter(Press press) {
        this.press = press;
    }

    static float opening(List<Line> lines, TextStyle style) {
        int together = lines.size() <= 3 ? lines.size() : 2;
        return together * style.leading();
    }

    void set(PdfStructureElement element, List<Line> lines, TextStyle style, float x) {
        RunElements elements = new RunElements(press, element, lines);
        List<Line> rest = lines;
        while (!rest.isEmpty()) {
            int fit = Math.min(rest.size(), (int) ((press.room() + 0.1f) / style.leading()));
            if (rest.size() - fit == 1 && fit > 2) {
                fit--;
            }
            elements.draw(rest.subList(0, fit), x, press.y(), style);
            press.advance(fit * style.leading());
            rest = rest.subList(fit, rest.size());
            if (!rest.isEmpty()) {
                press.turn();
            }
        }
    }
}
