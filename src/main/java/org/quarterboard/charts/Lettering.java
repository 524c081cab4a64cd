package org.quarterboard.charts;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Measuring and breaking of words, the same for every surface that a chart is drawn on. */
final class Lettering {
    static final double LEADING = 1.3;
    static final Font SMALL = Typeface.REGULAR.at(12);
    static final Font STRONG = Typeface.SEMIBOLD.at(13);
    static final double ROW = 16;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private Lettering() {}

    static Font title(boolean narrow) {
        return Typeface.SEMIBOLD.at(narrow ? 15 : 17);
    }

    static Font subtitle(boolean narrow) {
        return Typeface.REGULAR.at(narrow ? 12 : 13);
    }

    static double width(Font font, String text) {
        return font.getStringBounds(text, EXACT).getWidth();
    }

    /** Breaks at spaces so that no line is wider than asked, unless one word is. */
    static List<String> wrap(Font font, String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.trim().split("\\s+")) {
            if (!line.isEmpty() && width(font, line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text, or as much of it as fits with an ellipsis; the text alternatives carry it in full. */
    static String fit(Font font, String text, double width) {
        if (width(font, text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(font, text.substring(0, end).stripTrailing() + "…") > width) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** Broken at spaces into no more lines than asked, none wider than asked; what does not fit gives way to an ellipsis. */
    static List<String> wrap(Font font, String text, double width, int most) {
        List<String> lines = wrap(font, text, width);
        List<String> fitted = new ArrayList<>();
        for (int i = 0; i < Math.min(most, lines.size()); i++) {
            boolean last = i == most - 1 && lines.size() > most;
            fitted.add(fit(font, last ? String.join(" ", lines.subList(i, lines.size())) : lines.get(i), width));
        }
        return fitted;
    }
}
