package org.quarterboard.documents;

import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ChartTheme;
import org.springframework.stereotype.Component;

/** Writes documents as HTML: the twin of the PDF, to be read inside a page that has its own first heading. */
@Component
public final class HtmlRenderer {
    private final ChartRenderer charts;

    public HtmlRenderer(ChartRenderer charts) {
        this.charts = charts;
    }

    /**
     * An {@code article} element, escaped throughout; headings of level 1 become {@code h2}.
     *
     * @param theme colours of its charts
     */
    public String render(PaperDocument paper, ChartTheme theme) {
        return new HtmlArticle(paper, charts, theme).write();
    }
}
