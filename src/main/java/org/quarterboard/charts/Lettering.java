package org.quarterboard.charts;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.util.ArrayList;
import java.util.List;

/** Measuring and breaking of words, the same for every surface that a chart is drawn on. */
final class Lettering {
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

    /** The height that a title gives to a line: whole pixels above and below the baseline. */
    static double line(Font font) {
        LineMetrics metrics = font.getLineMetrics("x", EXACT);
        return Math.ceil(metrics.getAscent()) + Math.ceil(metrics.getDescent());
    }

    static double width(Font font, String text) {
        return font.getStringBounds(text, EXACT).getWidth();
    }

    /** Breaks at spaces so that no line is wider than asked; a word that is wider by itself is broken where it must. */
    static List<String> wrap(Font font, String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.trim().split("\\s+")) {
            if (!line.isEmpty() && width(font, line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            String rest = word;
            while (line.isEmpty() && width(font, rest) > width && rest.length() > 1) {
                int end = longest(font, rest, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int longest(Font font, String word, double width) {
        int end = word.length() - 1;
        while (end > 1 && width(font, word.substring(0, end)) > width) {
            end--;
        }
        return end;
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
