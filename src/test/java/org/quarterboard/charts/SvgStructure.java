package org.quarterboard.charts;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a picture is made of, in the order in which it is drawn: kinds of elements, their words, the kinds of strokes that
 * paths are made of, colours, dashes. Where things lie is left out: the layout's own tests hold that.
 */
final class SvgStructure {
    private static final List<String> CONTAINERS = List.of("svg", "g", "defs", "clipPath");

    private SvgStructure() {}

    static List<String> of(String svg) {
        List<String> lines = new ArrayList<>();
        walk(SvgPicture.read(svg).root(), lines);
        return lines;
    }

    private static void walk(Element element, List<String> lines) {
        if (!CONTAINERS.contains(element.getTagName())) {
            lines.add(line(element));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                walk(inner, lines);
            }
        }
    }

    private static String line(Element element) {
        String tag = element.getTagName();
        String said = tag.equals("path") ? strokes(element.getAttribute("d")) : element.getTextContent();
        String line = tag + " [" + said.strip() + "]";
        if (!tag.equals("title") && !tag.equals("desc")) {
            line += " fill " + SvgPicture.inherited(element, "fill") + " stroke "
                    + SvgPicture.inherited(element, "stroke");
        }
        return SvgPicture.inherited(element, "stroke-dasharray").matches("|none") ? line : line + " dashed";
    }

    /** The letters of a path; a letter that repeats is counted once, for curves are sampled. */
    private static String strokes(String path) {
        return path.replaceAll("[^A-Za-z]", "").replaceAll("([A-Za-z])\\1+", "$1+");
    }

    /** Says in one line where two structures part. */
    static String difference(List<String> expected, List<String> actual) {
        int same = 0;
        while (same < Math.min(expected.size(), actual.size())
                && expected.get(same).equals(actual.get(same))) {
            same++;
        }
        if (same == expected.size() && same == actual.size()) {
            return "";
        }
        return "At element " + (same + 1) + " of " + expected.size() + ": expected " + at(expected, same) + ", drawn "
                + at(actual, same) + " (" + actual.size() + " elements)";
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "no more";
    }
}
