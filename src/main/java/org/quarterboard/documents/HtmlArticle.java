package org.quarterboard.documents;

import java.util.Base64;
import java.util.List;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ChartTheme;

/** Writes one document as one article. */
final class HtmlArticle {
    private static final int WIDTH = 760;
    private static final int FIELD = 220;

    private final PaperDocument paper;
    private final ChartRenderer charts;
    private final ChartTheme theme;
    private final StringBuilder out = new StringBuilder();
    private int figures;

    HtmlArticle(PaperDocument paper, ChartRenderer charts, ChartTheme theme) {
        this.paper = paper;
        this.charts = charts;
        this.theme = theme;
    }

    String write() {
        out.append("<article class=\"qb-paper\" lang=\"")
                .append(escape(paper.language()))
                .append("\">\n");
        paper.blocks().forEach(this::block);
        return out.append("</article>\n").toString();
    }

    private void block(Block block) {
        switch (block) {
            case Cover cover -> cover(cover);
            case Contents contents -> contents(contents);
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case BulletList list -> list("ul", list.items());
            case NumberedList list -> list("ol", list.items());
            case TableBlock table -> out.append(HtmlTable.of(table));
            case FigureBlock figure -> figure(figure);
            case ForeignPages foreign -> line("qb-paper-foreign", foreign.words());
            case PageBreak ignored -> {
                // Pages are a matter of paper.
            }
        }
    }

    private void cover(Cover cover) {
        out.append("<header class=\"qb-paper-cover\">\n");
        if (cover.logo() != null) {
            out.append("<img class=\"qb-paper-logo\" alt=\"")
                    .append(escape(cover.logo().words()))
                    .append("\" src=\"data:image/png;base64,")
                    .append(Base64.getEncoder().encodeToString(cover.logo().png()))
                    .append("\">\n");
        }
        line("qb-paper-kicker", cover.kicker());
        line("qb-paper-title", cover.title());
        line("qb-paper-subtitle", cover.subtitle());
        if (!cover.details().isEmpty()) {
            out.append("<dl>\n");
            for (Cover.Detail detail : cover.details()) {
                out.append("<dt>").append(escape(detail.term())).append("</dt><dd>");
                out.append(escape(detail.value())).append("</dd>\n");
            }
            out.append("</dl>\n");
        }
        line("qb-paper-handling", cover.handling());
        out.append("</header>\n");
    }

    private void line(String style, String text) {
        if (!text.isBlank()) {
            out.append("<p class=\"")
                    .append(style)
                    .append("\">")
                    .append(escape(text))
                    .append("</p>\n");
        }
    }

    private void contents(Contents contents) {
        out.append("<nav class=\"qb-paper-contents\" aria-label=\"")
                .append(escape(contents.title()))
                .append("\">\n");
        out.append("<h2>").append(escape(contents.title())).append("</h2>\n<ol>\n");
        for (Heading heading : paper.headings()) {
            if (heading.level() <= 2) {
                out.append("<li class=\"qb-level-").append(heading.level()).append("\"><a href=\"#");
                out.append(escape(heading.anchor())).append("\">");
                out.append(escape(heading.text())).append("</a></li>\n");
            }
        }
        out.append("</ol>\n</nav>\n");
    }

    private void heading(Heading heading) {
        int level = heading.level() + 1;
        out.append("<h")
                .append(level)
                .append(" id=\"")
                .append(escape(heading.anchor()))
                .append("\">");
        out.append(escape(heading.text())).append("</h").append(level).append(">\n");
    }

    private void paragraph(Paragraph paragraph) {
        String style = switch (paragraph.style()) {
            case BODY -> "";
            case LEAD -> " class=\"qb-lead\"";
            case NOTE -> " class=\"qb-note\"";
        };
        out.append("<p")
                .append(style)
                .append(">")
                .append(HtmlRuns.of(paragraph.runs()))
                .append("</p>\n");
    }

    private void list(String tag, List<ListItem> items) {
        if (items.isEmpty()) {
            return;
        }
        out.append("<").append(tag).append(">\n");
        for (ListItem item : items) {
            out.append("<li>").append(HtmlRuns.of(item.runs())).append("</li>\n");
        }
        out.append("</").append(tag).append(">\n");
    }

    private void figure(FigureBlock figure) {
        figures++;
        int least = charts.height(figure.chart(), WIDTH, FIELD);
        int height = Math.max(least, (int) Math.round(figure.aspect() * WIDTH));
        out.append("<figure>\n");
        out.append(charts.toSvg(figure.chart(), theme, WIDTH, height, "figure-" + figures, figure.alternative()));
        if (figure.caption() != null) {
            out.append("\n<figcaption>").append(escape(figure.caption())).append("</figcaption>");
        }
        out.append("\n</figure>\n");
    }

    private static String escape(String text) {
        return Markup.escape(text);
    }
}
