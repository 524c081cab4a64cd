package org.quarterboard.documents;

import java.util.List;

/** Writes runs as phrasing content. */
final class HtmlRuns {
    private HtmlRuns() {}

    static String of(List<Run> runs) {
        StringBuilder out = new StringBuilder();
        for (Run run : runs) {
            String text = Markup.escape(run.text());
            String weighed = run.bold() ? "<strong>" + text + "</strong>" : text;
            switch (run.link()) {
                case null -> out.append(weighed);
                case Target.Anchor anchor -> link(out, "#" + anchor.name(), weighed);
                case Target.Web web -> link(out, web.address().toASCIIString(), weighed);
            }
        }
        return out.toString();
    }

    private static void link(StringBuilder out, String address, String text) {
        out.append("<a href=\"")
                .append(Markup.escape(address))
                .append("\">")
                .append(text)
                .append("</a>");
    }
}
