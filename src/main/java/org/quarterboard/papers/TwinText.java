package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the page for the screen apart into sections and words. It reads only what {@code HtmlRenderer} has written. */
final class TwinText {

    private static final Pattern ARTICLE = Pattern.compile("\\A<article class=\"qb-paper\" lang=\"([^\"]*)\">\\n?");
    private static final String END = "</article>";
    private static final Pattern HEADING = Pattern.compile("<h([2-4]) id=\"([^\"]+)\">(.*?)</h\\1>\\n?");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z0-9]+)[^>]*>");
    private static final Set<String> INLINE = Set.of("a", "b", "strong", "em", "i", "span", "abbr", "tspan");
    private static final Map<String, String> ENTITIES =
            Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&nbsp;", " ");

    private TwinText() {}

    /**
     * @param language of its words
     * @param opening what stands before the first section
     */
    record Cut(String language, String opening, List<Part> parts) {}

    /**
     * @param heading as HTML, with its element
     * @param title the words of the heading
     */
    record Part(String code, String heading, String title, String body) {}

    /** Cuts before each heading whose anchor is one of the codes. */
    static Cut cut(String html, Set<String> codes) {
        Matcher article = ARTICLE.matcher(html);
        String language = article.find() ? article.group(1) : "";
        int start = language.isEmpty() ? 0 : article.end();
        int end = html.lastIndexOf(END) < start ? html.length() : html.lastIndexOf(END);
        String opening = "";
        List<Part> parts = new ArrayList<>();
        String code = "";
        String heading = "";
        String title = "";
        int from = start;
        Matcher headings = HEADING.matcher(html).region(start, end);
        while (headings.find()) {
            if (!codes.contains(headings.group(2))) {
                continue;
            }
            String before = html.substring(from, headings.start());
            if (code.isEmpty()) {
                opening = before;
            } else {
                parts.add(new Part(code, heading, title, before));
            }
            code = headings.group(2);
            heading = headings.group().strip();
            title = words(headings.group(3));
            from = headings.end();
        }
        String rest = html.substring(from, end);
        if (code.isEmpty()) {
            return new Cut(language, rest, List.of());
        }
        parts.add(new Part(code, heading, title, rest));
        return new Cut(language, opening, parts);
    }

    /** The words of escaped HTML; where a block or a cell ends there is white space. */
    static String words(String html) {
        String bare = TAG.matcher(html).replaceAll(tag -> INLINE.contains(tag.group(2)) ? "" : " ");
        String plain = bare;
        for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
            plain = plain.replace(entity.getKey(), entity.getValue());
        }
        return plain.replace("&amp;", "&").replaceAll("\\s+", " ").strip();
    }
}
